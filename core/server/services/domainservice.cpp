#include "core/server/services/domainservice.h"

#include "core/dns/dkimalias.h"
#include "core/server/rolealiases.h"
#include "core/server/servername.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// The first field that only an external domain has; empty: none is given.
QString externalField(const api::SetDomain &wanted)
{
    if (wanted.service)
        return u"service"_s;
    if (wanted.exchangers)
        return u"exchangers"_s;
    if (wanted.tenant)
        return u"tenant"_s;
    return wanted.senders ? u"senders"_s : QString();
}

// Where the mail lives after the change; unset: here.
Result<std::optional<ExternalMail>> externalAfter(const std::optional<ExternalMail> &before, const api::SetDomain &wanted)
{
    const bool isExternal = wanted.kind ? *wanted.kind == DomainKind::External : before || wanted.service;
    if (const QString field = externalField(wanted); !isExternal && !field.isEmpty())
        return Error{ErrorCode::Unsupported, field, field, wordOf(DomainKind::Local)};
    if (!isExternal)
        return std::optional<ExternalMail>();
    if (!wanted.service && !before)
        return Error{ErrorCode::ProtocolMissingMember, u"service"_s, u"service"_s, {}};
    const bool isSame = before && (!wanted.service || *wanted.service == before->service);
    ExternalMail mail = isSame ? *before : ExternalMail{*wanted.service};
    if (wanted.exchangers)
        mail.exchangers = wanted.exchangers->value();
    if (wanted.tenant)
        mail.tenant = wanted.tenant->value();
    if (wanted.senders)
        mail.senders = wanted.senders->value();
    const Result<void> checked = ExternalMail::check(mail);
    return checked ? Result<std::optional<ExternalMail>>(std::optional(mail)) : checked.error();
}

Result<std::optional<ExternalMail>> externalOf(const api::AddDomain &wanted)
{
    const auto given = [](const auto &value) {
        using Given = std::optional<OrNone<std::decay_t<decltype(*value)>>>;
        return value ? Given(OrNone(*value)) : Given();
    };
    api::SetDomain set{wanted.domain};
    set.kind = wanted.kind;
    set.service = wanted.service;
    set.exchangers = given(wanted.exchangers);
    set.tenant = given(wanted.tenant);
    set.senders = given(wanted.senders);
    return externalAfter({}, set);
}

// For the audit log.
QJsonArray selectorsOf(const QList<DkimRenaming> &renamings, QString DkimRenaming::*side)
{
    QJsonArray selectors;
    for (const DkimRenaming &one : renamings)
        selectors.append(one.*side);
    return selectors;
}

} // namespace

Result<api::ListDomains::Reply> DomainService::list(const api::ListDomains &wanted) const
{
    const Result<qint64> limit = pageLimit(wanted.limit);
    if (!limit)
        return limit.error();
    const Result<Listing<DomainSort>> listing = listingOf<DomainSort>(wanted);
    if (!listing)
        return listing.error();
    const Result<DomainPage> page = m_stores.domains.list(wanted.filter.value_or(QString()), *limit, wanted.after, *listing);
    if (!page)
        return page.error();
    return api::ListDomains::Reply{page->domains, page->next, page->total};
}

Result<Domain> DomainService::show(const api::ShowDomain &wanted) const
{
    return m_stores.domains.byName(wanted.domain);
}

QFuture<Result<Domain>> DomainService::add(const api::AddDomain &wanted, const api::Caller &caller)
{
    // Its own addresses must fit.
    constexpr qsizetype longest = 254 - 1 - std::max_element(std::begin(Alias::requiredNames), std::end(Alias::requiredNames), [](auto l, auto r) { return l.size() < r.size(); })->size();
    if (wanted.domain.toString().size() > longest)
        return QtFuture::makeReadyFuture(Result<Domain>(Error{ErrorCode::TextTooLong, wanted.domain.toString(), u"domain"_s, QString::number(longest)}));
    QJsonObject after{{u"name"_s, wanted.domain.toString()}};
    if (wanted.aliasOf)
        after.insert(u"aliasOf"_s, wanted.aliasOf->toString());
    const Result<std::optional<ExternalMail>> external = externalOf(wanted);
    if (!external)
        return QtFuture::makeReadyFuture(Result<Domain>(external.error()));
    if (*external)
        after.insert(u"external"_s, toJson(*external));
    const DkimRecords dkim = wanted.dkim.value_or(DkimRecords::Key);
    if (dkim == DkimRecords::Alias) {
        if (const auto may = *external ? Result<void>(Error{ErrorCode::Unsupported, u"dkim"_s, u"dkim"_s, wordOf(DomainKind::External)}) : mayHaveAliases(wanted.domain); !may)
            return QtFuture::makeReadyFuture(Result<Domain>(may.error()));
        after.insert(u"dkim"_s, wordOf(dkim));
    }
    const AuditEntry entry = auditOf(caller, api::AddDomain::name, wanted.domain.toString(), {}, after);
    const Result<Domain> added = m_stores.change<Domain>(entry, [&]() -> Result<Domain> {
        const Result<Domain> domain = m_stores.domains.add(wanted.domain, QDateTime::currentDateTimeUtc(), wanted.aliasOf, *external, dkim);
        return domain ? complete(wanted.domain) : domain;
    });
    if (!added)
        return QtFuture::makeReadyFuture(added.error().field.isEmpty() ? Result<Domain>(withField(added.error(), u"domain"_s)) : added);
    publish(added->name);
    m_files.publish(added->name);
    // The answer waits for the keys that sign its mail, so that the DNS plan has them. Without them it is added all the same.
    return m_dkim.complete(added->name).then([added](const Result<void> &) { return added; });
}

