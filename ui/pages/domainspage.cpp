#include "ui/pages/domainspage.h"

#include "core/api/describe.h"
#include "core/api/dkimwords.h"
#include "core/api/operations/certificates.h"
#include "core/model/alias.h"
#include "core/model/records.h"
#include "ui/forms/domainform.h"
#include "ui/forms/formdialog.h"
#include "ui/models/domainmodel.h"
#include "ui/pages/dkimdialog.h"
#include "ui/pages/pane.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mailplace.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/when.h"

#include <QLocale>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

// Beyond those that every domain must have, which go with it.
qint64 ownAliases(const Domain &domain)
{
    return domain.aliasOf ? 0 : qMax<qint64>(0, domain.aliases - static_cast<qint64>(Alias::requiredNames.size()));
}

} // namespace

DomainsPage::DomainsPage(Session &session) : DomainsPage(session, new DomainModel(session), new Pane) {}

DomainsPage::DomainsPage(Session &session, DomainModel *model, Pane *pane)
    : ListPage(session, u"domains"_s,
               Words{tr("Domains"), tr("Filter domains"), tr("&Add domain…"),
                     tr("No domain yet. A domain is what stands after the @ of your addresses."),
                     tr("No domain contains “%1”."), tr("Domains")},
               model, pane),
      m_model(model), m_pane(pane), m_mail(pane->addFact(tr("Its mail lives:"), u"factMail"_s)),
      m_exchangers(pane->addFact(tr("Mail exchangers:"), u"factExchangers"_s)), m_tenant(pane->addFact(tr("Tenant:"), u"factTenant"_s)),
      m_senders(pane->addFact(tr("Senders:"), u"factSenders"_s)), m_mailboxes(pane->addFact(tr("Mailboxes:"), u"factMailboxes"_s)),
      m_aliases(pane->addFact(tr("Aliases:"), u"factAliases"_s)), m_catchAll(pane->addFact(tr("Catch-all:"), u"factCatchAll"_s)),
      m_aliasOf(pane->addFact(tr("Stands for:"), u"factAliasOf"_s)), m_dkim(pane->addFact(tr("Keys in its DNS:"), u"factDkim"_s)), m_created(pane->addFact(tr("Since:"), u"factCreated"_s))
{
    model->setParent(this);
    setColumns(DomainModel::NameColumn, {320, 90, 100, 150});
    connect(pane->addButton(tr("E&dit…"), u"edit"_s), &QPushButton::clicked, this, &DomainsPage::openRow);
    const auto addForServed = [this, pane](const QString &text, const QString &objectName) {
        m_ofServed.append(pane->addButton(text, objectName));
        return m_ofServed.last();
    };
    connect(addForServed(tr("Signing &keys…"), u"dkim"_s), &QPushButton::clicked, this, [this] {
        if (const Domain *domain = m_model->valueAt(this->currentRow()))
            (new DkimDialog(this->session(), domain->name, this))->open();
    });
    connect(addForServed(tr("Show its &mailboxes"), u"showMailboxes"_s), &QPushButton::clicked, this, [this] {
        emit pageWanted(u"mailboxes"_s, u'@' + m_model->keyAt(currentRow()));
    });
    connect(addForServed(tr("Show its a&liases"), u"showAliases"_s), &QPushButton::clicked, this, [this] {
        emit pageWanted(u"aliases"_s, u'@' + m_model->keyAt(currentRow()));
    });
    connect(pane->addButton(tr("Show its DNS re&cords"), u"showDns"_s), &QPushButton::clicked, this, [this] {
        emit pageWanted(u"dns"_s, m_model->keyAt(currentRow()));
    });
    QPushButton *certificate = pane->addButton(tr("Make a certi&ficate"), u"certify"_s);
    certificate->setVisible(session.server().practice);
    if (session.server().practice)
        m_ofServed.append(certificate);
    connect(certificate, &QPushButton::clicked, this, [this] {
        if (const Domain *domain = m_model->valueAt(currentRow()))
            certify(domain->name, QString());
    });
    connect(pane->addButton(tr("&Remove…"), u"remove"_s), &QPushButton::clicked, this, &DomainsPage::remove);
    Pane *several = addSeveralPane();
    connect(several->addButton(tr("&Remove…"), u"removeSeveral"_s), &QPushButton::clicked, this, &DomainsPage::remove);
    const auto exports = [this] { exportTo(*m_model, domainColumns()); };
    connect(several->addButton(tr("Export as &CSV…"), u"exportSeveral"_s), &QPushButton::clicked, this, exports);
    connect(addSecondButton(tr("E&xport…"), u"export"_s), &QPushButton::clicked, this, exports);
}

