#include "ui/widgets/passwordfield.h"

#include "core/model/password.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secretedit.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

QString strengthWords(Strength strength)
{
    switch (strength) {
    case Strength::Weak: return PasswordField::tr("Weak: it is among the first that are guessed. Some words that do not belong together are better.");
    case Strength::Fair: return PasswordField::tr("Fair: who tries long enough may guess it.");
    case Strength::Good: return PasswordField::tr("Good: nobody guesses it by trying to log in.");
    case Strength::Strong: return PasswordField::tr("Very strong.");
    }
    return {};
}

} // namespace

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent), m_input(new SecretEdit), m_show(new QToolButton),
      m_copy(new CopyButton(
          tr("&Copy"), tr("Copy the password"), [this] { return m_input->text(); }, CopyButton::Kind::Secret)),
      m_note(captionLabel(tr("Shown only now: copy it or write it down. The clipboard forgets it after a minute."))),
      m_strength(captionLabel())
{
    setObjectName(u"passwordField"_s);
    m_input->setObjectName(u"password"_s);
    m_input->setEchoMode(QLineEdit::Password);
    m_input->setMaxLength(longestPassword);
    m_input->setAccessibleName(tr("Password"));
    m_input->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);

    m_show->setObjectName(u"showPassword"_s);
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the password"));
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);

    auto *generate = new QPushButton(tr("&Generate"));
    generate->setObjectName(u"generatePassword"_s);
    generate->setAccessibleName(tr("Generate a password"));
    generate->setAutoDefault(false);
    m_copy->setObjectName(u"copyPassword"_s);
    m_copy->setVisible(false);
    m_note->setVisible(false);
    m_strength->setObjectName(u"passwordStrength"_s);
    m_strength->setVisible(false);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_input, 0, 0);
    grid->addWidget(m_show, 0, 1);
    grid->addWidget(generate, 0, 2);
    grid->addWidget(m_strength, 1, 0, 1, 3);
    grid->addWidget(m_note, 2, 0);
    grid->addWidget(m_copy, 2, 1, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    m_input->setMinimumWidth(m_input->fontMetrics().averageCharWidth() * 26); // a generated one, whole
    setFocusProxy(m_input);

    connect(m_show, &QToolButton::toggled, this, &PasswordField::setClear);
    connect(generate, &QPushButton::clicked, this, &PasswordField::generate);
    connect(m_input, &QLineEdit::textEdited, this, [this] {
        // What somebody types is theirs to know; the offer to copy is for what only we know.
        if (std::exchange(m_generated, false))
            m_show->setChecked(false);
        m_copy->setVisible(false);
        m_note->setVisible(false);
        tellStrength();
        emit edited();
    });
}

Secret PasswordField::value() const
{
    QByteArray utf8 = m_input->text().toUtf8();
    const Secret secret = Secret::fromUtf8(utf8);
    wipe(utf8);
    return secret;
}

bool PasswordField::isEmpty() const
{
    return m_input->text().isEmpty();
}

void PasswordField::clear()
{
    m_input->forget();
    m_generated = false;
    m_show->setChecked(false);
    m_copy->setVisible(false);
    m_note->setVisible(false);
    tellStrength();
}

void PasswordField::setOwner(const Address &owner)
{
    m_owner = owner;
    tellStrength();
}

void PasswordField::tellStrength()
{
    m_strength->setText(isEmpty() ? QString() : strengthWords(passwordStrength(value(), m_owner)));
    m_strength->setVisible(!isEmpty());
}

void PasswordField::generate()
{
    QString text = QString::fromUtf8(generatePassword().reveal());
    m_input->setText(text);
    wipe(text);
    m_generated = true;
    m_show->setChecked(true);
    m_copy->setVisible(true);
    m_note->setVisible(true);
    tellStrength();
    emit edited();
}

void PasswordField::setClear(bool clear)
{
    m_input->setEchoMode(clear ? QLineEdit::Normal : QLineEdit::Password);
}

} // namespace postroom::ui
