#include "ui/pages/zoneexport.h"

#include "core/api/describe.h"
#include "core/api/operations/dns.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ZoneExport)
};

QString write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return Tr::tr("Written to %1.").arg(path);
    return api::describe(Error{ErrorCode::FileFailed, path, {}, file.errorString()});
}

} // namespace

void exportZone(Session &session, const DomainName &domain, QWidget *parent, std::function<void(const QString &words)> said)
{
    session.call(api::ExportDns{domain, api::ZoneFormat::Bind}, parent, [parent, said = std::move(said)](const Result<api::ExportDns::Reply> &reply) {
        if (!reply)
            return said(api::describe(reply.error()));
        auto *dialog = new QFileDialog(parent, Tr::tr("Export a zone file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setObjectName(u"exportDialog"_s);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(QFileInfo(reply->fileName).fileName()); // a name, never a path
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, [said, text = reply->text.toUtf8()](const QString &path) { said(write(path, text)); });
        dialog->open();
    });
}

} // namespace postroom::ui