void DomainsPage::noteChange(const QString &kind, const QString &subject)
{
    if (kind == u"domain")
        noteObject(subject);
    else if ((kind == u"mailbox" || kind == u"alias") && subject.contains(u'@'))
        noteObject(subject.section(u'@', 1)); // its count of them
}

void DomainsPage::add()
{
    auto *form = new DomainForm(DomainForm::For::New);
    auto *dialog = new FormDialog(tr("Add a domain"), form, tr("&Add domain"), this);
    connect(dialog, &FormDialog::submitted, dialog, [this, form, dialog] {
        const Result<Domain> domain = form->value();
        if (!domain)
            return dialog->finishWith(domain.error());
        api::AddDomain add{domain->name, domain->aliasOf};
        if (domain->external) {
            add.service = domain->external->service;
            add.exchangers = domain->external->exchangers;
            add.tenant = domain->external->tenant;
            add.senders = domain->external->senders;
        }
        if (domain->dkim != DkimRecords::Key)
            add.dkim = domain->dkim;
        session().call(add, dialog, [this, dialog](const Result<Domain> &reply) {
            if (!reply)
                return dialog->finishWith(reply.error());
            dialog->accept();
            chooseKey(reply->name.toString());
            m_model->noteChange(reply->name.toString());
            const QString done = tr("%1 was added.").arg(reply->name.toUnicode());
            say((done + u' ' + api::keysOfAdded(*reply, api::keysZoneOf(session().server().practice))).trimmed());
            if (session().server().practice && !reply->external)
                certify(reply->name, done);
        });
    });
    dialog->open();
}

void DomainsPage::certify(const DomainName &name, const QString &done)
{
    const auto sayMore = [this, before = done.isEmpty() ? done : done + u' '](const QString &sentence) { say(before + sentence); };
    sayMore(tr("Its certificate is being made…"));
    const auto answered = [this, sayMore, name, done](const Result<api::ConfigReply> &reply) {
        if (reply)
            return sayMore(tr("Its names have a certificate."));
        // Before the set-up there is nothing to show a certificate.
        if (reply.error().code == ErrorCode::NotSetUp && !done.isEmpty())
            return say(done);
        sayMore(tr("Mail programs warn about %1 until its names have a certificate, which could not be made: %2 Choose the domain and “Make a certificate” to try again.")
                    .arg(name.toUnicode(), api::describe(reply.error())));
    };
    session().call(api::RequestCertificate{name}, this, answered, Session::longDeadline);
}

void DomainsPage::remove()
{
    if (isSeveral())
        confirmRemovalOfSeveral();
    else if (const Domain *domain = m_model->valueAt(currentRow()))
        confirmRemoval(*domain);
}

void DomainsPage::openRow()
{
    if (const Domain *domain = m_model->valueAt(currentRow()); domain && !isSeveral())
        edit(*domain);
}

