#include "ui/forms/consoleform.h"

#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>

namespace postroom::ui {

using namespace Qt::StringLiterals;

ConsoleForm::ConsoleForm(QWidget *parent)
    : Form(parent), m_language(new QComboBox), m_theme(new QComboBox), m_notifications(new QCheckBox(tr("Tell new failures on the des&ktop"))),
      m_confirmClose(new QCheckBox(tr("Ask before closing with chan&ges that are not applied")))
{
    m_language->setObjectName(u"language"_s);
    // Each by its own name, so that whoever strayed into another finds back.
    m_language->addItem(tr("As the desktop"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"Français"_s, u"fr"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(tr("As the desktop"), static_cast<int>(Theme::Desktop));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_notifications->setObjectName(u"notifications"_s);
    m_confirmClose->setObjectName(u"confirmClose"_s);
    for (QCheckBox *box : {m_notifications, m_confirmClose})
        box->setAccessibleName(withoutMnemonic(box->text()));

    addField(u"language"_s, tr("&Language:"), m_language, tr("The window is made anew in it at once."));
    addField(u"theme"_s, tr("L&ook:"), m_theme);
    addField(u"notifications"_s, tr("&News:"), m_notifications, tr("When something begins to fail, once."));
    addField(u"confirmClose"_s, tr("&Closing:"), m_confirmClose);
    setFocusProxy(m_language);

    connect(m_language, &QComboBox::activated, this, [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this] { emit themeChosen(static_cast<Theme>(m_theme->currentData().toInt())); });
    connect(m_notifications, &QCheckBox::clicked, this, &ConsoleForm::notificationsChosen);
    connect(m_confirmClose, &QCheckBox::clicked, this, &ConsoleForm::confirmCloseChosen);
}

void ConsoleForm::setValue(const Value &value)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(value.language)));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(value.theme)));
    m_notifications->setChecked(value.notifications);
    m_confirmClose->setChecked(value.confirmClose);
}

} // namespace postroom::ui
