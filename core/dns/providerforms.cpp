#include "core/dns/providerforms.h"

#include "core/dns/txtdata.h"
#include "core/model/dnstables.h"

#include <QRegularExpression>

#include <algorithm>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

bool isServerOf(const ProviderForm &form, const QString &server)
{
    return std::any_of(form.nameServers.begin(), form.nameServers.end(), [&server](const QString &end) {
        const QString pattern = QRegularExpression::escape(end).replace(u"\\*"_s, u"[0-9]+"_s);
        return QRegularExpression(u"(\\A|\\.)"_s + pattern + u"\\.?\\z"_s, QRegularExpression::CaseInsensitiveOption).match(server).hasMatch();
    });
}

// Types one record.
class Typist
{
public:
    Typist(const ProviderForm &form, const QString &zone, const DnsRecord &record)
        : m_form(form), m_zone(zone), m_record(record), m_words(record.data.split(u' ', Qt::SkipEmptyParts)), m_typed{record.name, record.type, record.data, {}, {}}
    {
    }

    FormRecord type()
    {
        if (const std::optional<FormObstacle> obstacle = fill()) {
            m_typed.inputs.clear();
            m_typed.obstacle = obstacle;
        }
        return m_typed;
    }

private:
    void add(FormPart part, const QString &text) { m_typed.inputs.append(FormField{part, text}); }

    std::optional<FormObstacle> fill()
    {
        if (m_record.name != m_zone && !m_record.name.endsWith(u'.' + m_zone))
            return FormObstacle::OtherZone;
        if (m_form.unsupported.contains(m_record.type))
            return FormObstacle::TypeUnsupported;
        if (m_record.type == u"SRV")
            return fillService();
        addName(relativeName());
        add(FormPart::Type, m_record.type);
        if (m_record.type == u"A" || m_record.type == u"AAAA")
            return addValue(m_record.data);
        if (m_record.type == u"CNAME" || m_record.type == u"NS" || m_record.type == u"PTR")
            return addValue(host(m_record.data));
        if (m_record.type == u"TXT")
            return fillText();
        if (m_record.type == u"MX" && m_words.size() == 2)
            return fillExchanger();
        return FormObstacle::Unread; // CAA and TLSA: forms differ much, and none was read for them
    }

    // Without the zone; empty: the zone's own name.
    QString relativeName() const { return m_record.name == m_zone ? QString() : m_record.name.chopped(m_zone.size() + 1); }
    void addName(const QString &relative) { add(FormPart::Name, relative.isEmpty() ? m_form.apex : relative); }
    QString host(const QString &name) const { return m_form.finalDot || name == u"." || !name.endsWith(u'.') ? name : name.chopped(1); }

    std::optional<FormObstacle> addValue(const QString &value)
    {
        add(FormPart::Value, value);
        return {};
    }

    std::optional<FormObstacle> fillText()
    {
        const QByteArray octets = txtOctets(m_record.data);
        constexpr qsizetype mostInString = 255; // RFC 1035 §3.3
        if (m_form.textLimit && octets.size() > *m_form.textLimit)
            return FormObstacle::TextTooLong;
        if (!m_form.splitsText && octets.size() > mostInString)
            return addValue(txtData(octets));
        if (!m_form.quotes && octets.contains('"'))
            return FormObstacle::Unread; // which of them the form takes for its own
        QString text = QString::fromLatin1(octets);
        if (m_form.quotes)
            text = u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
        return addValue(text);
    }

    std::optional<FormObstacle> fillExchanger()
    {
        if (!m_form.priorityApart)
            return addValue(m_words[0] + u' ' + host(m_words[1]));
        add(FormPart::Priority, m_words[0]);
        return addValue(host(m_words[1]));
    }

    std::optional<FormObstacle> fillService()
    {
        const QString service = relativeName().section(u'.', 0, 0);
        const QString protocol = relativeName().section(u'.', 1, 1);
        const QString rest = relativeName().section(u'.', 2);
        if (m_form.srv == SrvForm::Unread || m_words.size() != 4 || !service.startsWith(u'_') || !protocol.startsWith(u'_'))
            return FormObstacle::Unread;
        if (m_form.srv == SrvForm::ServiceAtApex && !rest.isEmpty())
            return FormObstacle::NameBelowZone;
        if (m_form.srv == SrvForm::Name || m_form.srv == SrvForm::Value)
            addName(relativeName());
        else if (m_form.srv == SrvForm::Service)
            addName(rest);
        add(FormPart::Type, m_record.type);
        if (m_form.srv == SrvForm::Value)
            return addValue(m_words.mid(0, 3).join(u' ') + u' ' + host(m_words[3]));
        if (m_form.srv != SrvForm::Name) {
            add(FormPart::Service, service);
            add(FormPart::Protocol, protocol);
        }
        add(FormPart::Priority, m_words[0]);
        add(FormPart::Weight, m_words[1]);
        add(FormPart::Port, m_words[2]);
        return addValue(host(m_words[3]));
    }

    const ProviderForm &m_form;
    const QString &m_zone;
    const DnsRecord &m_record;
    const QStringList m_words; // of the data
    FormRecord m_typed;
};

} // namespace

const QList<ProviderForm> &providerForms()
{
    static const QList<ProviderForm> forms = rowsOf<ProviderForm>(u"providers.json"_s);
    return forms;
}

const ProviderForm *providerForm(const QString &name)
{
    const auto found = std::find_if(providerForms().begin(), providerForms().end(), [&name](const ProviderForm &form) { return form.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == providerForms().end() ? nullptr : &*found;
}

const ProviderForm *providerBehind(const QStringList &nameServers)
{
    const auto found = std::find_if(providerForms().begin(), providerForms().end(), [&nameServers](const ProviderForm &form) {
        return std::any_of(nameServers.begin(), nameServers.end(), [&form](const QString &server) { return isServerOf(form, server); });
    });
    return found == providerForms().end() ? nullptr : &*found;
}

FormRecord fillIn(const ProviderForm &form, const QString &zone, const DnsRecord &record)
{
    return Typist(form, zone, record).type();
}

} // namespace postroom
