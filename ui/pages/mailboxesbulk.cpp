// What the page of mailboxes does to several of them at once.
#include "core/model/records.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/quotaform.h"
#include "ui/models/mailboxmodel.h"
#include "ui/pages/mailboxespage.h"
#include "ui/pages/pane.h"
#include "ui/widgets/confirmdialog.h"

#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

using Way = std::optional<BulkTask>; // back

// A change that somebody might have made already: only what really changed has a way back.
BulkTask switching(Session &session, const Mailbox &mailbox, bool suspends)
{
    return {mailbox.address.toUnicode(), [&session, mailbox, suspends](QObject *context, const BulkDone &done) {
                if (mailbox.suspended == suspends)
                    return done(Way());
                const auto answered = [&session, mailbox, suspends, done](const Result<Mailbox> &reply) {
                    if (!reply)
                        return done(reply.error());
                    Mailbox now = mailbox;
                    now.suspended = suspends;
                    done(reply->revision != mailbox.revision ? Way(switching(session, now, !suspends)) : Way());
                };
                if (suspends)
                    session.call(api::SuspendMailbox{mailbox.address}, context, answered);
                else
                    session.call(api::ResumeMailbox{mailbox.address}, context, answered);
            }};
}

BulkTask limiting(Session &session, const Mailbox &mailbox, const std::optional<ByteSize> &quota)
{
    return {mailbox.address.toUnicode(), [&session, mailbox, quota](QObject *context, const BulkDone &done) {
                if (mailbox.quota == quota)
                    return done(Way());
                const api::SetMailbox set{mailbox.address, mailbox.revision, {}, quota.value_or(ByteSize(0))}; // 0 takes a limit away
                session.call(set, context, [&session, before = mailbox.quota, done](const Result<Mailbox> &reply) {
                    done(reply ? Result<Way>(Way(limiting(session, *reply, before))) : reply.error());
                });
            }};
}

int counted(qint64 number)
{
    return static_cast<int>(number);
}

} // namespace

void MailboxesPage::addSeveral()
{
    Pane *several = addSeveralPane();
    const auto exports = [this] { exportTo(*m_model, mailboxColumns()); };
    connect(several->addButton(tr("S&uspend"), u"suspendSeveral"_s), &QPushButton::clicked, this, &MailboxesPage::suspendSeveral);
    connect(several->addButton(tr("Resu&me"), u"resumeSeveral"_s), &QPushButton::clicked, this, &MailboxesPage::resumeSeveral);
    connect(several->addButton(tr("Most s&pace…"), u"limitSeveral"_s), &QPushButton::clicked, this, &MailboxesPage::limitSeveral);
    connect(several->addButton(tr("Export as &CSV…"), u"exportSeveral"_s), &QPushButton::clicked, this, exports);
    connect(several->addButton(tr("&Remove…"), u"removeSeveral"_s), &QPushButton::clicked, this, &MailboxesPage::remove);
    connect(addSecondButton(tr("E&xport…"), u"export"_s), &QPushButton::clicked, this, exports);
}

void MailboxesPage::showSeveral(Pane *pane, qint64 number, bool orMore)
{
    pane->setTitle(orMore ? tr("More than %Ln mailboxes chosen", nullptr, counted(number - 1)) : tr("%Ln mailboxes chosen", nullptr, counted(number)));
}

void MailboxesPage::suspendSeveral()
{
    if (isTooManyToGather())
        return;
    const std::function<BulkTask(const Mailbox &)> suspends = [this](const Mailbox &mailbox) { return switching(session(), mailbox, true); };
    startBulk(tasksFor(chosen(*m_model), suspends), chosenCount(),
              {tr("Suspending mailboxes"), [](qint64 done) { return tr("%Ln mailboxes are suspended.", nullptr, counted(done)); }});
}

void MailboxesPage::resumeSeveral()
{
    if (isTooManyToGather())
        return;
    const std::function<BulkTask(const Mailbox &)> resumes = [this](const Mailbox &mailbox) { return switching(session(), mailbox, false); };
    startBulk(tasksFor(chosen(*m_model), resumes), chosenCount(),
              {tr("Resuming mailboxes"), [](qint64 done) { return tr("%Ln mailboxes are in use.", nullptr, counted(done)); }});
}

void MailboxesPage::limitSeveral()
{
    if (isTooManyToGather())
        return;
    auto *form = new QuotaForm;
    auto *dialog = new FormDialog(tr("Most space"), form, tr("&Set most space"), this);
    dialog->setNote(tr("For the %Ln mailboxes that are chosen.", nullptr, counted(chosenCount())));
    connect(dialog, &FormDialog::submitted, dialog, [this, form, dialog, values = chosen(*m_model), number = chosenCount()] {
        const Result<std::optional<ByteSize>> quota = form->value();
        if (!quota)
            return dialog->finishWith(quota.error());
        dialog->accept();
        const std::function<BulkTask(const Mailbox &)> limits = [this, quota = *quota](const Mailbox &mailbox) { return limiting(session(), mailbox, quota); };
        startBulk(tasksFor(values, limits), number,
                  {tr("Setting the most space"), [](qint64 done) { return tr("%Ln mailboxes have this limit.", nullptr, counted(done)); }});
    });
    dialog->open();
}

void MailboxesPage::confirmRemovalOfSeveral()
{
    if (isTooManyToGather())
        return;
    const auto values = chosen(*m_model);
    const qint64 number = chosenCount();
    const bool orMore = choseAll() && m_model->isTotalLeast();
    const QString question = orMore ? tr("Remove more than %Ln mailboxes?", nullptr, counted(number - 1)) : tr("Remove %Ln mailboxes?", nullptr, counted(number));
    auto *dialog = new ConfirmDialog(tr("Remove mailboxes"), question, this);
    dialog->setConsequence(tr("Nobody can log in to them any more. All their mail stays on the server, or is erased now and cannot be brought back."));
    connect(dialog->addChoice(tr("&Keep them"), u"keep"_s), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(dialog->addChoice(tr("&Remove, keep mail"), u"keepMail"_s), &QPushButton::clicked, this,
            [this, values, number] { removeSeveral(values, number, Mail::Keep); });
    connect(dialog->addChoice(tr("Remove, &erase mail"), u"eraseMail"_s), &QPushButton::clicked, this,
            [this, values, number] { removeSeveral(values, number, Mail::Erase); });
    dialog->open();
}

void MailboxesPage::removeSeveral(const ValueSource<Mailbox> &values, qint64 number, Mail mail)
{
    const std::function<BulkTask(const Mailbox &)> removes = [this, mail](const Mailbox &mailbox) {
        return callTask(session(), mailbox.address.toUnicode(), api::RemoveMailbox{mailbox.address, mail});
    };
    startBulk(tasksFor(values, removes), number, {tr("Removing mailboxes"), [mail](qint64 done) {
                                                      return mail == Mail::Keep ? tr("%Ln mailboxes were removed; their mail is kept.", nullptr, counted(done))
                                                                                : tr("%Ln mailboxes and their mail were removed.", nullptr, counted(done));
                                                  }});
}

} // namespace postroom::ui
