#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace postroom::ui {

// The head of a page: its title, one filter field, one primary button at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    QLineEdit *addFilter(const QString &name); // filterChanged() 20 ms after the last key
    QPushButton *addButton(const QString &text, const QString &objectName);
    QPushButton *addSecondButton(const QString &text, const QString &objectName); // before the primary one
    void addField(QWidget *label, QWidget *input);

signals:
    void filterChanged(const QString &text);

private:
    QPushButton *insertButton(int place, const QString &text, const QString &objectName);

    QHBoxLayout *m_row;
    QTimer m_filterDelay;
};

} // namespace postroom::ui
