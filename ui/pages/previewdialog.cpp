#include "ui/pages/previewdialog.h"

#include "ui/widgets/changesview.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

PreviewDialog::PreviewDialog(const ConfigPreview &preview, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"previewDialog"_s);
    setWindowTitle(tr("What would be done"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    if (changesNothing(preview)) {
        column->addWidget(wrappedLabel(tr("Nothing would be changed.")));
        column->addStretch();
    } else {
        auto *changes = new ChangesView;
        changes->setChanges(previewSentences(preview), shownFiles(preview));
        column->addWidget(changes, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    close->setAccessibleName(withoutMnemonic(close->text()));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(buttons);
    resize(preview.files.isEmpty() ? QSize(480, 200) : QSize(860, 560));
}

} // namespace postroom::ui
