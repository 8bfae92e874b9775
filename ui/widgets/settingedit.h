#pragma once

#include "ui/models/settingtype.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QToolButton;

namespace postroom::ui {

// The input for one setting of the server, made from its type, with a button that goes back to the default. Its text is
// what the server takes.
class SettingEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY edited USER true)

public:
    // `standard` is the default's text; unset: it has none.
    SettingEdit(const QString &key, const SettingType &type, const std::optional<QString> &standard, QWidget *parent = nullptr);

    QString text() const { return m_read(); }
    void setText(const QString &text);
    QWidget *input() const { return m_input; } // what has the focus

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLine(QHBoxLayout *row);
    void makeNumber(QHBoxLayout *row);
    void makeSwitch(QHBoxLayout *row);
    void makeChoice(QHBoxLayout *row);
    void makeChoices(QHBoxLayout *row);
    void noteEdit();

    SettingType m_type;
    std::optional<QString> m_standard;
    QWidget *m_input = nullptr;
    QToolButton *m_back;
    std::function<QString()> m_read;
    std::function<void(const QString &)> m_write;
};

} // namespace postroom::ui
