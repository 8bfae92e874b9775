#pragma once

#include "core/api/operations/dns.h"
#include "ui/shell/session.h"

#include <QTimer>

namespace postroom::ui {

class RecordModel;

// Looks what DNS says of the records in a model, when told or again and again, and puts the verdicts into it. One look at
// a time; what comes for another domain than the model's is dropped.
class RecordWatch : public QObject
{
    Q_OBJECT

public:
    RecordWatch(Session &session, RecordModel *model, QObject *parent = nullptr);

    void lookNow();
    void start(std::chrono::milliseconds pause = std::chrono::seconds(15)); // a look now, and after each pause
    void stop();
    bool isLooking() const { return m_isLooking; }
    // "Looked at 14:03:07: 11 of 14 are as they should be."
    QString words() const;

signals:
    void changed(); // a look began or ended

private:
    void take(const Result<DnsCheck> &reply);

    Session &m_session;
    RecordModel *m_model;
    QTimer m_pause;
    std::optional<Error> m_error; // of the last look
    qint64 m_query = 0;
    bool m_isLooking = false;
    bool m_isWatching = false;
};

} // namespace postroom::ui
