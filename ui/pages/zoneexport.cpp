#include "ui/pages/zoneexport.h"

#include "core/api/describe.h"
#include "core/api/operations/dns.h"
#include "ui/widgets/savefile.h"

#include <QCoreApplication>

namespace postroom::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ZoneExport)
};

} // namespace

void exportZone(Session &session, const DomainName &domain, QWidget *parent, std::function<void(const QString &words)> said)
{
    session.call(api::ExportDns{domain, api::ZoneFormat::Bind}, parent, [parent, said = std::move(said)](const Result<api::ExportDns::Reply> &reply) {
        if (!reply)
            return said(api::describe(reply.error()));
        saveFile(parent, Tr::tr("Export a zone file"), reply->fileName, reply->text.toUtf8(), said);
    });
}

} // namespace postroom::ui
