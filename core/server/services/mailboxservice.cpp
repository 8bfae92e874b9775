#include "core/server/services/mailboxservice.h"

#include "core/checks/findings.h"
#include "core/model/password.h"

#include <QLoggingCategory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.server")

template<typename T>
QFuture<Result<T>> ready(const Result<T> &result)
{
    return QtFuture::makeReadyFuture(result);
}

} // namespace

MailboxService::MailboxService(Stores &stores, World &world, HelperLink &helper, Changed changed, QObject *parent)
    : QObject(parent), m_stores(stores), m_world(world), m_helper(helper), m_changed(std::move(changed)), m_verifier(world.instance())
{
    connect(&m_helper, &HelperLink::met, this, [this] { eraseLeftovers(); });
}

Result<api::ListMailboxes::Reply> MailboxService::list(const api::ListMailboxes &wanted) const
{
    const Result<qint64> limit = pageLimit(wanted.limit);
    if (!limit)
        return limit.error();
    const Result<Listing<MailboxSort>> listing = listingOf<MailboxSort>(wanted);
    if (!listing)
        return listing.error();
    const Result<MailboxPage> page = m_stores.mailboxes.list(wanted.filter.value_or(QString()), wanted.domain, *limit, wanted.after, *listing);
    if (!page)
        return page.error();
    return api::ListMailboxes::Reply{page->mailboxes, page->next, page->total};
}

Result<Mailbox> MailboxService::show(const api::ShowMailbox &wanted) const
{
    return m_stores.mailboxes.byAddress(wanted.address);
}

QFuture<Result<api::MailboxAndLogin>> MailboxService::add(const api::AddMailbox &wanted, const api::Caller &caller)
{
    using Reply = api::MailboxAndLogin;
    // Refused before the costly hash where that is possible; the store refuses it again in the transaction.
    if (const Result<ListScope> domain = m_stores.domains.scopeForAddress(wanted.address.domain()); !domain)
        return ready<Reply>(withField(domain.error(), u"address"_s));
    const bool isRequired = Alias::isRequired(wanted.address.localPart()); // such an alias gives way to a mailbox
    if (m_stores.mailboxes.byAddress(wanted.address) || (!isRequired && m_stores.aliases.byAddress(AliasAddress::of(wanted.address))))
        return ready<Reply>(Error{ErrorCode::AlreadyExists, wanted.address.toString(), u"address"_s, {}});
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return ready<Reply>(settings.error());
    const Result<Secret> password = acceptPassword(wanted.password, static_cast<int>(settings->passwordMinimumLength), wanted.address);
    if (!password)
        return ready<Reply>(withField(password.error(), u"password"_s));
    return m_hasher.hash(*password)
        .then(this, [this, wanted, password = *password, caller](const Result<QByteArray> &hash) { return addHashed(wanted, password, hash, caller); })
        .unwrap();
}

QFuture<Result<api::MailboxAndLogin>> MailboxService::addHashed(const api::AddMailbox &wanted, const Secret &password, const Result<QByteArray> &hash,
                                                                const api::Caller &caller)
{
    using Reply = api::MailboxAndLogin;
    if (!hash)
        return ready<Reply>(hash.error());
    Mailbox mailbox;
    mailbox.address = wanted.address;
    mailbox.name = wanted.displayName.value_or(DisplayName());
    if (wanted.quota && wanted.quota->bytes() > 0)
        mailbox.quota = wanted.quota;
    mailbox.createdAt = QDateTime::currentDateTimeUtc();
    const QJsonObject after{{u"name"_s, mailbox.name.toString()}, {u"quota"_s, toJson(mailbox.quota)}};
    const AuditEntry entry = auditOf(caller, api::AddMailbox::name, wanted.address.toString(), {}, after);
    const Result<Mailbox> added = m_stores.change<Mailbox>(entry, [&]() -> Result<Mailbox> {
        const Result<bool> isErasing = m_stores.erasures.isOpen(wanted.address);
        if (!isErasing || *isErasing)
            return isErasing ? Error{ErrorCode::Busy, wanted.address.toString(), {}, {}} : isErasing.error();
        if (Alias::isRequired(wanted.address.localPart())) {
            const auto gaveWay = m_stores.aliases.remove(AliasAddress::of(wanted.address));
            if (!gaveWay && gaveWay.error().code != ErrorCode::NotFound)
                return gaveWay.error();
        }
        return m_stores.mailboxes.add(mailbox, *hash);
    });
    if (!added && added.error().code == ErrorCode::Busy && !m_erasing.contains(wanted.address)) {
        m_erasing.append(wanted.address);
        erase(wanted.address); // it failed before; whoever wants the address repeats the wish
    }
    if (!added)
        return ready<Reply>(withField(added.error(), u"address"_s));
    m_stores.published(m_stores.lookup.publishMailbox(*added, *hash, added->revision));
    m_changed(u"mailbox"_s, added->address.toString());
    return withLogin(*added, password);
}

