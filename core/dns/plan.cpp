#include "core/dns/plan.h"

#include "core/base/json.h"
#include "core/dns/bimi.h"
#include "core/dns/caa.h"
#include "core/dns/dkimalias.h"
#include "core/dns/externalplan.h"
#include "core/dns/mtasts.h"
#include "core/dns/ownrecords.h"
#include "core/dns/paccrecord.h"
#include "core/dns/tlsa.h"
#include "core/dns/txtdata.h"
#include "core/model/certificatenames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

// Signing keys as an admin thinks of them: what signs, what will, what did.
int rankOf(DkimState state)
{
    switch (state) {
    case DkimState::Active: return 0;
    case DkimState::Next: return 1;
    case DkimState::Retiring: return 2;
    }
    return 3;
}

template<typename T, typename Key>
void sortBy(QList<T> &list, const Key &key)
{
    std::sort(list.begin(), list.end(), [&key](const T &l, const T &r) { return key(l) < key(r); });
}

// The lists that a plan's order comes from, whatever theirs is; own records have an order of their own.
DnsPlanInput inOrder(DnsPlanInput input)
{
    const auto keyOrder = [](const DkimKey &key) { return std::tuple(rankOf(key.state), -key.since.toMSecsSinceEpoch(), key.algorithm, key.selector); };
    sortBy(input.settings.publicAddresses, [](const IpAddress &address) { return std::pair(!address.isIpv4(), address.toString()); });
    if (input.settings.certificateAuthorities)
        sortBy(*input.settings.certificateAuthorities, [](const CertificateAuthority &authority) { return authority.toString(); });
    sortBy(input.dkimKeys, keyOrder);
    sortBy(input.aliasedKeys, [&keyOrder](const AliasedKey &one) { return std::pair(one.domain.toString(), keyOrder(one.key)); });
    return input;
}

QString absolute(const DomainName &name)
{
    return name.toString() + u'.';
}

// Collects the records of one domain.
class Planner
{
public:
    explicit Planner(const DnsPlanInput &input) : m_input(input), m_domain(input.domain), m_settings(input.settings)
    {
        m_plan.domain = input.domain.toString();
    }

    DnsPlan plan()
    {
        if (m_input.external)
            return externalPlan(*m_input.external);
        if (m_settings.serverName) {
            addServer(*m_settings.serverName);
            addMx(*m_settings.serverName);
            addSpf();
            addDkim(*m_settings.serverName);
            addDmarc(m_settings.dmarcPolicy.value_or(DmarcPolicy::None));
            add(bimiRecords(m_domain, m_settings));
            addTlsReports();
            addMtaSts(*m_settings.serverName);
            addServerTrust(*m_settings.serverName);
            addAliasedKeys(*m_settings.serverName);
            addServices(*m_settings.serverName);
            addSetUpNames(*m_settings.serverName);
            addPacc(*m_settings.serverName);
            addGuessedNames(*m_settings.serverName);
            addOwnRecords(m_plan, m_input.ownRecords);
        }
        return m_plan;
    }

private:
    DnsPlan externalPlan(const ExternalMail &mail)
    {
        m_plan.service = mail.service;
        if (m_settings.serverName)
            addServer(*m_settings.serverName);
        m_plan.records += externalRecords(m_domain, mail);
        addDmarc(dmarcPolicyOf(mail.service));
        addOwnRecords(m_plan, m_input.ownRecords);
        return m_plan;
    }

    void add(const QString &name, const char *type, const QString &data, Necessity necessity, const QString &reason)
    {
        DnsRecord record;
        record.name = name;
        record.type = QString::fromLatin1(type);
        record.data = data;
        record.necessity = necessity;
        record.reason = reason;
        add({record});
    }

    void add(const QList<DnsRecord> &records)
    {
        for (const DnsRecord &record : records) {
            // RFC 1035 §2.3.4: a name that a prefix makes longer than 253 characters cannot exist.
            if (record.name.size() <= 254)
                m_plan.records.append(record);
        }
    }

    bool containsServer(const DomainName &server) const { return server.isWithin(m_domain); }

