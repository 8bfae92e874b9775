#pragma once

#include "core/model/dnsanswer.h"

#include <QString>

#include <span>

namespace postroom {

// How a service wants to see that a domain is yours: a record of this type at the domain itself, whose text begins so.
struct RecordPreset
{
    const char *word; // on the command line
    const char *service; // its name
    DnsType type;
    const char *beginning;
    const char *source; // where the form was read
    const char *readAt;

    // Of what was copied from the service, which is the whole text or only what follows its beginning.
    QString dataOf(const QString &copied) const;
};

std::span<const RecordPreset> recordPresets();
const RecordPreset *recordPreset(const QString &word); // null: there is none

} // namespace postroom
