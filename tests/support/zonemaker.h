#pragma once

#include "core/dns/recordcheck.h"

#include "tests/support/dice.h"

namespace postroom::test {

using Key = std::pair<QString, DnsType>; // absolute name in lower case, type

// A domain's plan, and all that DNS holds of it and of whatever it points to.
struct MadeZone
{
    DnsPlan plan;
    QString server; // ours, without the final dot
    QList<IpAddress> addresses;
    QMap<Key, QStringList> dns;
    QList<Key> questions; // of a look
    QList<CertificateBytes> chain; // that our server shows, or none
    QMap<Key, qint64> ttls = {}; // of what is not remembered for as long as usual, or for longer

    bool isInZone(const QString &name) const;
    // As a resolver finds it, at the end of aliases; a server of the zone follows them as far as its zone goes.
    DnsAnswer answerTo(const Key &asked, bool isOwner) const;
};

// Names of others that texts may point to, in every zone: _spf.other.test, www.other.test and other.test, which send by
// addresses of their own; backup.test and mx.foreign.test, which take mail; _circle.test, _two.test and _wrong.test, whose SPF records are no good; silent.test, of which
// nobody answers; all else is not there.

// Any domain: names plain, international, long and nearly too long; addresses of both families or none; keys of both
// kinds; records of the admin's own; some of what is planned for it. DNS holds it as planned.
MadeZone plannedZone(Dice &dice);

// The same said otherwise, as harmless as before: another order, case, splitting and spelling, other texts at the same
// names, SPF and DMARC that say more, addresses instead of aliases. What somebody is rightly told of is not among it: a
// second mail exchanger or address, another priority, anything beside a DKIM key.
void sayOtherwise(MadeZone &zone, Dice &dice);

// What whom this machine asks, and so many servers of the zone, say to the questions of a look.
QList<DnsWitness> witnessesOf(const MadeZone &zone, qsizetype owners, Dice &dice);
// It says of these names what DNS holds now.
void hear(DnsWitness &witness, const MadeZone &zone, const QStringList &names, Dice &dice);

QString splitText(const QByteArray &octets, Dice &dice); // as data of a TXT record
IpAddress foreignAddress(DnsType type, Dice &dice); // nobody's that a plan names

} // namespace postroom::test