QFuture<Result<Mailbox>> MailboxService::set(const api::SetMailbox &wanted, const api::Caller &caller)
{
    const Result<Mailbox> before = m_stores.mailboxes.byAddress(wanted.address);
    if (!before)
        return ready<Mailbox>(before);
    QJsonObject was;
    QJsonObject becomes;
    if (wanted.displayName) {
        was.insert(u"name"_s, before->name.toString());
        becomes.insert(u"name"_s, wanted.displayName->toString());
    }
    if (wanted.quota) {
        was.insert(u"quota"_s, toJson(before->quota));
        becomes.insert(u"quota"_s, toJson(wanted.quota));
    }
    const auto noteSwitch = [&was, &becomes](const QString &field, const std::optional<Switch> &asked, bool now) {
        if (asked) {
            was.insert(field, now);
            becomes.insert(field, *asked == Switch::On);
        }
    };
    noteSwitch(u"imap"_s, wanted.imap, before->imap);
    noteSwitch(u"pop3"_s, wanted.pop3, before->pop3);
    noteSwitch(u"sending"_s, wanted.sending, before->sending);
    if (before->revision == wanted.revision && was == becomes)
        return ready<Mailbox>(before); // as it is wished already: nothing changes, and nothing is noted
    const AuditEntry entry = auditOf(caller, api::SetMailbox::name, wanted.address.toString(), was, becomes);
    const Result<Mailbox> changed = m_stores.change<Mailbox>(
        entry, [&] { return m_stores.mailboxes.set(wanted.address, wanted.revision, wanted.displayName, wanted.quota, {wanted.imap, wanted.pop3, wanted.sending}); });
    if (!changed)
        return ready<Mailbox>(changed);
    publish(*changed);
    // Dovecot can end all sessions of a mailbox, not those of one protocol; a mail program that may comes back by itself.
    const bool endsSessions = (before->imap && !changed->imap) || (before->pop3 && !changed->pop3);
    return endsSessions ? withSessionsEnded(*changed) : ready<Mailbox>(changed);
}

QFuture<Result<api::MailboxAndLogin>> MailboxService::setPassword(const api::SetPassword &wanted, const api::Caller &caller)
{
    using Reply = api::MailboxAndLogin;
    if (const Result<Mailbox> mailbox = m_stores.mailboxes.byAddress(wanted.address); !mailbox)
        return ready<Reply>(mailbox.error());
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return ready<Reply>(settings.error());
    const Result<Secret> password = acceptPassword(wanted.password, static_cast<int>(settings->passwordMinimumLength), wanted.address);
    if (!password)
        return ready<Reply>(withField(password.error(), u"password"_s));
    return m_hasher.hash(*password)
        .then(this, [this, address = wanted.address, password = *password, caller](const Result<QByteArray> &hash) { return setHashed(address, password, hash, caller); })
        .unwrap();
}

QFuture<Result<api::MailboxAndLogin>> MailboxService::setHashed(const Address &address, const Secret &password, const Result<QByteArray> &hash,
                                                                const api::Caller &caller)
{
    using Reply = api::MailboxAndLogin;
    if (!hash)
        return ready<Reply>(hash.error());
    AuditEntry entry = auditOf(caller, api::SetPassword::name, address.toString());
    entry.changed = {u"password"_s}; // that it changed, never to what
    const Result<Mailbox> changed = m_stores.change<Mailbox>(entry, [&] { return m_stores.mailboxes.setPasswordHash(address, *hash); });
    if (!changed)
        return ready<Reply>(changed.error());
    m_stores.published(m_stores.lookup.publishMailbox(*changed, *hash, changed->revision));
    m_changed(u"mailbox"_s, address.toString());
    return withLogin(*changed, password);
}

