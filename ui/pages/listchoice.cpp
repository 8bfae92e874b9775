// What a list page does with several rows: which are chosen, and what is done to all of them.
#include "core/api/describe.h"
#include "core/base/csv.h"
#include "ui/models/listmodel.h"
#include "ui/pages/listpage.h"
#include "ui/pages/pane.h"
#include "ui/widgets/refusals.h"
#include "ui/widgets/tableview.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostGathered = 20'000; // rows whose names are asked for before anything is done
constexpr int mostKept = 2000; // chosen rows that are found again after a list was read anew

} // namespace

Pane *ListPage::addSeveralPane()
{
    m_several = new Pane;
    m_several->setObjectName(u"severalPane"_s);
    m_several->findChild<QLabel *>(u"paneTitle"_s)->setObjectName(u"severalTitle"_s);
    m_panes->addWidget(m_several);
    return m_several;
}

QList<std::pair<int, int>> ListPage::chosenRanges() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

qint64 ListPage::chosenCount() const
{
    qint64 number = 0;
    const QList<std::pair<int, int>> ranges = chosenRanges();
    for (const auto &[first, last] : ranges)
        number += last - first + 1;
    return number;
}

bool ListPage::choseAll() const
{
    return m_model->rowCount() > 1 && chosenCount() == m_model->rowCount();
}

bool ListPage::isTooManyToGather() const
{
    if (!m_model->isSettled()) { // the rows on view are not those that the filter would find
        m_notice->setText(tr("Something else is still being done."));
        return true;
    }
    if (choseAll() || chosenCount() <= mostGathered)
        return false;
    m_notice->setText(tr("That is possible for up to %1 rows, or for all of them (Ctrl+A).").arg(QLocale().toString(mostGathered)));
    return true;
}

void ListPage::keepChosen()
{
    m_kept.clear();
    m_keptAll = choseAll();
    if (m_keptAll || !isSeveral())
        return;
    const QList<std::pair<int, int>> ranges = chosenRanges();
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last && m_kept.size() < mostKept; ++row) {
            if (const QString key = m_model->keyAt(row); !key.isEmpty())
                m_kept.append(key);
        }
    }
}

// Rows have other contents now: what was chosen is chosen by its name, wherever it stands, or no more.
void ListPage::chooseAgain()
{
    if (m_keptAll) {
        m_table->selectAll();
    } else if (!m_kept.isEmpty()) {
        QItemSelection again;
        for (const QString &key : std::as_const(m_kept)) {
            if (const int row = m_model->rowOf(key); row >= 0)
                again.select(m_model->index(row, 0), m_model->index(row, 0));
        }
        m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_kept.clear();
    m_keptAll = false;
}

// The pane's own buttons, so that both always offer the same.
void ListPage::showMenu(const QPoint &place)
{
    const Pane *pane = isSeveral() && m_several ? m_several : m_pane;
    if (!m_panes->isVisibleTo(this) || !pane->isVisibleTo(this) || !pane->isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : pane->buttons()) {
        if (!button->isVisibleTo(pane))
            continue;
        QAction *action = menu->addAction(button->text());
        action->setObjectName(button->objectName());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    const QRect cell = m_table->visualRect(m_table->currentIndex());
    menu->popup(m_table->viewport()->mapToGlobal(m_table->viewport()->rect().contains(place) ? place : cell.bottomLeft()));
}

void ListPage::startBulk(const BulkSource &source, qint64 expected, const BulkWords &words)
{
    if (m_bulk->isBusy())
        return say(tr("Something else is still being done."));
    say({});
    m_bulk->run(new Bulk(source, expected), words, [this, words](Bulk &bulk) { finishBulk(bulk, words); });
}

void ListPage::finishBulk(Bulk &bulk, const BulkWords &words)
{
    const QList<BulkTask> undo = bulk.takeUndo();
    std::function<void()> undoes;
    if (!undo.isEmpty()) {
        undoes = [this, undo] {
            const BulkWords back{tr("Taking it back"), [](qint64 number) { return tr("%Ln changes were taken back.", nullptr, static_cast<int>(number)); }};
            const auto rest = std::make_shared<QList<BulkTask>>();
            for (const BulkTask &task : undo) { // which has no way back of its own: that would be the button that was pressed first
                rest->append({task.subject, [task](QObject *context, const BulkDone &done) {
                                  task.run(context, [done](const Result<std::optional<BulkTask>> &outcome) {
                                      done(outcome ? Result<std::optional<BulkTask>>(std::optional<BulkTask>()) : outcome.error());
                                  });
                              }});
            }
            startBulk([rest](QObject *, const BulkPage &take) { take(std::exchange(*rest, {})); }, undo.size(), back);
        };
    }
    say(bulkSummary(bulk, words), undoes);
    m_refusals = refusalLines(bulk);
    m_refused->setVisible(!m_refusals.isEmpty());
    if (!words.isWhole) // a file changes nothing of the list
        m_model->noteChange({});
    emit rested();
}

void ListPage::askForFile(const QStringList &columns, qint64 expected, const ValueSource<QStringList> &records)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export to a file"), QDir(folder).filePath(m_name + u".csv"_s), tr("Tables (*.csv)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, columns, expected, records](const QString &path) { writeFile(path, columns, expected, records); });
    dialog->open();
}

// A page of records is one task, so that they are written in their order and no more than a page waits.
void ListPage::writeFile(const QString &path, const QStringList &columns, qint64 expected, const ValueSource<QStringList> &records)
{
    const auto file = std::make_shared<QSaveFile>(path);
    const auto failure = [file, path] { return Error{ErrorCode::FileFailed, path, {}, file->errorString()}; };
    if (!file->open(QIODevice::WriteOnly) || file->write(csvLine(columns)) < 0)
        return say(api::describe(failure()));
    const BulkSource source = [records, file, failure](QObject *context, const BulkPage &take) {
        records(context, [take, file, failure](const Result<QList<QStringList>> &page) {
            if (!page)
                return take(page.error());
            if (page->isEmpty()) // all of it: now the file takes its name
                return file->commit() ? take(QList<BulkTask>()) : take(failure());
            const auto write = [page = *page, file, failure](QObject *, const BulkDone &done) {
                QByteArray text;
                for (const QStringList &record : page)
                    text += csvLine(record);
                done(file->write(text) == text.size() ? Result<std::optional<BulkTask>>(std::optional<BulkTask>()) : failure());
            };
            take(QList<BulkTask>{{{}, write, page->size()}});
        });
    };
    const QString shown = QDir::toNativeSeparators(path);
    startBulk(source, expected, {tr("Exporting"), [shown](qint64 number) { return tr("%Ln rows were written to %1.", nullptr, static_cast<int>(number)).arg(shown); }, true});
}

} // namespace postroom::ui