    void addServer(const DomainName &server)
    {
        if (!containsServer(server))
            return;
        for (const IpAddress &address : m_settings.publicAddresses) {
            add(absolute(server), address.isIpv4() ? "A" : "AAAA", address.toString(), Necessity::Required,
                Tr::tr("Says under which address other servers and mail programs reach this server."));
        }
        for (const IpAddress &address : m_settings.publicAddresses) {
            if (address.isPublic()) {
                add(address.reverseName(), "PTR", absolute(server), Necessity::Required,
                    Tr::tr("Leads from the address back to the name by which this server greets, without which large providers refuse mail; whoever "
                           "gave you the address enters it, not your DNS provider."));
            }
        }
        if (server != m_domain && !m_settings.publicAddresses.isEmpty()) {
            add(absolute(server), "TXT", txtData("v=spf1 a -all"), Necessity::Recommended,
                Tr::tr("Lets other servers check the name by which this server greets them and sends its notices of failed delivery."));
        }
    }

    void addMx(const DomainName &server)
    {
        QString reason = Tr::tr("Brings the mail for this domain to this server.");
        if (!containsServer(server)) {
            reason = Tr::tr("Brings the mail for this domain to this server, whose address stands in the zone of its own name.");
        } else if (m_settings.publicAddresses.isEmpty()) {
            reason = Tr::tr("Brings the mail for this domain to this server, once its address is known: set the server's public addresses.");
        }
        add(absolute(m_domain), "MX", u"10 "_s + absolute(server), Necessity::Required, reason);
    }

    void addSpf()
    {
        add(absolute(m_domain), "TXT", txtData("v=spf1 mx -all"), Necessity::Required,
            Tr::tr("Says that mail from this domain comes from this server and from nowhere else; large providers refuse mail without it."));
    }

    // RFC 6376 §3.6.2. The key that signs, the one that will, and the one that did while its mail is on the way.
    void addDkim(const DomainName &server)
    {
        QStringList aliases;
        for (const DkimKey &key : m_input.dkimKeys) {
            const QString name = keyName(key.selector, m_domain);
            const std::optional<QString> target = isDkimSlot(key.selector) ? aliasTarget(key.selector, server) : std::nullopt;
            if (target) {
                add(name, "CNAME", *target, necessityOf(key), reasonOf(key));
                m_plan.aliasedKeys.append(DnsRecord{*target, u"TXT"_s, 3600, txtData(key.record.toLatin1()), necessityOf(key), reasonOf(key)});
                aliases.append(key.selector);
            } else {
                add(name, "TXT", txtData(key.record.toLatin1()), necessityOf(key), reasonOf(key));
            }
        }
        if (m_input.dkim == DkimRecords::Alias)
            addWaitingAliases(server, aliases);
    }

    // Unset where it would lead nowhere: then the key itself stands there.
    std::optional<QString> aliasTarget(const QString &selector, const DomainName &server) const { return m_input.hasKeyZone ? keyAliasTarget(selector, m_domain, server) : std::nullopt; }

    // For keys that are not made yet, so that nothing has to be added for them.
    void addWaitingAliases(const DomainName &server, const QStringList &present)
    {
        for (const QString &slot : dkimSlots(DkimAlgorithm::Rsa) + dkimSlots(DkimAlgorithm::Ed25519)) {
            const std::optional<QString> target = aliasTarget(slot, server);
            if (target && !present.contains(slot))
                add(keyName(slot, m_domain), "CNAME", *target, Necessity::Recommended, Tr::tr("Leads to a key that will sign mail from this domain later, so that this zone need not change for it."));
        }
    }

    // What the aliases of other domains lead to.
    void addAliasedKeys(const DomainName &server)
    {
        if (!containsServer(server))
            return;
        for (const AliasedKey &one : m_input.aliasedKeys) {
            if (const std::optional<QString> target = keyAliasTarget(one.key.selector, one.domain, server))
                add(*target, "TXT", txtData(one.key.record.toLatin1()), necessityOf(one.key), reasonOfAliased(one.key.state));
        }
    }

    static QString reasonOfAliased(DkimState state)
    {
        switch (state) {
        case DkimState::Active: return Tr::tr("A key that signs mail from another domain, whose own zone leads here by an alias.");
        case DkimState::Next: return Tr::tr("A key that will sign mail from another domain next, whose own zone leads here by an alias.");
        case DkimState::Retiring: return Tr::tr("A former key of another domain, whose own zone leads here by an alias; until that key is retired.");
        }
        return {};
    }

    static Necessity necessityOf(const DkimKey &key)
    {
        switch (key.state) {
        case DkimState::Active: return key.algorithm == DkimAlgorithm::Rsa ? Necessity::Required : Necessity::Recommended;
        case DkimState::Next: return Necessity::Recommended;
        case DkimState::Retiring: return Necessity::Optional;
        }
        return Necessity::Required;
    }

