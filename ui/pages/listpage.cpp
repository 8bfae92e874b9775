#include "ui/pages/listpage.h"

#include "ui/models/listmodel.h"
#include "ui/pages/pane.h"
#include "ui/shell/settings.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/refusals.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

ListPage::ListPage(Session &session, const QString &name, const Words &words, ListModel *model, Pane *pane)
    : Page(session), m_name(name), m_words(words), m_model(model), m_header(new PageHeader(words.title)),
      m_filter(words.filter.isEmpty() ? nullptr : m_header->addFilter(words.filter)), m_table(new TableView(name + u"Table"_s, words.tableName)), m_pane(pane),
      m_panes(new QStackedWidget), m_splitter(new QSplitter), m_states(new StateStack(m_splitter)), m_bulk(new BulkBar), m_count(captionLabel()),
      m_notice(wrappedLabel()), m_undo(new QPushButton(tr("Undo"))), m_refused(new QPushButton(tr("What was refused…")))
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
    m_panes->addWidget(pane);
    m_splitter->addWidget(m_panes);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_panes->setVisible(false);
    column->addWidget(m_states, 1);
    column->addWidget(m_bulk);

    auto *foot = new QHBoxLayout;
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(false);
    m_notice->setObjectName(u"notice"_s);
    foot->addWidget(m_count);
    m_notice->setAlignment(Qt::AlignRight | Qt::AlignTop);
    foot->addSpacing(24);
    foot->addWidget(m_notice, 1);
    for (const auto &[button, objectName] : {std::pair(m_undo, u"undo"_s), std::pair(m_refused, u"refused"_s)}) {
        button->setObjectName(objectName);
        button->setAccessibleName(button->text());
        button->setVisible(false);
        foot->addWidget(button, 0, Qt::AlignTop);
    }
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
    connect(model, &ListModel::aboutToReread, this, &ListPage::keepChosen);
    connect(model, &ListModel::reread, this, &ListPage::chooseAgain);
    connect(model, &ListModel::failed, this, [this](const Error &error) {
        m_count->clear();
        m_states->showFailed(error);
    });
    connect(model, &QAbstractItemModel::modelReset, m_table, &QAbstractItemView::scrollToTop);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { considerRow(m_table->currentRow()); });
    connect(m_table, &TableView::currentRowChanged, this, &ListPage::considerRow);
    connect(m_table, &TableView::rowsShown, model, &ListModel::look);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::considerChoice);
    connect(m_table, &QAbstractItemView::activated, this, [this] { openRow(); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { DesktopSettings({}).setSplitter(m_name, m_splitter->saveState()); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ListPage::showMenu);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_bulk->isBusy())
            return;
        const auto undo = std::exchange(m_undoes, {});
        m_undo->setVisible(false);
        if (undo)
            undo();
    });
    connect(m_refused, &QPushButton::clicked, this, [this] { showRefusals(m_refusals, this); });
    m_columnsDelay.setSingleShot(true);
    m_columnsDelay.setInterval(std::chrono::milliseconds(500));
    connect(&m_columnsDelay, &QTimer::timeout, this, &ListPage::rememberColumns);
}

