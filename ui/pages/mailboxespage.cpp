#include "ui/pages/mailboxespage.h"

#include "core/api/describe.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/mailboxform.h"
#include "ui/forms/passwordform.h"
#include "ui/models/mailboxmodel.h"
#include "ui/pages/pane.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/credentialcard.h"
#include "ui/widgets/handoverdialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/when.h"

#include <QLocale>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

QString usesOf(const Mailbox &mailbox)
{
    QStringList uses;
    if (mailbox.imap)
        uses.append(u"IMAP"_s);
    if (mailbox.pop3)
        uses.append(u"POP3"_s);
    if (mailbox.sending)
        uses.append(MailboxesPage::tr("sending"));
    return uses.isEmpty() ? MailboxesPage::tr("nothing; mail still arrives") : uses.join(u", "_s);
}

} // namespace

MailboxesPage::MailboxesPage(Session &session) : MailboxesPage(session, new MailboxModel(session), new Pane) {}

MailboxesPage::MailboxesPage(Session &session, MailboxModel *model, Pane *pane)
    : ListPage(session, u"mailboxes"_s,
               Words{tr("Mailboxes"), tr("Filter mailboxes"), tr("&Add mailbox…"),
                     tr("No mailbox yet. A mailbox is an address and a password with which a person reads and sends mail."),
                     tr("No mailbox contains “%1”."), tr("Mailboxes")},
               model, pane),
      m_model(model), m_pane(pane), m_name(pane->addFact(tr("Name:"), u"factName"_s)), m_space(pane->addFact(tr("Most space:"), u"factSpace"_s, Term::Quota)),
      m_held(pane->addFact(tr("Holds:"), u"factHeld"_s)),
      m_state(pane->addFact(tr("State:"), u"factState"_s)), m_uses(pane->addFact(tr("Used for:"), u"factUses"_s)), m_created(pane->addFact(tr("Since:"), u"factCreated"_s)), m_suspend(nullptr)
{
    model->setParent(this);
    setColumns(MailboxModel::AddressColumn, {240, 150, 100, 90, 100});
    explain({Term::Imap, Term::Pop3, Term::Quota});
    m_measureDelay.setSingleShot(true);
    m_measureDelay.setInterval(std::chrono::milliseconds(200));
    connect(&m_measureDelay, &QTimer::timeout, this, &MailboxesPage::measure);
    connect(model, &ListModel::loaded, this, &MailboxesPage::measureAgain);
    m_pane->installEventFilter(this);

    const auto button = [this](const QString &text, const QString &objectName, auto action) {
        QPushButton *made = m_pane->addButton(text, objectName);
        connect(made, &QPushButton::clicked, this, [this, action] {
            if (const Mailbox *mailbox = m_model->valueAt(currentRow()))
                (this->*action)(*mailbox);
        });
        return made;
    };
    button(tr("E&dit…"), u"edit"_s, &MailboxesPage::edit);
    button(tr("Mail progra&ms"), u"clients"_s, &MailboxesPage::showClients);
    button(tr("New &password…"), u"changePassword"_s, &MailboxesPage::changePassword);
    m_suspend = button(tr("S&uspend"), u"suspend"_s, &MailboxesPage::toggleSuspended);
    button(tr("&Remove…"), u"remove"_s, &MailboxesPage::confirmRemoval);
    addSeveral();
}

void MailboxesPage::noteChange(const QString &kind, const QString &subject)
{
    if (kind == u"mailbox")
        noteObject(subject);
}

void MailboxesPage::add()
{
    auto *form = new MailboxForm(MailboxForm::For::New);
    // Most servers have one domain, and most people add to the one they look at.
    if (const Mailbox *near = m_model->valueAt(qMax(0, currentRow())))
        form->suggestAddress(u'@' + near->address.domain().toString());
    auto *dialog = new FormDialog(tr("Add a mailbox"), form, tr("Add mail&box"), this);
    connect(dialog, &FormDialog::submitted, dialog, [this, form, dialog] {
        const Result<Mailbox> mailbox = form->value();
        const Result<Secret> password = form->password();
        if (!mailbox || !password)
            return dialog->finishWith(mailbox ? password.error() : mailbox.error());
        const Secret generated = form->isGenerated() ? *password : Secret();
        const api::AddMailbox add{mailbox->address, *password, mailbox->name, mailbox->quota};
        session().call(add, dialog, [this, dialog, generated](const Result<api::MailboxAndLogin> &reply) {
            if (!reply)
                return dialog->finishWith(reply.error());
            dialog->accept();
            const Address &address = reply->mailbox.address;
            chooseKey(address.toString());
            m_model->noteChange(address.toString());
            handOver(tr("The new mailbox"), *reply, generated, tr("%1 was added.").arg(address.toUnicode()));
        });
    });
    dialog->open();
}

