#pragma once

#include "core/model/finding.h"

namespace postroom {

// A finding whose subject and evidence are known before what it comes to. The evidence is written into its fields.
struct FindingDraft : Finding
{
    FindingDraft(const QString &about, const QString &whose)
    {
        subject = about;
        owner = whose;
    }

    Finding comeTo(const QString &as, Verdict comes, const QString &says, const QString &toDo = {}) const
    {
        Finding finding = *this;
        finding.id = as;
        finding.verdict = comes;
        finding.what = says;
        finding.fix = toDo;
        return finding;
    }
};

} // namespace postroom
