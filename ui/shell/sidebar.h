#pragma once

#include <QListWidget>

namespace postroom::ui {

// The pages, in groups, each with the number of findings that want attention.
class Sidebar : public QListWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name; // the page's, not shown
        QString title;
        QString icon;
        int group = 0; // what you manage, what runs, what you set
    };

    explicit Sidebar(const QList<Entry> &entries, QWidget *parent = nullptr);

    void choose(const QString &name);
    QString chosen() const;
    void setBadge(const QString &name, qint64 count);

signals:
    void pageChosen(const QString &name);

private:
    QListWidgetItem *entryOf(const QString &name) const;
};

} // namespace postroom::ui
