#include "ui/widgets/refusals.h"

#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Refusals)
};

} // namespace

void showRefusals(const QString &lines, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"refusals"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("What was refused"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto *text = new QPlainTextEdit(lines);
    text->setObjectName(u"refusalLines"_s);
    text->setAccessibleName(dialog->windowTitle());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    column->addWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    close->setAccessibleName(withoutMnemonic(close->text()));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog->resize(640, 360);
    dialog->open();
}

} // namespace postroom::ui
