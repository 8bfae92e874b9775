#pragma once

#include "core/dns/exchangerflaws.h"
#include "core/dns/recordcheck.h"
#include "core/dns/resolver.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>

namespace postroom {

// Somebody who is asked.
struct LookAt
{
    std::optional<DnsServer> server = {}; // unset: whom this machine asks
    QString name = {}; // of a name server of the domain's zone; empty: one that others ask, or that was named
    // It only remembers what the zone's servers said, and would remember as well that there was nothing (RFC 2308 §5): so of names of
    // the domain it is asked last, for what each of those has that knows anything. Where none of them does, whom this machine asks is
    // asked for all.
    bool remembers = false;
};

QList<LookAt> ownersOf(const Delegation &delegation);

struct LookInput
{
    DnsPlan plan;
    QString server; // this server's name
    QList<IpAddress> addresses; // and its own
    QList<LookAt> whom;
    Delegation delegation = {};
    bool asksOthers = true; // whom this machine asks, for what records point to
    QList<CertificateBytes> chain = {}; // that is shown for the server's name
    std::optional<DnsServer> home = {}; // who answers for this server's name, where public DNS does not know it
};

// One look at DNS for all records of a plan: all questions at once, for the resolver knows how many may be on their way,
// then those to who only remembers, and beside them, in turns, those for what the records point to, and an end at the deadline, when
// what has not come counts as not answered. Deletes itself when it has ended, or was cancelled: then its future is cancelled. What it asked is dropped
// with it.
class RecordLook : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualDeadline{10}; // what it finds is visited within fifteen
    static constexpr std::chrono::seconds patience{4}; // with the zone's servers before the others are asked, and with public ones then
    static constexpr qsizetype mostPointed = mostSpfQuestions + 3 * mostExchangersLookedAt; // asked for what records point to

    RecordLook(Resolver &resolver, const LookInput &input, std::chrono::milliseconds deadline = usualDeadline, QObject *parent = nullptr);
    ~RecordLook() override;

    QFuture<DnsCheck> begin();
    void cancel();
    qsizetype questions() const { return static_cast<qsizetype>(m_asked.size()); }

private:
    struct Asked
    {
        DnsQuestion question;
        qsizetype witness = 0; // who is asked; -1: for what a record points to
        DnsTicket ticket = 0; // without an answer yet
    };
    void addWitness(const LookAt &at);
    void add(qsizetype witness, const QString &asked, DnsType type);
    bool isInZone(const QString &asked) const;
    bool isAliasedKey(const QString &asked) const;
    void ask(size_t index);
    void take(size_t index, const DnsAnswer &answer);
    void goOn();
    void askThoseWhoRemember();
    void askFurther();
    void askFrom(size_t first);
    void giveUp(Asked &asked);
    void loseThePatience();
    DnsCheck judge() const;
    void dropAll();
    void end();

    Resolver &m_resolver;
    LookInput m_input;
    QPromise<DnsCheck> m_promise;
    QTimer m_deadline;
    QTimer m_patience;
    std::vector<Asked> m_asked;
    size_t m_left = 0;
    QList<DnsWitness> m_witnesses;
    SpfAnswers m_pointed;
    QString m_nobody; // a name that cannot exist
    bool m_isLater = false; // those who remember are asked, too
    bool m_isOver = false;
};

} // namespace postroom
