#include "tests/ui/support/fakeserver.h"

#include "tests/ui/support/listing.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

void FakeServer::addAlias(const QString &address, const QStringList &to)
{
    Alias alias;
    alias.address = *AliasAddress::parse(address);
    for (const QString &target : to)
        alias.targets.append(*Destination::parse(target));
    alias.createdAt = QDateTime(QDate(2026, 3, 3), QTime(11, 0), Qt::UTC);
    alias.revision = 1;
    m_aliases.insert(address, alias);
    ++m_domains[alias.address.domain().toString()].aliases;
    m_domains[alias.address.domain().toString()].name = alias.address.domain();
}

std::optional<Result<QJsonValue>> FakeServer::answerAliases(const QString &method, const QJsonValue &params)
{
    using Answer = Result<QJsonValue>;
    const auto is = [&method](const char *name) { return method == QLatin1StringView(name); };
    if (is(api::ListAliases::name))
        return Answer(toJson(listAliases(*fromJson<api::ListAliases>(params))));
    if (is(api::ShowAlias::name)) {
        const QString address = fromJson<api::ShowAlias>(params)->address.toString();
        return m_aliases.contains(address) ? Answer(toJson(m_aliases.value(address))) : Answer(Error{ErrorCode::NotFound, address, {}, {}});
    }
    if (is(api::AddAlias::name)) {
        const auto add = *fromJson<api::AddAlias>(params);
        const QString address = add.address.toString();
        if (m_aliases.contains(address))
            return Answer(Error{ErrorCode::AlreadyExists, address, u"address"_s, {}});
        addAlias(address, {});
        m_aliases[address].targets = add.to;
        announce(u"alias"_s, address);
        return Answer(toJson(m_aliases.value(address)));
    }
    if (is(api::SetAlias::name)) {
        const auto set = *fromJson<api::SetAlias>(params);
        Alias &alias = m_aliases[set.address.toString()];
        if (alias.revision != set.revision)
            return Answer(Error{ErrorCode::Conflict, set.address.toString(), {}, QString::fromUtf8(jsonText(toJson(alias)))});
        alias.targets = set.to;
        ++alias.revision;
        announce(u"alias"_s, set.address.toString());
        return Answer(toJson(alias));
    }
    if (is(api::RemoveAlias::name)) {
        const AliasAddress address = fromJson<api::RemoveAlias>(params)->address;
        m_aliases.remove(address.toString());
        announce(u"alias"_s, address.toString());
        return Answer(toJson(api::RemoveAlias::Reply{address}));
    }
    return std::nullopt;
}

api::ListAliases::Reply FakeServer::listAliases(const api::ListAliases &list) const
{
    QList<Alias> found;
    for (const Alias &alias : m_aliases) {
        QString text = alias.address.toString();
        for (const Destination &target : alias.targets)
            text += u' ' + target.toString();
        if (text.contains(list.filter.value_or(QString()), Qt::CaseInsensitive))
            found.append(alias);
    }
    const auto keyOf = [](const Alias &alias) { return alias.address.toString(); };
    const auto sortKey = [&list, &keyOf](const Alias &alias) { return list.sort == AliasSort::Created ? alias.createdAt.toString(Qt::ISODate) : keyOf(alias); };
    return pageOf(found, &api::ListAliases::Reply::aliases, list, keyOf, sortKey);
}

} // namespace postroom::test
