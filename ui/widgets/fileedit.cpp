#include "ui/widgets/fileedit.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

FileEdit::FileEdit(const QString &objectName, const QString &button, const QString &what, const QString &filter, QWidget *parent)
    : QWidget(parent), m_input(new QLineEdit), m_what(what), m_filter(filter)
{
    m_input->setObjectName(objectName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_input, 1);
    auto *chooser = new QPushButton(button);
    chooser->setObjectName(objectName + u"Choose"_s);
    chooser->setAccessibleName(what);
    chooser->setAutoDefault(false);
    row->addWidget(chooser);
    connect(m_input, &QLineEdit::textChanged, this, &FileEdit::edited);
    connect(chooser, &QPushButton::clicked, this, &FileEdit::choose);
}

void FileEdit::choose()
{
    auto *dialog = new QFileDialog(this, m_what, QFileInfo(path()).path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(m_input->objectName() + u"Dialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_input, &QLineEdit::setText);
    dialog->open();
}

} // namespace postroom::ui