    static QString reasonOf(const DkimKey &key)
    {
        switch (key.state) {
        case DkimState::Active:
            return key.algorithm == DkimAlgorithm::Rsa
                ? Tr::tr("Lets other servers check the signature of mail from this domain; large providers refuse mail without it.")
                : Tr::tr("Lets other servers check the second, more modern signature of mail from this domain.");
        case DkimState::Next: return Tr::tr("The key that will sign mail from this domain next, known to other servers before it does.");
        case DkimState::Retiring:
            return Tr::tr("Lets other servers check mail that is still on its way with a signature of the former key; until that key is retired.");
        }
        return {};
    }

    void addDmarc(DmarcPolicy policy)
    {
        QByteArray record = "v=DMARC1; p=" + wordOf(policy).toLatin1();
        const std::optional<Address> &admin = m_settings.adminAddress;
        if (admin)
            record += "; rua=mailto:" + admin->toString().toLatin1();
        const bool sendsNone = m_input.external && m_input.external->service == MailService::None;
        const QString reason = sendsNone ? Tr::tr("Asks other servers to refuse mail that claims to come from this domain, which sends none.") : reasonOf(policy, admin.has_value());
        add(u"_dmarc."_s + absolute(m_domain), "TXT", txtData(record), Necessity::Recommended, reason);
        // RFC 7489 §7.1: nobody is sent reports on others' mail who has not said that he wants them. In a zone of ours it is said
        // once for all domains.
        if (admin && admin->domain() == m_domain && m_input.hasOthers) {
            add(u"*._report._dmarc."_s + absolute(m_domain), "TXT", txtData("v=DMARC1"), Necessity::Optional, Tr::tr("Says that reports on your other domains may be sent to your address in this one."));
        } else if (admin && !m_input.isAdminHere && !admin->domain().isWithin(m_domain) && !m_domain.isWithin(admin->domain())) {
            add(absolute(m_domain) + u"_report._dmarc."_s + absolute(admin->domain()), "TXT", txtData("v=DMARC1"), Necessity::Optional,
                Tr::tr("Says in the zone of your address's domain that reports on this domain may be sent there."));
        }
    }

    static QString reasonOf(DmarcPolicy policy, bool asksForReports)
    {
        switch (policy) {
        case DmarcPolicy::None:
            return asksForReports ? Tr::tr("Asks other servers to report mail that only claims to come from this domain, and for now to refuse none; large "
                                           "providers expect this record of whoever sends much.")
                                  : Tr::tr("Says what other servers do with mail that only claims to come from this domain, for now nothing; large "
                                           "providers expect this record of whoever sends much.");
        case DmarcPolicy::Quarantine: return Tr::tr("Asks other servers to put mail that only claims to come from this domain where spam is; large providers expect this record of whoever sends much.");
        case DmarcPolicy::Reject: return Tr::tr("Asks other servers to refuse mail that only claims to come from this domain; large providers expect this record of whoever sends much.");
        }
        return {};
    }

    // RFC 8460 §3; no consent is needed for an address in another domain.
    void addTlsReports()
    {
        if (m_settings.adminAddress) {
            add(u"_smtp._tls."_s + absolute(m_domain), "TXT", txtData("v=TLSRPTv1; rua=mailto:" + m_settings.adminAddress->toString().toLatin1()), Necessity::Optional,
                Tr::tr("Asks other servers to report when they cannot bring mail to this server over an encrypted connection."));
        }
    }

    // RFC 8461 §3.1, §8.2. What is only tried protects nobody yet.
    void addMtaSts(const DomainName &server)
    {
        const std::optional<MtaStsPolicy> policy = mtaStsPolicy(m_domain, m_settings, m_input.ownRecords);
        const DomainName host = mtaStsHost(m_domain);
        if (!policy || !mayLeadHere(host))
            return;
        const bool isEnforced = policy->mode == MtaStsMode::Enforce;
        const Necessity necessity = isEnforced ? Necessity::Recommended : Necessity::Optional;
        addAlias(host, server, necessity, Tr::tr("Other servers fetch here the policy that says how mail for this domain has to be brought (MTA-STS)."));
        add(mtaStsRecordName(m_domain), "TXT", txtData("v=STSv1; id=" + policy->id().toLatin1() + ';'), necessity,
            isEnforced ? Tr::tr("Tells other servers to bring mail only over a connection that is encrypted to this very server, and by its id when that policy has changed.")
                       : Tr::tr("Tells other servers to report when they cannot bring mail over a connection that is encrypted to this very server, and by its id when that policy has changed."));
    }

    // Whom others may trust to be this server; where its addresses stand, for it is of its name.
    void addServerTrust(const DomainName &server)
    {
        if (containsServer(server))
            add(tlsaRecords(server, m_input.instance, m_input.chain) + caaRecords(server, m_settings));
    }

