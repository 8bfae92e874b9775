#include "ui/shell/helpdialog.h"

#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

HelpDialog::HelpDialog(const QString &pageText, const QList<std::pair<QString, QString>> &keys, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"help"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(titleLabel(tr("This page")));
    QLabel *words = wrappedLabel(pageText);
    words->setObjectName(u"helpText"_s);
    column->addWidget(words);
    column->addWidget(titleLabel(tr("Keys")));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    for (const auto &[what, key] : keys)
        form->addRow(plainLabel(key), plainLabel(what));
    column->addLayout(form);
    column->addStretch();
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    close->setAccessibleName(withoutMnemonic(close->text()));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(480);
}

} // namespace postroom::ui