void DomainsPage::edit(const Domain &domain)
{
    auto *form = new DomainForm(DomainForm::For::Existing);
    form->setValue(domain);
    auto *dialog = new FormDialog(tr("Edit a domain"), form, tr("&Save changes"), this);
    connect(dialog, &FormDialog::submitted, dialog, [this, form, dialog] {
        const Result<Domain> changed = form->value();
        if (!changed)
            return dialog->finishWith(changed.error());
        // Only what you changed: the rest may be somebody else's work.
        api::SetDomain set{changed->name, changed->revision};
        const auto orNone = [](const auto &value) { return value ? OrNone(*value) : OrNone<std::decay_t<decltype(*value)>>(); };
        if (changed->catchAll != form->given().catchAll)
            set.catchAll = orNone(changed->catchAll);
        if (changed->aliasOf != form->given().aliasOf)
            set.aliasOf = orNone(changed->aliasOf);
        if (changed->dkim != form->given().dkim && !changed->external)
            set.dkim = changed->dkim;
        if (changed->external != form->given().external) {
            set.kind = changed->kind();
            if (changed->external) {
                set.service = changed->external->service;
                const bool isSame = form->given().external && form->given().external->service == *set.service; // the details of another go by themselves
                const ExternalMail before = isSame ? *form->given().external : ExternalMail{*set.service};
                if (changed->external->exchangers != before.exchangers)
                    set.exchangers = orNone(changed->external->exchangers);
                if (changed->external->tenant != before.tenant)
                    set.tenant = orNone(changed->external->tenant);
                if (changed->external->senders != before.senders)
                    set.senders = orNone(changed->external->senders);
            }
        }
        session().call(set, dialog, [this, form, dialog, isOfKeys = set.dkim.has_value()](const Result<Domain> &reply) {
            if (!reply) {
                if (const std::optional<Domain> theirs = theirsIn<Domain>(reply.error()))
                    form->merge(*theirs); // the next try begins there
                return dialog->finishWith(reply.error());
            }
            dialog->accept();
            m_model->noteChange(reply->name.toString());
            const QString done = tr("%1 was changed.").arg(reply->name.toUnicode());
            say(isOfKeys ? (done + u' ' + api::keysOfChanged(*reply, api::keysZoneOf(session().server().practice))).trimmed() : done);
        });
    });
    dialog->open();
}

void DomainsPage::showRow(int row)
{
    const Domain &domain = *m_model->valueAt(row);
    m_pane->setTitle(domain.name.toUnicode());
    const ExternalMail mail = domain.external.value_or(ExternalMail());
    const auto showDetail = [this](QLabel *fact, const auto &detail) {
        fact->setText(detail ? detail->toString() : QString());
        m_pane->setFactVisible(fact, detail.has_value());
    };
    m_mail->setText(mailPlaceWords(domain.external ? std::optional(mail.service) : std::nullopt));
    showDetail(m_exchangers, mail.exchangers);
    showDetail(m_tenant, mail.tenant);
    showDetail(m_senders, mail.senders);
    for (QLabel *fact : {m_mailboxes, m_aliases})
        m_pane->setFactVisible(fact, !domain.external);
    for (QPushButton *button : std::as_const(m_ofServed))
        button->setVisible(!domain.external);
    m_mailboxes->setText(QLocale().toString(domain.mailboxes));
    m_aliases->setText(QLocale().toString(domain.aliases));
    m_catchAll->setText(domain.catchAll ? domain.catchAll->toUnicode() : tr("none: mail for addresses that do not exist is refused"));
    m_pane->setFactVisible(m_catchAll, !domain.aliasOf && !domain.external);
    m_aliasOf->setText(domain.aliasOf ? tr("%1: its addresses are those of that domain").arg(domain.aliasOf->toUnicode()) : QString());
    m_pane->setFactVisible(m_aliasOf, domain.aliasOf.has_value());
    m_dkim->setText(api::describe(domain.dkim));
    m_pane->setFactVisible(m_dkim, domain.dkim != DkimRecords::Key);
    m_created->setText(dateWords(domain.createdAt));
}

void DomainsPage::showSeveral(Pane *pane, qint64 number, bool orMore)
{
    const int shown = static_cast<int>(number);
    pane->setTitle(orMore ? tr("More than %Ln domains chosen", nullptr, shown - 1) : tr("%Ln domains chosen", nullptr, shown));
}

