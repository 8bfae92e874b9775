#pragma once

#include "core/model/finding.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace postroom::ui {

// Decides which failures of one server are worth disturbing somebody: each once, and again only after it has passed for ten
// minutes. The first look at a server tells nothing: who has just connected is looking. What it knows can be kept, so that a
// restart of the console repeats nothing. It reads no clock.
class FailureWatch
{
public:
    // The new failures among all findings of a look.
    QList<Finding> look(const QList<Finding> &findings, const QDateTime &now);

    QByteArray toText() const;
    static FailureWatch fromText(const QByteArray &text);

private:
    // By id and subject: since when it has not failed; unset: it fails.
    QHash<QString, std::optional<QDateTime>> m_told;
    bool m_hasLooked = false;
};

} // namespace postroom::ui