Result<Domain> DomainService::set(const api::SetDomain &wanted, const api::Caller &caller)
{
    const Result<Domain> before = m_stores.domains.byName(wanted.domain);
    if (!before)
        return before;
    DomainEdit edit{wanted.catchAll, wanted.aliasOf};
    QJsonObject was;
    QJsonObject becomes;
    if (wanted.catchAll) {
        if (const std::optional<Destination> &catchAll = wanted.catchAll->value()) {
            const Result<Destination> target = existing(m_stores, *catchAll);
            if (!target)
                return withField(target.error(), u"catchAll"_s);
            edit.catchAll = OrNone(*target);
        }
        was.insert(u"catchAll"_s, toJson(before->catchAll));
        becomes.insert(u"catchAll"_s, toJson(edit.catchAll->value()));
    }
    if (wanted.aliasOf) {
        was.insert(u"aliasOf"_s, toJson(before->aliasOf));
        becomes.insert(u"aliasOf"_s, toJson(wanted.aliasOf->value()));
    }
    const Result<std::optional<ExternalMail>> external = externalAfter(before->external, wanted);
    if (!external)
        return external.error();
    if (*external != before->external) {
        edit.external = *external ? OrNone(**external) : OrNone<ExternalMail>();
        was.insert(u"external"_s, toJson(before->external));
        becomes.insert(u"external"_s, toJson(*external));
    }
    const bool becomesExternal = *external && !before->external;
    if (becomesExternal) {
        if (const auto may = mayBecomeExternal(wanted.domain); !may)
            return may.error();
    }
    if (*external && wanted.dkim == DkimRecords::Alias)
        return Error{ErrorCode::Unsupported, u"dkim"_s, u"dkim"_s, wordOf(DomainKind::External)};
    const DkimRecords dkim = *external ? DkimRecords::Key : wanted.dkim.value_or(before->dkim);
    if (dkim != before->dkim) {
        if (const auto may = dkim == DkimRecords::Alias ? mayHaveAliases(wanted.domain) : success(); !may)
            return may.error();
        edit.dkim = dkim;
        was.insert(u"dkim"_s, wordOf(before->dkim));
        becomes.insert(u"dkim"_s, wordOf(dkim));
    }
    // What becomes external has no keys.
    const Result<QList<DkimRenaming>> renamings = edit.dkim && !*external ? m_dkim.renamingsFor(wanted.domain, dkim) : QList<DkimRenaming>();
    if (!renamings)
        return withField(renamings.error(), u"dkim"_s);
    if (!renamings->isEmpty()) {
        was.insert(wordOf(DkimState::Next), selectorsOf(*renamings, &DkimRenaming::from));
        becomes.insert(wordOf(DkimState::Next), selectorsOf(*renamings, &DkimRenaming::to));
    }
    const AuditEntry entry = auditOf(caller, api::SetDomain::name, wanted.domain.toString(), was, becomes);
    const bool becomesAlias = wanted.aliasOf && wanted.aliasOf->value();
    const Result<Domain> changed = m_stores.change<Domain>(entry, [&]() -> Result<Domain> {
        if (becomesAlias) {
            if (const auto dropped = dropRequired(wanted.domain); !dropped)
                return dropped.error();
        }
        if (becomesExternal) {
            if (const auto dropped = dropServed(wanted.domain); !dropped)
                return dropped.error();
        }
        const Result<Domain> domain = m_stores.domains.set(wanted.domain, wanted.revision, edit);
        if (!domain)
            return domain;
        for (const auto &[from, to] : *renamings) {
            if (const auto renamed = m_stores.dkim.rename(wanted.domain, from, to); !renamed)
                return renamed.error();
        }
        return complete(wanted.domain);
    });
    if (!changed)
        return changed;
    publish(changed->name);
    if (changed->kind() != before->kind()) {
        m_files.publish(changed->name);
        m_dkim.publish(changed->name);
        m_dkim.complete(changed->name); // whoever asks for its plan waits for them
    }
    return changed;
}

