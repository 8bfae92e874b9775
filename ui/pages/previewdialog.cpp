#include "ui/pages/previewdialog.h"

#include "ui/models/previewwords.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
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
    QLabel *words = wrappedLabel(previewWords(preview).join(u'\n'));
    words->setObjectName(u"previewWords"_s);
    column->addWidget(words);
    const QString files = previewFiles(preview);
    if (!files.isEmpty()) {
        auto *shown = new QPlainTextEdit(files);
        shown->setObjectName(u"previewFiles"_s);
        shown->setAccessibleName(tr("Files that would change"));
        shown->setReadOnly(true);
        shown->setTabChangesFocus(true);
        shown->setLineWrapMode(QPlainTextEdit::NoWrap);
        shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        column->addWidget(shown, 1);
    } else {
        column->addStretch();
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    close->setAccessibleName(withoutMnemonic(close->text()));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(buttons);
    resize(files.isEmpty() ? QSize(480, 200) : QSize(720, 520));
}

} // namespace postroom::ui