QFuture<Result<api::MailboxAndLogin>> MailboxService::withLogin(const Mailbox &mailbox, const Secret &password)
{
    const Settings settings = m_stores.settings.load().value_or(Settings());
    // Nobody can log in to a suspended mailbox, and before the set-up nothing listens.
    if (mailbox.suspended || !settings.serverName || !LoginVerifier::quickProtocol(settings, mailbox))
        return ready<api::MailboxAndLogin>(api::MailboxAndLogin{mailbox, api::Login::NotOffered, std::nullopt});
    return m_verifier.verifyQuickly(settings, m_world.practiceCa(), mailbox, password)
        .then(this, [mailbox](const LoginVerifier::Shown &shown) -> Result<api::MailboxAndLogin> {
            return api::MailboxAndLogin{mailbox, shown.login, shown.finding};
        });
}

QFuture<Result<Mailbox>> MailboxService::suspend(const api::SuspendMailbox &wanted, const api::Caller &caller)
{
    const Result<Mailbox> suspended = setSuspended(wanted.address, true, api::SuspendMailbox::name, caller);
    if (!suspended)
        return ready<Mailbox>(suspended);
    return withSessionsEnded(*suspended);
}

// Who is logged in already is shown out; new logins are refused from the moment the row changed, and so is what an open
// SMTP session would still send: Postfix asks for the row again at each recipient.
QFuture<Result<Mailbox>> MailboxService::withSessionsEnded(const Mailbox &mailbox)
{
    return m_helper.call(api::helper::EndSessions{mailbox.address}).then(this, [mailbox](const Result<api::helper::Nothing> &ended) {
        if (!ended)
            qCWarning(log) << "open sessions could not be ended:" << errorCodeName(ended.error().code) << ended.error().detail;
        return Result<Mailbox>(mailbox);
    });
}

Result<Mailbox> MailboxService::resume(const api::ResumeMailbox &wanted, const api::Caller &caller)
{
    return setSuspended(wanted.address, false, api::ResumeMailbox::name, caller);
}

Result<Mailbox> MailboxService::setSuspended(const Address &address, bool suspended, const char *method, const api::Caller &caller)
{
    const Result<Mailbox> before = m_stores.mailboxes.byAddress(address);
    if (!before || before->suspended == suspended)
        return before; // as it is wished already: nothing changes, and nothing is noted
    const AuditEntry entry = auditOf(caller, method, address.toString(), {{u"suspended"_s, !suspended}}, {{u"suspended"_s, suspended}});
    const Result<Mailbox> changed = m_stores.change<Mailbox>(entry, [&] { return m_stores.mailboxes.setSuspended(address, suspended); });
    if (!changed)
        return changed;
    publish(*changed);
    return changed;
}

QFuture<Result<api::MeasureMailbox::Reply>> MailboxService::measure(const api::MeasureMailbox &wanted)
{
    using Reply = api::MeasureMailbox::Reply;
    if (const Result<Mailbox> mailbox = m_stores.mailboxes.byAddress(wanted.address); !mailbox)
        return ready<Reply>(mailbox.error());
    return m_helper.ask(api::helper::MeasureMail{wanted.address}).then(this, [](const Result<api::helper::MeasureMail::Reply> &measured) -> Result<Reply> {
        if (!measured)
            return measured.error();
        return Reply{measured->messages, measured->size};
    });
}