Result<api::RemoveDomain::Reply> DomainService::remove(const api::RemoveDomain &wanted, const api::Caller &caller)
{
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    // Its names are in the certificate, and the admin's address is the postmaster's.
    if (settings->adminAddress && settings->adminAddress->domain() == wanted.domain)
        return Error{ErrorCode::InUse, wanted.domain.toString(), u"domain"_s, settings->adminAddress->toString()};
    if (const auto may = mayLoseServerName(m_stores, wanted.domain); !may)
        return withField(may.error(), u"domain"_s);
    const AuditEntry entry = auditOf(caller, api::RemoveDomain::name, wanted.domain.toString());
    const Result<qint64> change = m_stores.change<qint64>(entry, [&]() -> Result<qint64> {
        if (const auto dropped = dropRequired(wanted.domain); !dropped)
            return dropped.error();
        if (const auto removed = m_stores.domains.remove(wanted.domain, wanted.revision); !removed)
            return removed.error();
        return changeMark(m_stores.database).and_then([](const ChangeMark &mark) { return Result<qint64>(mark.change); });
    });
    if (!change)
        return withField(change.error(), u"domain"_s);
    m_stores.published(m_stores.lookup.removeDomain(wanted.domain, *change));
    m_files.remove(wanted.domain);
    m_dkim.publish(wanted.domain);
    m_changed(u"domain"_s, wanted.domain.toString());
    return api::RemoveDomain::Reply{wanted.domain};
}

Result<Domain> DomainService::complete(const DomainName &name)
{
    const Result<Domain> domain = m_stores.domains.byName(name);
    const Result<Settings> settings = m_stores.settings.load();
    if (!domain || !settings)
        return domain ? settings.error() : domain;
    if (domain->external)
        return domain;
    if (domain->aliasOf) {
        const auto goesOn = m_stores.aliases.mustNotComeBackOver(name);
        return goesOn ? domain : Result<Domain>(withField(goesOn.error(), u"aliasOf"_s));
    }
    if (!settings->adminAddress)
        return domain;
    const Result<QList<Alias>> added = m_stores.aliases.addRequired(name, *settings->adminAddress, QDateTime::currentDateTimeUtc());
    return added ? m_stores.domains.byName(name) : Result<Domain>(added.error());
}

// The addresses that it must have go when it goes.
Result<void> DomainService::dropRequired(const DomainName &domain)
{
    for (const QLatin1StringView name : Alias::requiredNames) {
        const Result<void> removed = m_stores.aliases.remove(AliasAddress::of(name, domain));
        if (!removed && removed.error().code != ErrorCode::NotFound)
            return removed;
    }
    return success();
}

Result<void> DomainService::dropServed(const DomainName &domain)
{
    const Result<void> dropped = dropRequired(domain);
    return dropped ? m_stores.dkim.removeAll(domain) : dropped;
}

Result<void> DomainService::mayBecomeExternal(const DomainName &domain) const
{
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    const bool isAdmins = settings->adminAddress && settings->adminAddress->domain() == domain;
    if (isAdmins)
        return Error{ErrorCode::InUse, domain.toString(), u"service"_s, settings->adminAddress->toString()};
    const Result<void> may = mayLoseServerName(m_stores, domain);
    return may ? may : Result<void>(withField(may.error(), u"service"_s));
}

Result<void> DomainService::mayHaveAliases(const DomainName &domain) const
{
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    if (!settings->serverName)
        return Error{ErrorCode::NotSetUp, u"server.name"_s, u"dkim"_s, {}};
    const DomainName &server = *settings->serverName;
    if (server.isWithin(domain))
        return Error{ErrorCode::ServerNameWithin, domain.toString(), u"dkim"_s, server.toString()};
    const Result<std::optional<DomainName>> around = m_stores.domains.servedAround(server);
    if (!around)
        return around.error();
    if (!*around)
        return Error{ErrorCode::NoZoneForKeys, server.toString(), u"dkim"_s, {}};
    const qsizetype longest = longestAliasedDomain(server);
    return domain.toString().size() <= longest ? success() : Result<void>(Error{ErrorCode::TextTooLong, domain.toString(), u"dkim"_s, QString::number(longest)});
}

void DomainService::publish(const DomainName &name)
{
    const Result<ChangeMark> mark = changeMark(m_stores.database);
    const Result<Domain> domain = mark ? m_stores.domains.byName(name) : Result<Domain>(mark.error());
    if (!domain) {
        m_stores.published(domain.error());
        return;
    }
    if (domain->external) {
        m_stores.published(m_stores.lookup.removeDomain(name, mark->change));
        m_changed(u"domain"_s, name.toString());
        return;
    }
    QList<Alias> present;
    for (const QLatin1StringView required : Alias::requiredNames) {
        if (const Result<Alias> alias = m_stores.aliases.byAddress(AliasAddress::of(required, name)))
            present.append(*alias);
    }
    m_stores.published(m_stores.lookup.publishDomain(*domain, present, mark->change));
    m_changed(u"domain"_s, name.toString());
}

} // namespace postroom
