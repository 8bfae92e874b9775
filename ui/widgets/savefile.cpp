#include "ui/widgets/savefile.h"

#include "core/api/describe.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

QString written(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return Tr::tr("Written to %1.").arg(path);
    return api::describe(Error{ErrorCode::FileFailed, path, {}, file.errorString()});
}

} // namespace

void saveFile(QWidget *parent, const QString &title, const QString &fileName, const QByteArray &text, std::function<void(const QString &notice)> told)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(fileName).fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [text, told = std::move(told)](const QString &path) { told(written(path, text)); });
    dialog->open();
}

} // namespace postroom::ui