QFuture<Result<api::RemoveMailbox::Reply>> MailboxService::remove(const api::RemoveMailbox &wanted, const api::Caller &caller)
{
    using Reply = api::RemoveMailbox::Reply;
    const bool erases = wanted.mail == Mail::Erase;
    if (erases && !m_helper.isConnected())
        return ready<Reply>(Error{ErrorCode::HelperUnreachable, {}, {}, {}});
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return ready<Reply>(settings.error());
    QList<Alias> required;
    const AuditEntry entry = auditOf(caller, api::RemoveMailbox::name, wanted.address.toString(), {}, {{u"mail"_s, wordOf(wanted.mail)}});
    const Result<qint64> change = m_stores.change<qint64>(entry, [&]() -> Result<qint64> {
        if (const auto removed = m_stores.mailboxes.remove(wanted.address); !removed)
            return removed.error();
        if (const auto noted = erases ? m_stores.erasures.note(wanted.address) : success(); !noted)
            return noted.error();
        // An address that must exist is an alias again.
        if (settings->adminAddress && Alias::isRequired(wanted.address.localPart())) {
            const Result<QList<Alias>> added = m_stores.aliases.addRequired(wanted.address.domain(), *settings->adminAddress, QDateTime::currentDateTimeUtc());
            if (!added)
                return added.error();
            required = *added;
        }
        return changeMark(m_stores.database).and_then([](const ChangeMark &mark) { return Result<qint64>(mark.change); });
    });
    if (!change)
        return ready<Reply>(withField(change.error(), u"address"_s));
    if (erases)
        m_erasing.append(wanted.address);
    m_stores.published(m_stores.lookup.removeMailbox(wanted.address, required, *change));
    m_changed(u"mailbox"_s, wanted.address.toString());
    const Reply reply{wanted.address, wanted.mail};
    return m_helper.call(api::helper::EndSessions{wanted.address})
        .then(this,
              [this, reply, erases](const Result<api::helper::Nothing> &ended) -> QFuture<Result<Reply>> {
                  if (!ended)
                      qCWarning(log) << "open sessions could not be ended:" << errorCodeName(ended.error().code) << ended.error().detail;
                  if (!erases)
                      return ready<Reply>(reply);
                  return erase(reply.address).then(this, [reply](const Result<api::helper::Nothing> &erased) -> Result<Reply> {
                      if (erased)
                          return reply;
                      return Error{ErrorCode::MailNotErased, reply.address.toString(), {}, errorCodeName(erased.error().code) + u' ' + erased.error().detail};
                  });
              })
        .unwrap();
}

QFuture<Result<api::helper::Nothing>> MailboxService::erase(const Address &address)
{
    Q_ASSERT(m_erasing.contains(address));
    return m_helper.call(api::helper::EraseMail{address}).then(this, [this, address](const Result<api::helper::Nothing> &erased) {
        m_erasing.removeOne(address);
        const Result<void> forgotten = erased ? m_stores.erasures.done(address) : Result<void>(erased.error());
        if (!forgotten)
            qCWarning(log) << "mail could not be erased yet:" << errorCodeName(forgotten.error().code) << forgotten.error().detail;
        return forgotten ? erased : Result<api::helper::Nothing>(forgotten.error());
    });
}

void MailboxService::eraseLeftovers(const std::optional<Address> &after)
{
    const Result<std::optional<Address>> next = m_stores.erasures.next(after);
    if (!next)
        qCWarning(log) << "what mail is still to be erased cannot be read:" << next.error().detail;
    if (!next || !*next)
        return;
    if (m_erasing.contains(**next))
        return eraseLeftovers(*next);
    m_erasing.append(**next);
    erase(**next).then(this, [this, address = *next](const Result<api::helper::Nothing> &erased) {
        // Without the helper each would fail; the next meeting begins anew.
        const bool isGone = !erased && (erased.error().code == ErrorCode::HelperUnreachable || erased.error().code == ErrorCode::OutcomeUnknown);
        if (!isGone)
            eraseLeftovers(address);
    });
}

QFuture<Result<api::VerifyMailbox::Reply>> MailboxService::verify(const api::VerifyMailbox &wanted)
{
    using Reply = api::VerifyMailbox::Reply;
    const Result<Mailbox> mailbox = m_stores.mailboxes.byAddress(wanted.address);
    if (!mailbox)
        return ready<Reply>(mailbox.error());
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return ready<Reply>(settings.error());
    if (!settings->serverName)
        return ready<Reply>(Error{ErrorCode::NotSetUp, {}, {}, {}});
    std::optional<Secret> password;
    if (wanted.password) {
        const Result<Secret> normalised = normalisedPassword(*wanted.password);
        if (!normalised)
            return ready<Reply>(withField(normalised.error(), u"password"_s));
        password = *normalised;
    }
    return m_verifier.verifyAll(*settings, m_world.practiceCa(), *mailbox, password).then(this, [address = wanted.address](QList<Finding> findings) -> Result<Reply> {
        sortWorstFirst(findings);
        return Reply{address, worstOf(findings), findings};
    });
}

void MailboxService::publish(const Mailbox &mailbox)
{
    const Result<QByteArray> hash = m_stores.mailboxes.passwordHash(mailbox.address);
    m_stores.published(hash ? m_stores.lookup.publishMailbox(mailbox, *hash, mailbox.revision) : Result<void>(hash.error()));
    m_changed(u"mailbox"_s, mailbox.address.toString());
}

} // namespace postroom
