#include "core/dns/externalplan.h"

#include "core/base/json.h"
#include "core/dns/mailservices.h"
#include "core/dns/txtdata.h"

#include <QCoreApplication>

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

// Collects the records of one domain.
class ExternalPlanner
{
public:
    ExternalPlanner(const DomainName &domain, const ExternalMail &mail) : m_domain(domain), m_mail(mail), m_service(recordsOf(mail.service)) {}

    QList<DnsRecord> records()
    {
        addExchangers();
        addSpf();
        if (m_service.autodiscover)
            add(u"autodiscover."_s, u"CNAME"_s, *m_service.autodiscover, Necessity::Recommended, Tr::tr("Outlook looks here for its settings, and is led to the service where the mail lives."));
        addKeys();
        return m_records;
    }

private:
    bool hasNoMail() const { return m_mail.service == MailService::None; }

    // `below`: with the dot at its end; empty: the domain itself.
    void add(const QString &below, const QString &type, const QString &data, Necessity necessity, const QString &reason)
    {
        const QString name = below + m_domain.toString() + u'.';
        if (name.size() <= 254) // RFC 1035 §2.3.4
            m_records.append(DnsRecord{name, type, 3600, data, necessity, reason});
    }

    void addExchangers()
    {
        const QString reason = hasNoMail() ? Tr::tr("Says that this domain takes no mail, so that other servers give it back at once instead of trying for days.")
                                           : Tr::tr("Brings the mail for this domain to where it lives.");
        QStringList exchangers;
        if (m_mail.exchangers) {
            for (const MailExchanger &one : m_mail.exchangers->all())
                exchangers.append(u"%1 %2."_s.arg(one.preference).arg(one.host.toString()));
        } else {
            for (const QString &one : m_service.exchangers)
                exchangers.append(filled(one));
        }
        for (const QString &one : std::as_const(exchangers)) {
            if (canExist(one))
                add({}, u"MX"_s, one, Necessity::Required, reason);
        }
    }

    void addSpf()
    {
        add({}, u"TXT"_s, txtData(filled(m_service.spf).toLatin1()), Necessity::Required,
            hasNoMail() ? Tr::tr("Says that nobody sends mail of this domain, so that forged mail is refused.")
                        : Tr::tr("Says that mail from this domain comes from where its mail lives and from nowhere else; large providers refuse mail without it."));
    }

    void addKeys()
    {
        for (const ServiceKey &key : m_service.keys) {
            const QString data = filled(key.data);
            if ((key.data.contains(u"{tenant}"_s) && !m_mail.tenant) || !canExist(data))
                continue;
            add(key.name + u'.', key.type, data, hasNoMail() ? Necessity::Optional : Necessity::Recommended,
                hasNoMail() ? Tr::tr("Says that there is no key with which mail from this domain is signed, so that every signature in its name is a forgery.")
                            : Tr::tr("Leads other servers to a key with which the service signs mail from this domain."));
        }
    }

    QString filled(QString text) const
    {
        return text.replace(u"{dashed}"_s, m_domain.toString().replace(u'.', u'-'))
            .replace(u"{tenant}"_s, m_mail.tenant ? m_mail.tenant->toString() : QString())
            .replace(u"{senders}"_s, m_mail.senders ? m_mail.senders->toString() : u"mx"_s);
    }

    // RFC 1035 §2.3.4: the name of a long domain does not fit into one label; what the service makes of it then is not known.
    static bool canExist(const QString &data)
    {
        const QStringList labels = data.split(u'.');
        return std::all_of(labels.begin(), labels.end(), [](const QString &label) { return label.section(u' ', -1).size() <= 63; });
    }

    const DomainName &m_domain;
    const ExternalMail &m_mail;
    const ServiceRecords &m_service;
    QList<DnsRecord> m_records;
};

} // namespace

QList<DnsRecord> externalRecords(const DomainName &domain, const ExternalMail &mail)
{
    return ExternalPlanner(domain, mail).records();
}

DmarcPolicy dmarcPolicyOf(MailService service)
{
    return fromWord<DmarcPolicy>(recordsOf(service).dmarc).value_or(DmarcPolicy::None);
}

} // namespace postroom
