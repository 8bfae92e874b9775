#pragma once

#include <QMutex>
#include <QStringList>
#include <QtGlobal>

namespace postroom::test {

// Collects what is logged while it lives, instead of QtTest, which would take a warning for a failure. For tests in
// which things go wrong on purpose, and for those that ask what was said.
class QuietLog
{
public:
    QuietLog() : m_former(qInstallMessageHandler(&QuietLog::take)) { s_lines.clear(); }
    ~QuietLog() { qInstallMessageHandler(m_former); }
    QuietLog(const QuietLog &) = delete;
    QuietLog &operator=(const QuietLog &) = delete;

    int count(const QString &part) const
    {
        const QMutexLocker lock(&s_mutex);
        return static_cast<int>(s_lines.filter(part).size());
    }
    QString text() const
    {
        const QMutexLocker lock(&s_mutex);
        return s_lines.join(u'\n');
    }

private:
    static void take(QtMsgType, const QMessageLogContext &, const QString &line)
    {
        const QMutexLocker lock(&s_mutex);
        s_lines.append(line);
    }

    QtMessageHandler m_former;
    static inline QMutex s_mutex;
    static inline QStringList s_lines;
};

} // namespace postroom::test
