#include "ui/widgets/mailboxpicker.h"

#include "core/api/operations/mailboxes.h"
#include "ui/shell/session.h"
#include "ui/widgets/icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QStringListModel>
#include <QToolButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

MailboxPicker::MailboxPicker(Session &session, QWidget *parent)
    : QLineEdit(parent), m_session(session), m_found(new QStringListModel(this)), m_completer(new QCompleter(m_found, this))
{
    setObjectName(u"mailbox"_s);
    setAccessibleName(tr("Mailbox"));
    setPlaceholderText(tr("Type an address or a name"));
    setMinimumWidth(280);
    addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    findChild<QToolButton *>()->setAccessibleName(tr("Find a mailbox"));
    // Shown when the answer is here, not by the line itself: that would show the answer before it.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setObjectName(u"mailboxesFound"_s);
    m_completer->popup()->setAccessibleName(tr("Mailboxes that contain what is typed"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(std::chrono::milliseconds(150));
    connect(&m_delay, &QTimer::timeout, this, &MailboxPicker::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        ++m_query;
        m_found->setStringList({}); // they were found for another text
        m_delay.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &MailboxPicker::take);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        if (const Result<Address> address = Address::parse(text))
            choose(*address);
    });
}

void MailboxPicker::choose(const Address &address)
{
    ++m_query; // what was asked for before is not wanted any more
    m_delay.stop();
    m_completer->popup()->hide();
    setText(address.toString());
    emit chosen(address);
}

void MailboxPicker::ask()
{
    api::ListMailboxes list;
    list.filter = text().trimmed();
    list.limit = offered;
    m_session.call(list, this, [this, query = ++m_query](const Result<api::ListMailboxes::Reply> &reply) {
        if (query != m_query || !reply)
            return; // without an answer a whole address can still be typed
        QStringList addresses;
        for (const Mailbox &mailbox : reply->mailboxes)
            addresses.append(mailbox.address.toString());
        m_found->setStringList(addresses);
        if (addresses.isEmpty() || !hasFocus())
            return m_completer->popup()->hide();
        m_completer->complete();
        m_completer->popup()->setCurrentIndex({}); // none is chosen before somebody does: a whole address may be typed
    });
}

void MailboxPicker::take()
{
    const QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible() && popup->currentIndex().isValid())
        return; // one of those is chosen, and the completer says which
    const Result<Address> typed = Address::parse(text().trimmed());
    const Result<Address> address = typed ? typed : Address::parse(m_found->stringList().value(0));
    if (address)
        choose(*address);
}

} // namespace postroom::ui
