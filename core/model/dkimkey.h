#pragma once

#include "core/base/fields.h"
#include "core/base/secret.h"
#include "core/model/domainname.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace postroom {

// Every message is signed with both: Ed25519 (RFC 8463) where the receiver knows it, RSA for everybody else.
enum class DkimAlgorithm { Rsa, Ed25519 };

template<>
struct EnumWords<DkimAlgorithm>
{
    static constexpr std::pair<DkimAlgorithm, const char *> words[] = {{DkimAlgorithm::Rsa, "rsa"}, {DkimAlgorithm::Ed25519, "ed25519"}};
};

// A key is published before it signs, and stays published for a while after it signed last.
enum class DkimState { Next, Active, Retiring };

template<>
struct EnumWords<DkimState>
{
    static constexpr std::pair<DkimState, const char *> words[] = {
        {DkimState::Next, "next"}, {DkimState::Active, "active"}, {DkimState::Retiring, "retiring"}};
};

// What anybody may know of a domain's signing key.
struct DkimKey
{
    QString selector; // its name in DNS: selector._domainkey.domain
    DkimAlgorithm algorithm = DkimAlgorithm::Rsa;
    DkimState state = DkimState::Next;
    QDateTime since; // in this state, UTC
    QString record; // the TXT record's text

    friend bool operator==(const DkimKey &, const DkimKey &) = default;

    static void fields(auto &self, auto &&visit)
    {
        visit("selector", self.selector);
        visit("algorithm", self.algorithm);
        visit("state", self.state);
        visit("since", self.since);
        visit("record", self.record);
    }
};

// Where receivers look for a key, absolute. RFC 6376 §3.6.2.1
QString keyName(const QString &selector, const DomainName &domain);

// A key just made, with what signs.
struct NewDkimKey
{
    QString selector;
    DkimAlgorithm algorithm = DkimAlgorithm::Rsa;
    QString record;
    Secret privateKey; // as Rspamd takes it: RSA in PEM, Ed25519 as the base64 of its 32 octets
};

// A key that DNS finds by an alias of its domain, in the zone of the server's name.
struct AliasedKey
{
    DomainName domain;
    DkimKey key;
};

// The selectors at which keys come and go one after the other, where a domain's DNS has aliases for them: three of each algorithm,
// since one may sign while another waits and a third is still needed for mail under way. No other key is ever called so.
QStringList dkimSlots(DkimAlgorithm algorithm); // "rsa1", "rsa2", "rsa3"; "ed1", "ed2", "ed3"
bool isDkimSlot(const QString &selector);
// The first that none of a domain's keys has; unset: all are taken.
std::optional<QString> freeDkimSlot(DkimAlgorithm algorithm, const QList<DkimKey> &keys);

// What signs a domain's mail now.
struct DkimSigner
{
    QString selector;
    Secret privateKey;
};

// The file in which Rspamd's rule finds them. Wipe it.
QByteArray signersText(const QList<DkimSigner> &signers);

} // namespace postroom
