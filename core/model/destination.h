#pragma once

#include "core/model/address.h"

namespace postroom {

// Where an alias leads: any address on earth, as RFC 5321 §4.1.2 writes one without quotes. What an engine would take
// for a program, a file, an option or a list is refused: a first "|", "/" or "-", and ":" anywhere. Letters before the
// "@" are as typed, because only the server that owns the domain may say that their case means nothing.
class Destination
{
public:
    Destination() = default;
    static Result<Destination> parse(QStringView text);
    static Destination of(const Address &address);

    bool isNull() const { return m_domain.isNull(); }
    QString toString() const { return isNull() ? QString() : m_localPart + u'@' + m_domain.toString(); }
    QString toUnicode() const { return m_localPart + u'@' + m_domain.toUnicode(); } // for people
    QString localPart() const { return m_localPart; }
    DomainName domain() const { return m_domain; }
    // The same, as a server of this kind reads it: in lower case, and in that domain.
    Destination servedBy(const DomainName &domain) const;
    Destination withoutTag() const; // ann+shop@… is ann@…

    friend bool operator==(const Destination &, const Destination &) = default;
    friend bool operator<(const Destination &l, const Destination &r) { return l.toString() < r.toString(); }

private:
    QString m_localPart;
    DomainName m_domain;
};

} // namespace postroom
