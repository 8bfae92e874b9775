#include "core/dns/bimi.h"

#include "core/dns/taglist.h"
#include "core/dns/txtdata.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Plan
{
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

bool isWeb(const QByteArray &value)
{
    return value.isEmpty() || value.toLower().startsWith("https://");
}

} // namespace

QList<DnsRecord> bimiRecords(const DomainName &domain, const Settings &settings)
{
    if (!settings.logo)
        return {};
    QByteArray text = "v=BIMI1; l=" + settings.logo->toString().toLatin1();
    if (settings.logoCertificate)
        text += "; a=" + settings.logoCertificate->toString().toLatin1();
    DnsRecord record;
    record.name = u"default._bimi."_s + domain.toString() + u'.';
    record.type = u"TXT"_s;
    record.data = txtData(text);
    record.necessity = Necessity::Optional;
    record.reason = Plan::tr("Lets mail programs show your logo beside mail from this domain, which counts only with a DMARC policy of quarantine or reject.");
    return {record};
}

Flaw judgeBimi(const QStringList &seen)
{
    QList<QList<Tag>> records;
    for (const QString &one : seen) {
        const QByteArray text = txtOctets(one);
        if (text.simplified().toLower().replace(" ", "").startsWith("v=bimi1"))
            records.append(tagsOf(text));
    }
    if (records.isEmpty())
        return missing();
    if (records.size() > 1)
        return {u"bimi.two-records"_s, Verdict::Fail, Tr::tr("There are two records of a logo at this name, so mail programs show none."), Tr::tr("Keep one at your DNS provider, and remove the others.")};
    const QList<Tag> &tags = records.first();
    const std::optional<QByteArray> place = valueOf(tags, "l");
    const bool isWell = tags.first().value == "BIMI1" && place && isWeb(*place) && isWeb(valueOf(tags, "a").value_or(QByteArray()));
    return isWell ? Flaw{}
                  : Flaw{u"bimi.invalid"_s, Verdict::Fail, Tr::tr("The record of the logo names no address on the web that begins with https, so mail programs show none."),
                         Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
}

} // namespace postroom
