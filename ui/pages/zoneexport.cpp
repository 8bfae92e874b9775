#include "ui/pages/zoneexport.h"

#include "core/api/describe.h"
#include "core/api/operations/dns.h"
#include "ui/widgets/savefile.h"

#include <QCoreApplication>
#include <QMenu>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ZoneExport)
};

// By whom reads the file: that is what a person knows.
QString words(ZoneFormat format)
{
    switch (format) {
    case ZoneFormat::Bind: return Tr::tr("&Zone file, for most providers and servers…");
    case ZoneFormat::Relative: return Tr::tr("&Lines for a zone file of your own…");
    case ZoneFormat::Cloudflare: return Tr::tr("For &Cloudflare…");
    case ZoneFormat::Route53: return Tr::tr("For &Amazon Route 53…");
    case ZoneFormat::Octodns: return Tr::tr("For &octoDNS…");
    case ZoneFormat::Terraform: return Tr::tr("For &Terraform…");
    case ZoneFormat::Tinydns: return Tr::tr("For t&inydns…");
    case ZoneFormat::Nsupdate: return Tr::tr("For &nsupdate…");
    case ZoneFormat::Csv: return Tr::tr("Table for a &spreadsheet (CSV)…");
    }
    return {};
}

} // namespace

void addZoneFormats(QPushButton *button, std::function<void(ZoneFormat format)> wanted)
{
    auto *menu = new QMenu(button);
    for (const auto &known : EnumWords<ZoneFormat>::words) {
        QAction *action = menu->addAction(words(known.first));
        action->setObjectName(u"export:"_s + QString::fromLatin1(known.second));
        QObject::connect(action, &QAction::triggered, button, [wanted, format = known.first] { wanted(format); });
    }
    button->setMenu(menu);
}

void exportZone(Session &session, const DomainName &domain, ZoneFormat format, QWidget *parent, std::function<void(const QString &words)> said)
{
    session.call(api::ExportDns{domain, format}, parent, [parent, said = std::move(said)](const Result<api::ExportDns::Reply> &reply) {
        if (!reply)
            return said(api::describe(reply.error()));
        saveFile(parent, Tr::tr("Export the DNS records"), reply->fileName, reply->text.toUtf8(), said);
    });
}

} // namespace postroom::ui
