#pragma once

#include "core/base/fields.h"
#include "core/model/domainname.h"
#include "core/model/httpsurl.h"

#include <QDateTime>
#include <QHash>

namespace postroom {

// Which registry's server tells of domains by HTTPS (RDAP), as a list in IANA's form says it (RFC 9224).
class RegistryDirectory
{
public:
    static constexpr qsizetype largest = 1024 * 1024; // octets that are read
    // TextTooLong, TextMalformed. An entry in another form is none.
    static Result<RegistryDirectory> parse(QByteArrayView text);

    struct Registry
    {
        QString zone; // below which it registers: "org", "co.uk"
        HttpsUrl server; // ends with a slash

        HttpsUrl placeOf(const DomainName &name) const; // RFC 9082 §3.1.3; null: the address would be too long
        friend bool operator==(const Registry &, const Registry &) = default;
    };
    // Of the entry with the most labels that the name lies below; unset: there is none, or it has no server by HTTPS.
    std::optional<Registry> registryOf(const DomainName &name) const;

private:
    QHash<QString, HttpsUrl> m_servers; // by zone; null: none by HTTPS
};

// What keeps a registered domain out of DNS, or soon will (RFC 8056 §2).
enum class RegistrationState { ClientHold,
                               ServerHold,
                               RedemptionPeriod,
                               PendingDelete };

template<>
struct EnumWords<RegistrationState>
{
    static constexpr std::pair<RegistrationState, const char *> words[] = {{RegistrationState::ClientHold, "client hold"},
                                                                           {RegistrationState::ServerHold, "server hold"},
                                                                           {RegistrationState::RedemptionPeriod, "redemption period"},
                                                                           {RegistrationState::PendingDelete, "pending delete"}};
};

enum class RegistryAnswer { Told,
                            NotKnown, // it has no such domain
                            Refused, // often for having been asked too much
                            Silent,
                            Unreadable,
                            Another }; // it tells of another domain

// What a registry was heard to say of one name.
struct RegistrationSeen
{
    static constexpr qsizetype largest = 256 * 1024; // octets of an answer that are read

    RegistryAnswer answer = RegistryAnswer::Silent;
    QString name; // that was asked for
    QString place; // where; empty: nobody was found to ask
    QString words; // why there is no answer
    std::optional<QDateTime> ends; // UTC; invalid: said in no form of a date
    QList<RegistrationState> states; // each once

    // RFC 9083 §5.3, with the status of the HTTP answer. Nothing of it is believed to be whole or of any type.
    static RegistrationSeen read(const DomainName &asked, int status, QByteArrayView body);

    friend bool operator==(const RegistrationSeen &, const RegistrationSeen &) = default;
};

// As which names a domain may be registered, in the order in which to ask, four at most: from the domain itself upwards. Where its
// zone begins says nothing: a domain that is kept out of DNS has none of its own.
QList<DomainName> registeredNames(const DomainName &domain, const QString &registry);

// Lies below a top-level domain where nobody registers (RFC 6761, 6762, 7686, 8375, 9476, and "internal").
bool isSpecialUse(const DomainName &domain);

} // namespace postroom
