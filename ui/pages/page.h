#pragma once

#include "ui/shell/session.h"

#include <QWidget>

namespace postroom::ui {

// A page of the window. It is made when it is first shown, holds no data of its own beyond its model, and answers the
// menu's words; what it cannot do, it says by can…().
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session &session, QWidget *parent = nullptr) : QWidget(parent), m_session(session) {}

    virtual void refresh() = 0; // ask the server again
    virtual QString helpText() const = 0; // what the page is for, for F1
    virtual void noteChange(const QString &kind, const QString &subject) = 0; // somebody changed an object
    virtual bool hasFilter() const { return false; }
    virtual void focusFilter() {}
    virtual bool canAdd() const { return false; }
    virtual void add() {}
    virtual bool canRemove() const { return false; } // what is chosen
    virtual void remove() {}
    virtual bool closePane() { return false; } // false: there was none

signals:
    void abilitiesChanged();
    void setupWanted();
    // Show another page, filtered by a text.
    void pageWanted(const QString &page, const QString &filter);

protected:
    Session &session() const { return m_session; }

private:
    Session &m_session;
};

} // namespace postroom::ui