    // RFC 6186, RFC 8314 §5.1. Lower priorities are preferred, also from one service to another: TLS from the first
    // byte before STARTTLS, IMAP before POP3.
    void addServices(const DomainName &server)
    {
        struct Service
        {
            Protocol protocol;
            int priority;
        };
        static constexpr std::array services{Service{Protocol::Imaps, 0},       Service{Protocol::Imap, 10},
                                             Service{Protocol::Pop3s, 20},      Service{Protocol::Pop3, 30},
                                             Service{Protocol::Submissions, 0}, Service{Protocol::Submission, 10}};
        for (const Service &service : services) {
            const std::optional<AccountType> type = listenerOf(service.protocol).accountType;
            const QString name = u"_%1._tcp.%2"_s.arg(wordOf(service.protocol), absolute(m_domain));
            if (type && !m_settings.accountTypes.contains(*type)) {
                add(name, "SRV", u"0 0 0 ."_s, Necessity::Optional,
                    Tr::tr("Tells mail programs that this service is not offered here, so that they do not try it."));
            } else {
                const QString data = u"%1 1 %2 %3"_s.arg(service.priority).arg(m_input.instance.portOf(service.protocol)).arg(absolute(server));
                add(name, "SRV", data, Necessity::Optional,
                    Tr::tr("Lets mail programs find server and port by themselves from the e-mail address."));
            }
        }
    }

    // Thunderbird, K-9 Mail and others look for their set-up file at the first, Outlook at the second.
    void addSetUpNames(const DomainName &server)
    {
        addAlias(m_domain.child("autoconfig"_L1), server, Necessity::Recommended, Tr::tr("Lets mail programs find all their settings by themselves from the e-mail address."));
        const DomainName outlook = m_domain.child("autodiscover"_L1);
        addAlias(outlook, server, Necessity::Optional, Tr::tr("Outlook looks here for its settings."));
        // Mail programs ask the person before they follow it into another domain, and it interrupts what would go well.
        if (mayLeadHere(outlook) && containsServer(server)) {
            add(u"_autodiscover._tcp."_s + absolute(m_domain), "SRV", u"0 1 %1 %2"_s.arg(m_input.instance.portOf(Protocol::Https)).arg(absolute(server)), Necessity::Optional,
                Tr::tr("Leads Outlook to its settings where it does not find the name autodiscover."));
        }
    }

    // The file is another as soon as its servers are, and mail programs believe it again when DNS has its digest. A former digest
    // is not kept beside: no former file is served any more that it would vouch for.
    void addPacc(const DomainName &server)
    {
        const DomainName host = paccHost(m_domain);
        if (m_input.paccDigest.isEmpty() || !mayLeadHere(host))
            return;
        addAlias(host, server, Necessity::Optional, Tr::tr("Mail programs that know PACC look here for their settings."));
        add(paccRecordName(m_domain), "TXT", txtData(paccRecord(m_input.paccDigest)), Necessity::Optional,
            Tr::tr("Tells mail programs that know PACC by its digest which settings are this server's; it changes with the account types and the server's name."));
    }

    void addGuessedNames(const DomainName &server)
    {
        const bool imap = m_settings.accountTypes.contains(AccountType::Imap);
        const bool pop3 = m_settings.accountTypes.contains(AccountType::Pop3);
        for (const auto &[label, offered] : {std::pair{"imap"_L1, imap}, std::pair{"pop"_L1, pop3}, std::pair{"smtp"_L1, true}}) {
            if (offered)
                addAlias(m_domain.child(label), server, Necessity::Optional, Tr::tr("Mail programs that look nothing up guess this name."));
        }
    }

    bool mayLeadHere(const DomainName &name) const { return covers(m_input.certificateNames, name.toString()) && !m_input.domainsBelow.contains(name.toString()); }

    void addAlias(const DomainName &name, const DomainName &server, Necessity necessity, const QString &reason)
    {
        // RFC 1034 §3.6.2: beside a CNAME there is nothing else.
        if (mayLeadHere(name) && name != server)
            add(absolute(name), "CNAME", absolute(server), necessity, reason);
    }

    const DnsPlanInput &m_input;
    const DomainName &m_domain;
    const Settings &m_settings;
    DnsPlan m_plan;
};

} // namespace

DnsPlan planDns(const DnsPlanInput &input)
{
    const DnsPlanInput sorted = inOrder(input);
    return Planner(sorted).plan();
}

} // namespace postroom
