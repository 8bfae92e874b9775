#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace postroom {

// The name of a mail domain or host: at least two labels, IDNA2008-valid, kept as lower-case A-labels without a
// trailing dot, at most 253 octets. Addresses, localhost and the names of RFC 6761 that can have no mail are refused.
class DomainName
{
public:
    DomainName() = default;
    // Takes A-labels, U-labels or a mixture in any case, with or without the final dot; maps by UTS 46 non-transitional.
    static Result<DomainName> parse(QStringView text);

    bool isNull() const { return m_ascii.isEmpty(); }
    QString toString() const { return m_ascii; } // A-labels
    QString toUnicode() const; // for people; the A-label where a label could be mistaken for another
    QStringList labels() const { return m_ascii.split(u'.'); }
    // "imap" of example.test is imap.example.test. `label` is one of our own constants.
    DomainName child(QLatin1StringView label) const;
    std::optional<DomainName> parent() const; // without its first label; unset where one label would be left
    bool isWithin(const DomainName &other) const; // equal to it, or below it

    friend bool operator==(const DomainName &, const DomainName &) = default;
    friend auto operator<=>(const DomainName &l, const DomainName &r) { return l.m_ascii.compare(r.m_ascii) <=> 0; }
    friend size_t qHash(const DomainName &name, size_t seed = 0) { return qHash(name.m_ascii, seed); }

private:
    QString m_ascii;
};

} // namespace postroom
