#pragma once

#include "core/dns/delegation.h"
#include "core/dns/spf.h"
#include "core/model/certificatebytes.h"
#include "core/model/dnscheck.h"
#include "core/model/dnsrecord.h"
#include "core/model/ipaddress.h"

#include <QMap>

namespace postroom {

// What one server said to every question of a look.
struct DnsWitness
{
    QString server;
    bool isLying = false; // it said something of a name that cannot exist
    QMap<std::pair<QString, DnsType>, DnsAnswer> answers; // by absolute name and type
    QString name = {}; // of a name server of the domain's zone; empty: whom this machine asks, or whom it was told to ask
    bool isPublic = false; // one that people elsewhere ask

    bool isOwner() const { return !name.isEmpty(); }
    // What it says of something; nothing where it was not asked.
    const DnsAnswer *answerTo(const QString &asked, DnsType type) const;
    // It said something, and it may be believed.
    bool knows(const DnsAnswer &answer) const { return !isLying && isAnswer(answer.outcome) && (!isOwner() || answer.isAuthoritative); }
};

// What has to be asked for a plan to be judged, none twice.
QList<std::pair<QString, DnsType>> questionsOf(const DnsPlan &plan);
// What has to be asked besides once that is answered: names that SPF records and other aliases point to, keys that aliases
// lead to, and mail exchangers of others. Empty: nothing is left.
QList<std::pair<QString, DnsType>> furtherQuestions(const DnsPlan &plan, const QString &server, const QList<IpAddress> &addresses,
                                                    const QList<DnsWitness> &witnesses, const SpfAnswers &pointed);

// The plan beside what DNS says, compared as data and not as text: TXT joined, names in any case, numbers as numbers;
// foreign records beside ours are left alone where they may stand, and the admin's own must be there. A server that does not answer, or lies, knows
// nothing: that is `unknown` where no other knows, never a fault of the domain. A record that nobody was asked for is
// not-applicable. Where name servers of the zone were asked, they count; who only remembers what they said may be late. Pure. `addresses` and `server` are this server's own; `pointed` is what
// was found of the names that records point to; `chain` is shown for the server's name, its certificate first. An alias of a signing key is right
// when it leads where it should and the key is there, which has a row of its own as far as that was seen.
DnsCheck judgeRecords(const DnsPlan &plan, const QString &server, const QList<IpAddress> &addresses, const QList<DnsWitness> &witnesses,
                      const Delegation &delegation = {}, const SpfAnswers &pointed = {}, const QList<CertificateBytes> &chain = {});

// Those records of the plan that may be asked of others: each of the zone's servers that knows anything has them. A question
// that comes earlier puts "there is no such record" into somebody's memory, for as long as the zone says (RFC 2308 §5).
DnsPlan publishedPart(const DnsPlan &plan, const DnsCheck &owners);
// At least one knows it, and nobody knows otherwise.
bool isEverywhere(const QList<DnsSeen> &seen);

// Of a practice server that has no DNS server of its own yet: nobody is asked, for no public one knows it.
DnsCheck withoutDns(const DnsPlan &plan);

} // namespace postroom