void MailboxesPage::remove()
{
    if (isSeveral())
        confirmRemovalOfSeveral();
    else if (const Mailbox *mailbox = m_model->valueAt(currentRow()))
        confirmRemoval(*mailbox);
}

void MailboxesPage::openRow()
{
    if (const Mailbox *mailbox = m_model->valueAt(currentRow()); mailbox && !isSeveral())
        edit(*mailbox);
}

void MailboxesPage::showRow(int row)
{
    const Mailbox &mailbox = *m_model->valueAt(row);
    m_pane->setTitle(mailbox.address.toUnicode());
    m_name->setText(mailbox.name.toString().isEmpty() ? tr("none") : mailbox.name.toString());
    m_space->setText(MailboxModel::spaceWords(mailbox));
    m_state->setText(mailbox.suspended ? tr("suspended: mail still arrives, nobody can log in or send") : tr("in use"));
    m_uses->setText(usesOf(mailbox));
    m_created->setText(dateWords(mailbox.createdAt));
    m_suspend->setText(mailbox.suspended ? tr("Res&ume") : tr("S&uspend"));
    if (std::exchange(m_measured, mailbox.address) != mailbox.address) {
        m_held->setText(tr("being counted…"));
        m_measureDelay.start();
    }
    m_suspend->setAccessibleName(withoutMnemonic(m_suspend->text()));
}

void MailboxesPage::edit(const Mailbox &mailbox)
{
    auto *form = new MailboxForm(MailboxForm::For::Existing);
    form->setValue(mailbox);
    auto *dialog = new FormDialog(tr("Edit a mailbox"), form, tr("&Save changes"), this);
    connect(dialog, &FormDialog::submitted, dialog, [this, form, dialog] {
        const Result<Mailbox> changed = form->value();
        if (!changed)
            return dialog->finishWith(changed.error());
        const ByteSize quota = changed->quota.value_or(ByteSize(0)); // 0 takes a limit away
        const auto as = [](bool on) { return on ? Switch::On : Switch::Off; };
        const api::SetMailbox set{changed->address, changed->revision, changed->name, quota, as(changed->imap), as(changed->pop3), as(changed->sending)};
        session().call(set, dialog, [this, form, dialog](const Result<Mailbox> &reply) {
            if (!reply) {
                if (const std::optional<Mailbox> theirs = theirsIn<Mailbox>(reply.error()))
                    form->merge(*theirs); // the next try begins there
                return dialog->finishWith(reply.error());
            }
            dialog->accept();
            m_model->noteChange(reply->address.toString());
            say(tr("%1 was changed.").arg(reply->address.toUnicode()));
        });
    });
    dialog->open();
}

void MailboxesPage::changePassword(const Mailbox &mailbox)
{
    auto *form = new PasswordForm(mailbox.address);
    auto *dialog = new FormDialog(tr("New password"), form, tr("C&hange password"), this);
    dialog->setNote(tr("For %1. Programs that have the old password stop working until they are given the new one.").arg(mailbox.address.toUnicode()));
    connect(dialog, &FormDialog::submitted, dialog, [this, form, dialog, mailbox] {
        const Result<Secret> password = form->value();
        if (!password)
            return dialog->finishWith(password.error());
        const Secret generated = form->isGenerated() ? *password : Secret();
        session().call(api::SetPassword{mailbox.address, *password}, dialog, [this, dialog, generated](const Result<api::MailboxAndLogin> &reply) {
            if (!reply)
                return dialog->finishWith(reply.error());
            dialog->accept();
            handOver(tr("The new password"), *reply, generated, tr("%1 has a new password.").arg(reply->mailbox.address.toUnicode()));
        });
    });
    dialog->open();
}

void MailboxesPage::showClients(const Mailbox &mailbox)
{
    emit pageWanted(u"clients"_s, mailbox.address.toString());
}

