#include "ui/widgets/credentialfields.h"

#include "ui/widgets/secretedit.h"

#include <QGridLayout>
#include <QLabel>

namespace postroom::ui {

using namespace Qt::StringLiterals;

CredentialFields::CredentialFields(QWidget *parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    setObjectName(u"credentials"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
}

void CredentialFields::setProvider(const DnsProvider &provider)
{
    forget();
    m_inputs.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &option : provider.facts().options) {
        auto *input = new SecretEdit;
        input->setObjectName(option);
        input->setEchoMode(QLineEdit::Password);
        input->setAccessibleName(option);
        auto *label = new QLabel(option); // lexicon's word, as its manual and the command line have it
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(input);
        const int row = static_cast<int>(m_inputs.size());
        m_rows->addWidget(label, row, 0);
        m_rows->addWidget(input, row, 1);
        m_inputs.append({option, input});
        connect(input, &QLineEdit::textEdited, this, &CredentialFields::edited);
    }
}

QList<DnsCredential> CredentialFields::value() const
{
    QList<DnsCredential> credentials;
    for (const auto &[option, input] : m_inputs) {
        QByteArray text = input->text().trimmed().toUtf8();
        if (!text.isEmpty())
            credentials.append(DnsCredential{option, Secret::fromUtf8(text)});
        wipe(text);
    }
    return credentials;
}

void CredentialFields::forget()
{
    for (const auto &[option, input] : m_inputs)
        input->forget();
}

} // namespace postroom::ui
