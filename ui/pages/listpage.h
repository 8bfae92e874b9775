#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/explained.h"

class QLineEdit;
class QPushButton;
class QSplitter;

namespace postroom::ui {

class ListModel;
class PageHeader;
class StateStack;
class TableView;

// What list pages share: head with filter and one button, the table in its four states, a pane for the chosen row at
// its right, and a line that says how many of how many.
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

protected:
    // `name` is the page's, for what is remembered of it. Takes the pane; the model stays the subclass's.
    ListPage(Session &session, const QString &name, const Words &words, ListModel *model, QWidget *pane);
    ~ListPage() override;

    void read() override;
    void noteObject(const QString &key); // somebody changed the object of this key
    TableView *table() const { return m_table; }
    QPushButton *addHeadButton(const QString &text, const QString &objectName); // where nothing is added; from left to right
    void addAbove(QWidget *widget); // between the head and the table
    QPushButton *addSecondButton(const QString &text, const QString &objectName); // beside the primary one
    void explain(std::initializer_list<Term> terms); // below the head
    int currentRow() const;
    void chooseKey(const QString &key); // now, or as soon as it is here
    void say(const QString &notice); // what became of the last action, below the table
    virtual void showRow(int row) = 0; // fill the pane
    virtual void openRow() {} // Enter or double click

private:
    void settle();
    void considerRow(int row);
    void tellCount();

    QString m_name;
    Words m_words;
    ListModel *m_model;
    PageHeader *m_header;
    QLineEdit *m_filter;
    TableView *m_table;
    QWidget *m_pane;
    QSplitter *m_splitter;
    StateStack *m_states;
    QLabel *m_count;
    QLabel *m_notice;
    QString m_chosenKey;
};

} // namespace postroom::ui
