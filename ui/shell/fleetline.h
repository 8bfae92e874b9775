#pragma once

#include "ui/shell/health.h"
#include "ui/shell/knownserver.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace postroom::ui {

// All servers in one line, the worst first, each a button that goes there. Those that have no room are counted at its end.
class FleetLine : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        int index; // in the window's list
        QString name;
        Health health;
        bool isShown; // the one whose pages are on view

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit FleetLine(QWidget *parent = nullptr);
    void setServers(const QList<Entry> &servers); // in the order of the window's list; hidden where there is only one

signals:
    void chosen(int index);
    void moreWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    QSize minimumSizeHint() const override;

private:
    void arrange();

    QList<Entry> m_servers; // the worst first
    QList<QToolButton *> m_buttons;
    QToolButton *m_more;
    QHBoxLayout *m_row;
};

// The same, as one sentence for a tool tip: "✖ …" would not be read out.
QString fleetWords(const QList<FleetLine::Entry> &servers);

} // namespace postroom::ui
