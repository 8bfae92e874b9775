#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace postroom::ui {

// The manual (resources/help): its pages at the left, the chosen one at the right, in the program's language where it is
// written in that, else in English. Stays open beside the window.
class Manual : public QDialog
{
    Q_OBJECT

public:
    using Keys = QList<std::pair<QString, QString>>; // what is done, and the key that does it

    Manual(const Keys &keys, QWidget *parent);

    void openAt(const QString &page); // “mailboxes”; the beginning where there is none of that name

    // All pages in the order of the list, each with its title.
    static QList<std::pair<QString, QString>> pages();
    static QString fileOf(const QString &page, const QString &language); // “:/help/de/dns.md”
    static QString language();

private:
    void showPage(const QString &page);

    QListWidget *m_list;
    QTextBrowser *m_text;
    Keys m_keys;
};

} // namespace postroom::ui
