#pragma once

#include "ui/shell/session.h"

#include <QTimer>
#include <QWidget>

namespace postroom::ui {

// A page of the window. It is made when it is first shown, holds no data of its own beyond its model, and answers the
// menu's words; what it cannot do, it says by can…(). It begins stale, and a stale page asks the server when it is shown.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session &session, QWidget *parent = nullptr);

    void refresh(); // ask the server again
    // What is shown may be old: asks again soon where the page is on view, once for many calls, else when it is shown.
    void markStale();
    virtual void noteChange(const QString &kind, const QString &subject) = 0; // somebody changed an object
    virtual void showObject(const QString &) {} // finds it and marks it, now or as soon as it is here
    virtual bool hasFilter() const { return false; }
    virtual void focusFilter() {}
    virtual bool canAdd() const { return false; }
    virtual void add() {}
    virtual bool canRemove() const { return false; } // what is chosen
    virtual void remove() {}
    virtual bool closePane() { return false; } // false: there was none
    // What goes on here and would end with the page, and what that would leave undone; empty: nothing.
    virtual QString running() const { return {}; }

signals:
    void abilitiesChanged();
    void rested(); // what went on has ended
    void setupWanted();
    // Show another page, filtered by a text.
    void pageWanted(const QString &page, const QString &filter);

protected:
    Session &session() const { return m_session; }
    virtual void read() = 0; // what refresh() asks
    void markFresh(); // everything was just asked in another way
    void showEvent(QShowEvent *event) override;

private:
    Session &m_session;
    bool m_stale = true;
    QTimer m_delay; // until a stale page asks
};

} // namespace postroom::ui
