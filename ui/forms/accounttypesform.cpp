#include "ui/forms/accounttypesform.h"

#include "core/base/json.h"
#include "ui/widgets/label.h"

#include <QCheckBox>

namespace postroom::ui {

using namespace Qt::StringLiterals;

AccountTypesForm::AccountTypesForm(QWidget *parent)
    : Form(parent), m_imap(new QCheckBox(tr("&IMAP: mail stays on the server"))),
      m_pop3(new QCheckBox(tr("&POP3: mail is downloaded, then usually deleted here"))), m_advice(wrappedLabel())
{
    m_imap->setObjectName(u"imap"_s);
    m_pop3->setObjectName(u"pop3"_s);
    const QString imapWords = tr("Phone, laptop and desktop show the same folders. A lost device loses no mail, and a backup of the server holds everything.");
    const QString pop3Words = tr("The mail program fetches new mail to one device and deletes it from the server. The only copy is then on that device. For old programs, or where mail must not stay here.");
    for (QCheckBox *box : {m_imap, m_pop3})
        box->setAccessibleName(withoutMnemonic(box->text()));
    m_imap->setAccessibleDescription(imapWords);
    m_pop3->setAccessibleDescription(pop3Words);

    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [column](QCheckBox *box, const QString &words) {
        column->addWidget(box);
        auto *row = new QHBoxLayout;
        row->addSpacing(24); // below the box's text
        row->addWidget(captionLabel(words), 1);
        column->addLayout(row);
        column->addSpacing(8);
    };
    add(m_imap, imapWords);
    add(m_pop3, pop3Words);
    m_advice->setObjectName(u"advice"_s);
    column->addWidget(m_advice);

    addWholeRow(u"accountTypes"_s, m_imap, choices);
    setFocusProxy(m_imap);
    setValue({AccountType::Imap});
    connect(m_imap, &QCheckBox::toggled, this, &AccountTypesForm::consider);
    connect(m_pop3, &QCheckBox::toggled, this, &AccountTypesForm::consider);
}

void AccountTypesForm::setValue(const QList<AccountType> &types)
{
    m_imap->setChecked(types.contains(AccountType::Imap));
    m_pop3->setChecked(types.contains(AccountType::Pop3));
    consider();
}

Result<QList<AccountType>> AccountTypesForm::value() const
{
    QList<AccountType> types;
    if (m_imap->isChecked())
        types.append(AccountType::Imap);
    if (m_pop3->isChecked())
        types.append(AccountType::Pop3);
    if (types.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, u"accountTypes"_s, u"IMAP, POP3"_s};
    return types;
}

bool AccountTypesForm::isComplete() const
{
    return value().has_value();
}

void AccountTypesForm::consider()
{
    const bool imap = m_imap->isChecked();
    const bool pop3 = m_pop3->isChecked();
    if (imap && pop3)
        m_advice->setText(tr("With both, each person's mail program decides. Say IMAP to those who ask: one POP3 program can empty a mailbox that others read by IMAP."));
    else if (pop3)
        m_advice->setText(tr("With POP3 alone, a phone and a computer cannot share one mailbox."));
    else if (imap)
        m_advice->setText(tr("This is right for nearly everybody."));
    else
        m_advice->clear();
    judge(u"accountTypes"_s, problemIn(value()));
}

} // namespace postroom::ui
