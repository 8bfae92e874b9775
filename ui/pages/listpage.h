#pragma once

#include "ui/models/bulksource.h"
#include "ui/pages/page.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/explained.h"

class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace postroom::ui {

class ListModel;
class PageHeader;
class Pane;
class StateStack;
class TableView;

// What list pages share: head with filter and one button, the table in its four states, a pane at its right for the
// chosen row or for what can be done to several, and a line that says how many of how many, and what became of the last
// action with the way back from it.
class ListPage : public Page
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString filter; // empty: there is none
        QString add; // the primary button; empty: nothing is added here
        QString empty; // one sentence, while there is nothing at all
        QString notFound; // "%1" is the filter
        QString tableName;
    };

    bool hasFilter() const override { return m_filter != nullptr; }
    void focusFilter() override;
    void setFilter(const QString &text);
    void showObject(const QString &key) override;
    bool canAdd() const override { return !m_words.add.isEmpty(); }
    bool canRemove() const override;
    bool closePane() override;
    QString running() const override { return m_bulk->loss(); }

protected:
    // `name` is the page's, for what is remembered of it. Takes the pane; the model stays the subclass's.
    ListPage(Session &session, const QString &name, const Words &words, ListModel *model, Pane *pane);
    ~ListPage() override;

    void read() override;
    void noteObject(const QString &key); // somebody changed the object of this key
    TableView *table() const { return m_table; }
    // As TableView has it, but the person's own widths and order come first.
    void setColumns(int stretched, const QList<int> &widths);
    QPushButton *addHeadButton(const QString &text, const QString &objectName); // where nothing is added; from left to right
    void addAbove(QWidget *widget); // between the head and the table
    QPushButton *addSecondButton(const QString &text, const QString &objectName); // beside the primary one
    void explain(std::initializer_list<Term> terms); // below the head
    int currentRow() const; // −1: none, or not here yet
    void chooseKey(const QString &key); // now, or as soon as it is here
    // What became of the last action, below the table. With `undo` there is a button that takes it back.
    void say(const QString &notice, const std::function<void()> &undo = {});
    virtual void showRow(int row) = 0; // fill the pane
    virtual void openRow() {} // Enter or double click

    // Several rows: the pane that is shown then.
    Pane *addSeveralPane();
    virtual void showSeveral(Pane *, qint64, bool) {} // how many, and whether there are more that nobody counted
    bool isSeveral() const { return chosenCount() > 1; }
    qint64 chosenCount() const;
    bool choseAll() const; // whatever the filter finds
    QList<std::pair<int, int>> chosenRanges() const; // first and last rows
    bool isTooManyToGather() const; // says so
    // What is chosen, as it is now.
    template<typename Subject>
    ValueSource<typename Subject::Value> chosen(const PagedModel<Subject> &model) const
    {
        const std::optional<qint64> told = model.isTotalLeast() ? std::nullopt : std::optional(model.total());
        return choseAll() ? walked<Subject>(session(), model.filter(), told) : gathered(model, chosenRanges());
    }

    // Does it to all, with a bar below the table, and says what became of it.
    void startBulk(const BulkSource &source, qint64 expected, const BulkWords &words);
    // Asks for a file, and writes what is chosen, or all that the filter finds while at most one row is.
    template<typename Subject>
    void exportTo(const PagedModel<Subject> &model, const QStringList &columns)
    {
        if (isSeveral() && isTooManyToGather())
            return;
        const auto values = isSeveral() ? chosen(model) : walked<Subject>(session(), model.filter());
        const std::function<QStringList(const typename Subject::Value &)> record = [](const typename Subject::Value &value) { return recordOf(value); };
        askForFile(columns, isSeveral() ? chosenCount() : model.total(), [values, record](QObject *context, const std::function<void(const Result<QList<QStringList>> &)> &take) {
            values(context, [take, record](const Result<QList<typename Subject::Value>> &page) {
                if (!page)
                    return take(page.error());
                QList<QStringList> records;
                for (const auto &value : *page)
                    records.append(record(value));
                take(records);
            });
        });
    }

private:
    void settle();
    void rememberColumns();
    void considerRow(int row);
    void considerChoice();
    void showPane(bool shown);
    void tellCount();
    void keepChosen();
    void chooseAgain();
    void showMenu(const QPoint &place);
    void askForFile(const QStringList &columns, qint64 expected, const ValueSource<QStringList> &records);
    void writeFile(const QString &path, const QStringList &columns, qint64 expected, const ValueSource<QStringList> &records);
    void finishBulk(Bulk &bulk, const BulkWords &words);

    QString m_name;
    Words m_words;
    ListModel *m_model;
    PageHeader *m_header;
    QLineEdit *m_filter;
    TableView *m_table;
    Pane *m_pane;
    Pane *m_several = nullptr;
    QStackedWidget *m_panes;
    QSplitter *m_splitter;
    StateStack *m_states;
    BulkBar *m_bulk;
    QLabel *m_count;
    QLabel *m_notice;
    QPushButton *m_undo;
    QPushButton *m_refused;
    std::function<void()> m_undoes;
    QString m_refusals;
    QString m_chosenKey;
    QStringList m_kept; // keys of the rows that were chosen before a list was read anew
    bool m_keptAll = false;
    QTimer m_columnsDelay; // until widths are remembered
};

} // namespace postroom::ui
