#pragma once

#include "core/base/result.h"
#include "core/dns/resolver.h"
#include "core/dns/zoneseen.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <set>

namespace postroom {

struct ZoneLookInput
{
    DnsServer server;
    QString domain; // without the final dot; the server is asked in which zone it lies
    QList<RecordSetKey> wanted; // names outside that zone are left out
    QString mailServer = {}; // ours, without the final dot: what SPF records say of it is known
    bool followsSpf = true; // asks others, too, for what the SPF records of the zone point to
};

// One look at what a server has of a zone: where the zone begins, then each wanted set with what else counts at its
// name, told apart from wildcards and from zones below. Ends at the deadline with DnsNoAnswer, which is later the more is asked; only
// what SPF records point to need not be known. Deletes itself when it has ended.
class ZoneLook : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualDeadline{12};
    static constexpr qsizetype inFlight = 8;

    ZoneLook(Resolver &resolver, const ZoneLookInput &input, std::chrono::milliseconds deadline = usualDeadline, QObject *parent = nullptr);
    ~ZoneLook() override; // answers Cancelled where nobody was answered yet

    QFuture<Result<ZoneSeen>> begin();

private:
    void ask(const DnsQuestion &question, const std::function<void(const DnsAnswer &)> &take);
    void askForApex(const QString &name);
    void listQuestions();
    void askMore();
    void takeSet(const DnsAnswer &answer);
    void findSpf();
    void followSpf();
    void endWithSpf();
    void fail(const Error &error);
    void end(const Result<ZoneSeen> &result);
    void judge();

    Resolver &m_resolver;
    ZoneLookInput m_input;
    QPromise<Result<ZoneSeen>> m_promise;
    QTimer m_deadline;
    ZoneSeen m_seen;
    QString m_nobody; // a label that nobody has
    QList<RecordSetKey> m_waiting;
    std::set<RecordSetKey> m_listed; // that waited once
    QMap<RecordSetKey, DnsAnswer> m_answers;
    QList<std::pair<QString, QByteArray>> m_spf; // SPF records of the zone, with their names
    std::set<RecordSetKey> m_asked; // what receivers of those ask
    bool m_isComplete = false; // but for that
    qsizetype m_open = 0; // without an answer yet
    bool m_isOver = false;
};

} // namespace postroom
