#include "ui/widgets/tableview.h"

#include "ui/models/listmodel.h"
#include "ui/widgets/clipboard.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace postroom::ui {

namespace {

constexpr int mostCopied = 10'000; // rows; a clipboard is no export

// How a row looks that is not here yet: something will stand there.
void paintPlaceholder(QPainter *painter, const QStyleOptionViewItem &option)
{
    QColor quiet = option.palette.color(QPalette::Text);
    quiet.setAlphaF(0.08F);
    const int height = option.fontMetrics.xHeight() + 4;
    const QRect bar(option.rect.left() + 6, option.rect.center().y() - height / 2, qMin(option.rect.width() - 12, option.rect.width() * 3 / 5), height);
    painter->fillRect(bar, quiet);
}

// Room around the text, also where rows take their height from it.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(12, 8);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.data(ListModel::PlaceholderRole).toBool())
            paintPlaceholder(painter, option);
    }
};

class OneLineDelegate : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        option->features.setFlag(QStyleOptionViewItem::WrapText, false);
    }
};

} // namespace

TableView::TableView(const QString &objectName, const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new RoomyDelegate(this));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setVisible(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TableView::chooseRow(int row)
{
    if (row >= 0 && row < model()->rowCount())
        selectRow(row);
}

void TableView::setWidths(int stretched, const QList<int> &widths)
{
    horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void TableView::setOneLine(int column)
{
    setItemDelegateForColumn(column, new OneLineDelegate(this));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        event->accept();
        return;
    }
    // In a table of whole rows Home and End mean the first and the last row.
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        chooseRow(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1);
        event->accept();
        return;
    }
    if (event->modifiers() == Qt::ShiftModifier && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        chooseTo(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

// From the row of the cursor to this one.
void TableView::chooseTo(int row)
{
    if (currentRow() < 0 || row < 0)
        return chooseRow(row);
    const int first = qMin(currentRow(), row);
    const int last = qMax(currentRow(), row);
    selectionModel()->select(QItemSelection(model()->index(first, 0), model()->index(last, 0)), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::NoUpdate);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int rows = model() ? model()->rowCount() : 0;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    const std::pair shown(first, last < 0 ? rows - 1 : last);
    // The same rows of another list are asked for again.
    const auto isMissing = [this](int row) { return model()->index(row, 0).data(ListModel::PlaceholderRole).toBool(); };
    if (first >= 0 && (shown != m_shown || isMissing(shown.first) || isMissing(shown.second))) {
        m_shown = shown;
        emit rowsShown(shown.first, shown.second);
    }
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit currentRowChanged(current.row());
}

void TableView::copyRows() const
{
    QItemSelection chosen = selectionModel()->selection();
    std::sort(chosen.begin(), chosen.end(), [](const QItemSelectionRange &one, const QItemSelectionRange &other) { return one.top() < other.top(); });
    QModelIndexList rows;
    for (const QItemSelectionRange &range : std::as_const(chosen)) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostCopied; ++row) {
            const QModelIndex its = model()->index(row, 0);
            if (!its.data(ListModel::PlaceholderRole).toBool() && (rows.isEmpty() || rows.last().row() != row))
                rows.append(its);
        }
    }
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            // A tab or line break inside a value would break the table it is pasted into.
            QString cell = row.siblingAtColumn(column).data().toString();
            cells.append(cell.replace(u'\t', u' ').replace(u'\n', u' '));
        }
        lines.append(cells.join(u'\t'));
    }
    copyText(lines.join(u'\n'));
}

} // namespace postroom::ui
