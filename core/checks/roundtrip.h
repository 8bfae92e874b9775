#pragma once

#include "core/dns/resolver.h"
#include "core/model/dnscheck.h"
#include "core/model/domainname.h"
#include "core/model/ipaddress.h"

namespace postroom {

// By which names a mail server greets at an address.
struct Greeting
{
    QString title; // the service: "smtp 192.0.2.25:25"
    QString address;
    QString greeting; // RFC 5321 §4.2
    QString hello; // §4.1.1.1
};

struct RoundTripFacts
{
    static constexpr qsizetype mostAddresses = 8;

    DomainName server;
    QList<IpAddress> addresses; // its own
    QList<Greeting> greetings; // where one was heard
    QList<DnsAnswer> answers; // to the questions below
};

// What a look has not asked for already: where addresses lead back to (PTR), and where the names that this came to lead to.
QList<DnsQuestion> reverseQuestions(const QList<IpAddress> &addresses, const DnsCheck &check);
QList<DnsQuestion> forwardQuestions(const DomainName &server, const QList<DnsAnswer> &answers);

// Whether each of the server's addresses leads back to the name by which it greets there, and that name to the address, as large
// providers want it of whoever brings mail (RFC 1912 §2.1, RFC 5321 §4.1.4). What keeps mail from being taken fails; of an address that is
// not public nobody outside knows more than what is plainly wrong. Nothing is said again that `check` says of a record. Pure.
QList<Finding> judgeRoundTrips(const RoundTripFacts &facts, const DnsCheck &check);

} // namespace postroom
