#pragma once

#include <QDateTime>
#include <QString>

namespace postroom::ui {

// A moment as people say it: "12 s ago", "4 min ago", "3 h ago", then the date.
QString agoWords(const QDateTime &moment, const QDateTime &now);
// A length of time: "45 s", "12 min", "3 h", "9 days".
QString durationWords(qint64 seconds);
QString dateWords(const QDateTime &moment); // by locale, local time

} // namespace postroom::ui
