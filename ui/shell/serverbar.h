#pragma once

#include "ui/shell/health.h"
#include "ui/shell/knownserver.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace postroom::ui {

// The window's top: which server is shown, with the menu of all of them, and its colour below as a line.
class ServerBar : public QWidget
{
    Q_OBJECT

public:
    explicit ServerBar(QMenu *servers, QWidget *parent = nullptr);

    void show(const QString &name, const Health &health, Accent accent, bool practice);
    void showNone(); // no server yet

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintAccent();

    QToolButton *m_name;
    QLabel *m_practice;
    QWidget *m_line;
    std::optional<Accent> m_accent;
};

// A verdict's sign beside the server's colour, for menus.
QIcon serverIcon(Verdict verdict, Accent accent);

} // namespace postroom::ui