void DomainsPage::confirmRemovalOfSeveral()
{
    if (isTooManyToGather())
        return;
    const auto values = chosen(*m_model);
    const qint64 number = chosenCount();
    const int shown = static_cast<int>(number);
    const QString question = choseAll() && m_model->isTotalLeast() ? tr("Remove more than %Ln domains?", nullptr, shown - 1) : tr("Remove %Ln domains?", nullptr, shown);
    auto *dialog = new ConfirmDialog(tr("Remove domains"), question, this);
    dialog->setConsequence(tr("This server will then refuse mail to their addresses. A domain that has mailboxes or aliases of its own stays, so no mail is lost. Records at your DNS provider stay until you remove them there."));
    connect(dialog->addChoice(tr("&Keep domains"), u"keep"_s), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(dialog->addChoice(tr("&Remove domains"), u"confirmRemove"_s), &QPushButton::clicked, this, [this, values, number] {
        const std::function<BulkTask(const Domain &)> removes = [this](const Domain &domain) {
            return callTask(session(), domain.name.toUnicode(), api::RemoveDomain{domain.name, domain.revision});
        };
        startBulk(tasksFor(values, removes), number, {tr("Removing domains"), [](qint64 removed) { return tr("%Ln domains were removed.", nullptr, static_cast<int>(removed)); }});
    });
    dialog->open();
}

// Of the removal of a domain that has nothing of its own any more.
QStringList DomainsPage::consequenceOf(const Domain &domain)
{
    const QString recordsStay = tr("Records at your DNS provider stay until you remove them there.");
    if (domain.external)
        return {tr("Its mail does not live here, so nothing changes for it. Its records of your own are forgotten here."), recordsStay};
    QStringList sentences{tr("This server will then refuse mail to its addresses.")};
    if (domain.aliasOf)
        sentences.append(tr("The addresses of %1, for which it stands, stay as they are.").arg(domain.aliasOf->toUnicode()));
    else
        sentences.append(tr("With it go its addresses abuse@ and postmaster@ and its signing keys, which cannot be brought back."));
    if (domain.catchAll)
        sentences.append(tr("%1 gets no more mail for its addresses.").arg(domain.catchAll->toUnicode()));
    return sentences << tr("It has no mailboxes, so no mail is lost.") << recordsStay;
}

void DomainsPage::confirmRemoval(const Domain &domain)
{
    const QString name = domain.name.toUnicode();
    auto *dialog = new ConfirmDialog(tr("Remove a domain"), tr("Remove %1?").arg(name), this);
    const qint64 aliases = ownAliases(domain);
    if (domain.mailboxes > 0 || aliases > 0) {
        QStringList sentences;
        if (domain.mailboxes > 0)
            sentences.append(tr("It still has %Ln mailboxes.", nullptr, static_cast<int>(domain.mailboxes)));
        if (aliases > 0)
            sentences.append(tr("It still has %Ln aliases.", nullptr, static_cast<int>(aliases)));
        sentences.append(tr("Remove them first, so that no mail goes unnoticed; for each mailbox you are asked whether its mail is kept or erased."));
        dialog->setConsequence(sentences.join(u' '));
        const auto show = [this, dialog, domain](const QString &text, const QString &objectName, const QString &page) {
            connect(dialog->addChoice(text, objectName), &QPushButton::clicked, this, [this, domain, page] { emit pageWanted(page, u'@' + domain.name.toString()); });
        };
        if (domain.mailboxes > 0)
            show(tr("Show its &mailboxes"), u"showMailboxes"_s, u"mailboxes"_s);
        if (aliases > 0)
            show(tr("Show its a&liases"), u"showAliases"_s, u"aliases"_s);
        return dialog->open();
    }
    dialog->setConsequence(consequenceOf(domain).join(u' '));
    connect(dialog->addChoice(tr("&Keep domain"), u"keep"_s), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(dialog->addChoice(tr("&Remove domain"), u"confirmRemove"_s), &QPushButton::clicked, this, [this, domain] {
        session().call(api::RemoveDomain{domain.name, domain.revision}, this, [this, domain](const Result<api::RemoveDomain::Reply> &reply) {
            if (reply) {
                say(tr("%1 was removed.").arg(domain.name.toUnicode()));
                m_model->noteChange(domain.name.toString());
            } else {
                say(api::describe(reply.error()));
            }
        });
    });
    dialog->open();
}

} // namespace postroom::ui
