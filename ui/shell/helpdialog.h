#pragma once

#include <QDialog>

namespace postroom::ui {

// What a page is for, and the keys. Opened with open().
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    // `keys` are pairs of what is done and the key that does it, as the menu has them.
    HelpDialog(const QString &pageText, const QList<std::pair<QString, QString>> &keys, QWidget *parent);
};

} // namespace postroom::ui
