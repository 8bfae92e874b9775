#include "ui/shell/finder.h"

#include "ui/widgets/label.h"
#include "ui/widgets/searchedit.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

Finder::Finder(Session &session, const QList<Found> &known, QWidget *parent)
    : QDialog(parent), m_model(new FinderModel(session, known, this)), m_text(new SearchEdit(u"finderText"_s, tr("Find"), tr("A page, a setting, a domain, a mailbox, something to do"))), m_table(new TableView(u"finderTable"_s, tr("What was found"))),
      m_nothing(wrappedLabel())
{
    setObjectName(u"finder"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find anything"));
    m_text->installEventFilter(this);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setOneLine(FinderModel::TitleColumn);
    m_table->horizontalHeader()->setVisible(false);
    m_table->setWidths(FinderModel::TitleColumn, {});
    m_table->horizontalHeader()->setSectionResizeMode(FinderModel::KindColumn, QHeaderView::ResizeToContents);
    m_nothing->setObjectName(u"finderNothing"_s);
    m_nothing->setText(tr("Nothing has these words in it."));
    m_nothing->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    resize(640, 420);

    connect(m_text, &QLineEdit::textChanged, m_model, &FinderModel::setText);
    connect(m_model, &QAbstractItemModel::modelReset, this, &Finder::settle);
    connect(m_model, &FinderModel::searched, this, &Finder::settle);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    settle();
    m_model->readOnce();
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_table->currentRow();
    switch (key) {
    case Qt::Key_Up: m_table->chooseRow(qMax(0, row - 1)); return true;
    case Qt::Key_Down: m_table->chooseRow(qMin(m_model->rowCount() - 1, row + 1)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(row); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void Finder::settle()
{
    if (m_table->currentRow() < 0)
        m_table->chooseRow(0);
    m_nothing->setVisible(m_model->rowCount() == 0 && !m_model->isSearching());
}

void Finder::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Found found = m_model->foundAt(row);
    accept();
    emit chosen(found);
}

} // namespace postroom::ui
