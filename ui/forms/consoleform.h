#pragma once

#include "ui/forms/form.h"
#include "ui/shell/appearance.h"

class QCheckBox;
class QComboBox;

namespace postroom::ui {

// How the console is on this desktop. Each choice holds at once: there is nothing to apply.
class ConsoleForm : public Form
{
    Q_OBJECT

public:
    explicit ConsoleForm(QWidget *parent = nullptr);

    struct Value
    {
        QString language; // empty: the desktop's
        Theme theme = Theme::Desktop;
        bool notifications = true;
        bool confirmClose = true;
    };

    void setValue(const Value &value);
    bool isComplete() const override { return true; }

signals:
    void languageChosen(const QString &language);
    void themeChosen(postroom::ui::Theme theme);
    void notificationsChosen(bool on);
    void confirmCloseChosen(bool on);

private:
    QComboBox *m_language;
    QComboBox *m_theme;
    QCheckBox *m_notifications;
    QCheckBox *m_confirmClose;
};

} // namespace postroom::ui