ListPage::~ListPage()
{
    if (m_columnsDelay.isActive())
        rememberColumns();
    // The table goes after the subclass and its model's signals would find half a page.
    disconnect(m_model, nullptr, this, nullptr);
    disconnect(m_table, nullptr, this, nullptr);
    disconnect(m_table->selectionModel(), nullptr, this, nullptr);
    disconnect(m_table->horizontalHeader(), nullptr, this, nullptr);
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

void ListPage::setColumns(int stretched, const QList<int> &widths)
{
    m_table->setWidths(stretched, widths);
    QHeaderView *header = m_table->horizontalHeader();
    int sortable = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        sortable += m_model->sortsBy(column) ? 1 : 0;
    if (sortable > 0) {
        header->setSortIndicator(0, Qt::AscendingOrder);
        header->setSectionsClickable(true);
        header->setSortIndicatorShown(true);
    }
    header->restoreState(DesktopSettings({}).columns(m_name));
    if (sortable > 0 && m_model->sortsBy(header->sortIndicatorSection()))
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    connect(header, &QHeaderView::sectionResized, this, [this] { m_columnsDelay.start(); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this, header, last = std::pair(header->sortIndicatorSection(), header->sortIndicatorOrder())](int column, Qt::SortOrder order) mutable {
        if (!m_model->sortsBy(column)) {
            const QSignalBlocker blocker(header);
            header->setSortIndicator(last.first, last.second);
            return;
        }
        last = {column, order};
        m_model->sort(column, order);
        m_columnsDelay.start();
    });
}

void ListPage::rememberColumns()
{
    DesktopSettings({}).setColumns(m_name, m_table->horizontalHeader()->saveState());
}

bool ListPage::canRemove() const
{
    return isSeveral() || currentRow() >= 0;
}

bool ListPage::closePane()
{
    if (!m_panes->isVisibleTo(this))
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
    if (m_filter)
        setTabOrder(m_filter, button); // as they stand, from left to right
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
    return m_model->isHere(row) ? row : -1;
}

void ListPage::chooseKey(const QString &key)
{
    m_chosenKey = key;
    m_table->chooseRow(m_model->rowOf(key));
}

void ListPage::say(const QString &notice, const std::function<void()> &undo)
{
    m_notice->setText(notice);
    m_undoes = undo;
    m_undo->setVisible(static_cast<bool>(undo));
    m_refused->setVisible(false);
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
    const int row = m_table->currentRow();
    if (!m_chosenKey.isEmpty() && !isSeveral() && (row < 0 || m_model->keyAt(row) != m_chosenKey))
        m_table->chooseRow(m_model->rowOf(m_chosenKey));
    considerRow(m_table->currentRow());
}

void ListPage::considerRow(int row)
{
    if (isSeveral() && m_several)
        return considerChoice();
    const bool exists = row >= 0 && row < m_model->rowCount();
    const bool isHere = exists && m_model->isHere(row);
    if (isHere) {
        m_chosenKey = m_model->keyAt(row);
        showRow(row);
    } else if (exists) {
        m_chosenKey.clear(); // whoever stands there
    }
    m_panes->setCurrentWidget(m_pane);
    m_pane->setVisible(!exists || isHere); // its buttons would be for somebody else
    showPane(exists);
    emit abilitiesChanged();
}

void ListPage::considerChoice()
{
    const qint64 number = chosenCount();
    if (number <= 1 || !m_several) {
        if (m_several && m_panes->currentWidget() == m_several)
            considerRow(m_table->currentRow());
        return;
    }
    m_chosenKey.clear();
    showSeveral(m_several, number, choseAll() && m_model->isTotalLeast());
    m_panes->setCurrentWidget(m_several);
    showPane(true);
    emit abilitiesChanged();
}

void ListPage::showPane(bool shown)
{
    if (shown && !m_panes->isVisibleTo(this)) {
        m_panes->setVisible(true);
        const QByteArray state = DesktopSettings({}).splitter(m_name);
        if (!state.isEmpty())
            m_splitter->restoreState(state);
    } else if (!shown) {
        m_panes->setVisible(false);
    }
}

void ListPage::tellCount()
{
    const QLocale locale;
    const int rows = m_model->rowCount();
    if (rows == 0)
        return m_count->clear();
    if (m_model->isTotalLeast())
        m_count->setText(tr("The first %1 of more. Type more of it to find fewer.").arg(locale.toString(rows)));
    else if (rows < m_model->total())
        //: How many rows of how many are shown below a list
        m_count->setText(tr("%1 of %2, more as you scroll").arg(locale.toString(rows), locale.toString(m_model->total())));
    else
        m_count->setText(tr("%Ln in all", nullptr, rows));
}

} // namespace postroom::ui