void MailboxesPage::toggleSuspended(const Mailbox &mailbox)
{
    const auto told = [this](const Result<Mailbox> &reply) {
        m_pane->setEnabled(true);
        if (!reply)
            return say(api::describe(reply.error()));
        m_model->noteChange(reply->address.toString());
        say((reply->suspended ? tr("%1 is suspended.") : tr("%1 is in use again.")).arg(reply->address.toUnicode()), [this, mailbox = *reply] { toggleSuspended(mailbox); });
    };
    m_pane->setEnabled(false);
    if (mailbox.suspended)
        session().call(api::ResumeMailbox{mailbox.address}, this, told);
    else
        session().call(api::SuspendMailbox{mailbox.address}, this, told);
}

bool MailboxesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        measureAgain();
    return ListPage::eventFilter(watched, event);
}

// What was told stays until the answer. Nothing tells of mail that arrives, so it is asked where somebody looks.
void MailboxesPage::measureAgain()
{
    if (!m_measured.isNull())
        m_measureDelay.start();
}

void MailboxesPage::measure()
{
    if (!m_pane->isVisible())
        return; // it asks when it is shown
    session().call(api::MeasureMailbox{m_measured}, this, [this, asked = m_measured](const Result<api::MeasureMailbox::Reply> &reply) {
        if (asked != m_measured)
            return; // another was chosen meanwhile
        if (reply)
            return tellUse(*reply);
        m_held->setText(tr("not known: %1").arg(api::describe(reply.error())));
        m_measured = {}; // the next look asks again
    });
}

void MailboxesPage::tellUse(const api::MeasureMailbox::Reply &use)
{
    if (use.messages == 0)
        return m_held->setText(tr("no mail"));
    const QString held = tr("%Ln messages, %1", nullptr, static_cast<int>(use.messages)).arg(use.size.toHuman());
    const std::optional<ByteSize> most = m_model->valueAt(currentRow()) ? m_model->valueAt(currentRow())->quota : std::nullopt;
    if (!most)
        return m_held->setText(held);
    const qint64 percent = qRound64(100.0 * static_cast<double>(use.size.bytes()) / static_cast<double>(most->bytes()));
    //: “1,204 messages, 312 MiB: 15 % of the space”
    m_held->setText(tr("%1: %2 % of the space").arg(held, QLocale().toString(percent)));
}

void MailboxesPage::confirmRemoval(const Mailbox &mailbox)
{
    const Address address = mailbox.address;
    auto *dialog = new ConfirmDialog(tr("Remove a mailbox"), tr("Remove %1?").arg(address.toUnicode()), this);
    dialog->setConsequence(tr("Its mail is being counted…"));
    connect(dialog->addChoice(tr("Remove, &keep its mail"), u"keepMail"_s), &QPushButton::clicked, this,
            [this, address] { removeNow(address, Mail::Keep); });
    QPushButton *erase = dialog->addChoice(tr("Remove and &erase its mail"), u"eraseMail"_s);
    erase->setEnabled(false); // until it is said what would be lost
    connect(erase, &QPushButton::clicked, this, [this, address] { removeNow(address, Mail::Erase); });
    session().call(api::MeasureMailbox{address}, dialog, [dialog, erase](const Result<api::MeasureMailbox::Reply> &reply) {
        erase->setEnabled(true);
        if (!reply) {
            dialog->setConsequence(tr("Nobody can log in to it any more. How much mail it holds could not be told: %1").arg(api::describe(reply.error())));
        } else if (reply->messages == 0) {
            dialog->setConsequence(tr("Nobody can log in to it any more. It holds no mail."));
        } else {
            const QString size = reply->size.toHuman();
            dialog->setConsequence(tr("Nobody can log in to it any more. Its %Ln messages (%1) stay on the server, or are erased now and cannot be brought back.", nullptr,
                                      static_cast<int>(reply->messages))
                                       .arg(size));
        }
    });
    dialog->open();
}

void MailboxesPage::removeNow(const Address &address, Mail mail)
{
    session().call(api::RemoveMailbox{address, mail}, this, [this, address](const Result<api::RemoveMailbox::Reply> &reply) {
        if (!reply)
            return say(api::describe(reply.error()));
        m_model->noteChange(address.toString());
        say((reply->mail == Mail::Keep ? tr("%1 was removed; its mail is kept.") : tr("%1 and its mail were removed.")).arg(address.toUnicode()));
    });
}

void MailboxesPage::handOver(const QString &title, const api::MailboxAndLogin &reply, const Secret &generated, const QString &notice)
{
    say(generated.isEmpty() ? notice + u' ' + loginWords(reply) : notice);
    if (!generated.isEmpty())
        (new HandOverDialog(title, reply, generated, this))->open();
}

} // namespace postroom::ui
