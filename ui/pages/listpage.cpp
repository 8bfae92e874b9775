#include "ui/pages/listpage.h"

#include "ui/models/pagedmodel.h"
#include "ui/shell/settings.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

ListPage::ListPage(Session &session, const QString &name, const Words &words, ListModel *model, QWidget *pane)
    : Page(session), m_name(name), m_words(words), m_model(model), m_header(new PageHeader(words.title)),
      m_filter(words.filter.isEmpty() ? nullptr : m_header->addFilter(words.filter)), m_table(new TableView(name + u"Table"_s, words.tableName)), m_pane(pane),
      m_splitter(new QSplitter), m_states(new StateStack(m_splitter)), m_count(captionLabel()), m_notice(wrappedLabel())
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    if (canAdd()) {
        QPushButton *addButton = m_header->addButton(words.add, u"add"_s);
        addButton->setIcon(icon(u"add"_s));
        connect(addButton, &QPushButton::clicked, this, &Page::add);
    }
    column->addWidget(m_header);

    m_table->setModel(model);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    pane->setVisible(false);
    column->addWidget(m_states, 1);

    auto *foot = new QHBoxLayout;
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(false);
    m_notice->setObjectName(u"notice"_s);
    foot->addWidget(m_count);
    m_notice->setAlignment(Qt::AlignRight | Qt::AlignTop);
    foot->addSpacing(24);
    foot->addWidget(m_notice, 1);
    column->addLayout(foot);

    connect(m_header, &PageHeader::filterChanged, model, &ListModel::setFilter);
    connect(m_states, &StateStack::retryWanted, this, &Page::refresh);
    connect(m_states, &StateStack::firstThingWanted, this, [this] {
        if (m_model->filter().isEmpty())
            add();
        else
            setFilter({});
    });
    connect(model, &ListModel::loaded, this, &ListPage::settle);
    connect(model, &ListModel::countChanged, this, &ListPage::settle);
    connect(model, &ListModel::failed, this, [this](const Error &error) {
        m_count->clear();
        m_states->showFailed(error);
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { considerRow(currentRow()); });
    connect(m_table, &TableView::currentRowChanged, this, &ListPage::considerRow);
    connect(m_table, &QAbstractItemView::activated, this, [this] { openRow(); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { DesktopSettings({}).setSplitter(m_name, m_splitter->saveState()); });
}

ListPage::~ListPage()
{
    // The table goes after the subclass and its model's signals would find half a page.
    disconnect(m_model, nullptr, this, nullptr);
    disconnect(m_table, nullptr, this, nullptr);
}

void ListPage::read()
{
    m_states->showLoading();
    m_model->reload();
}

void ListPage::noteObject(const QString &key)
{
    if (isVisible())
        m_model->noteChange(key);
    else
        markStale();
}

void ListPage::focusFilter()
{
    if (!m_filter)
        return;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPage::setFilter(const QString &text)
{
    if (!m_filter)
        return;
    m_filter->setText(text);
    if (text == m_model->filter())
        return;
    markFresh(); // by the answer to the filter
    m_model->setFilter(text);
}

void ListPage::showObject(const QString &key)
{
    setFilter(key);
    chooseKey(key);
}

bool ListPage::canRemove() const
{
    return currentRow() >= 0;
}

bool ListPage::closePane()
{
    if (!m_pane->isVisibleTo(this))
        return false;
    m_chosenKey.clear();
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    considerRow(-1);
    m_table->setFocus();
    return true;
}

QPushButton *ListPage::addHeadButton(const QString &text, const QString &objectName)
{
    return m_header->addButton(text, objectName);
}

void ListPage::addAbove(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_states), widget);
}

QPushButton *ListPage::addSecondButton(const QString &text, const QString &objectName)
{
    QPushButton *button = m_header->addSecondButton(text, objectName);
    setTabOrder(button, m_header->findChild<QPushButton *>(u"add"_s));
    return button;
}

void ListPage::explain(std::initializer_list<Term> terms)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_header) + 1, explainedLine(terms));
}

int ListPage::currentRow() const
{
    const int row = m_table->currentRow();
    return row < m_model->rowCount() ? row : -1;
}

void ListPage::chooseKey(const QString &key)
{
    m_chosenKey = key;
    m_table->chooseRow(m_model->rowOf(key));
}

void ListPage::say(const QString &notice)
{
    m_notice->setText(notice);
}

void ListPage::settle()
{
    tellCount();
    if (m_model->rowCount() == 0) {
        considerRow(-1);
        const QString filter = m_model->filter();
        if (filter.isEmpty())
            m_states->setEmptyWords(m_words.empty, withoutMnemonic(m_words.add)); // the button above has it
        else
            m_states->setEmptyWords(m_words.notFound.arg(filter), tr("Show a&ll"));
        m_states->showEmpty();
        return;
    }
    m_states->showFilled();
    if (!m_chosenKey.isEmpty() && (currentRow() < 0 || m_model->keyAt(currentRow()) != m_chosenKey))
        m_table->chooseRow(m_model->rowOf(m_chosenKey));
    considerRow(currentRow());
}

void ListPage::considerRow(int row)
{
    const bool chosen = row >= 0 && row < m_model->rowCount();
    if (chosen) {
        m_chosenKey = m_model->keyAt(row);
        showRow(row);
    }
    if (chosen && !m_pane->isVisibleTo(this)) {
        m_pane->setVisible(true);
        const QByteArray state = DesktopSettings({}).splitter(m_name);
        if (!state.isEmpty())
            m_splitter->restoreState(state);
    } else if (!chosen) {
        m_pane->setVisible(false);
    }
    emit abilitiesChanged();
}

void ListPage::tellCount()
{
    const QLocale locale;
    const int here = m_model->rowCount();
    if (here == 0)
        return m_count->clear();
    if (here < m_model->total())
        //: How many rows of how many are shown below a list
        m_count->setText(tr("%1 of %2, more as you scroll").arg(locale.toString(here), locale.toString(m_model->total())));
    else
        m_count->setText(tr("%Ln in all", nullptr, here));
}

} // namespace postroom::ui
