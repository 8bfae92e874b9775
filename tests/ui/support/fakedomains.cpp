#include "tests/ui/support/fakeserver.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

void FakeServer::addKeys(const QString &domain, DkimState state, int daysAgo)
{
    const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    for (const DkimAlgorithm algorithm : {DkimAlgorithm::Rsa, DkimAlgorithm::Ed25519}) {
        const bool rsa = algorithm == DkimAlgorithm::Rsa;
        const QString fresh = u"pr%1%2"_s.arg(rsa ? u"r"_s : u"e"_s).arg(++m_selectors);
        const QString selector = m_domains[domain].dkim == DkimRecords::Alias ? freeDkimSlot(algorithm, m_keys[domain]).value_or(fresh) : fresh;
        m_keys[domain].append({selector, algorithm, state, since, u"v=DKIM1; k=%1; p=MCowBQYDK2VwAyEA%2"_s.arg(wordOf(algorithm)).arg(m_selectors)});
    }
}

std::optional<Result<QJsonValue>> FakeServer::answerDomains(const QString &method, const QJsonValue &params)
{
    const auto is = [&method](const char *name) { return method == QLatin1StringView(name); };
    const auto conflict = [](const Domain &domain) { return Result<QJsonValue>(Error{ErrorCode::Conflict, domain.name.toString(), {}, QString::fromUtf8(jsonText(toJson(domain)))}); };
    if (is(api::SetDomain::name)) {
        const auto set = *fromJson<api::SetDomain>(params);
        Domain &domain = m_domains[set.domain.toString()];
        if (domain.revision != set.revision)
            return conflict(domain);
        if (set.catchAll)
            domain.catchAll = set.catchAll->value();
        if (set.aliasOf)
            domain.aliasOf = set.aliasOf->value();
        domain.dkim = set.dkim.value_or(domain.dkim);
        ++domain.revision;
        announce(u"domain"_s, set.domain.toString());
        return Result<QJsonValue>(toJson(domain));
    }
    if (!is(api::ListDkim::name) && !is(api::RotateDkim::name) && !is(api::RetireDkim::name))
        return std::nullopt;
    const QString name = params.toObject().value(u"domain").toString();
    Domain &domain = m_domains[name];
    QList<DkimKey> &keys = m_keys[name];
    const std::optional<qint64> revision = is(api::RotateDkim::name)   ? fromJson<api::RotateDkim>(params)->revision
                                           : is(api::RetireDkim::name) ? fromJson<api::RetireDkim>(params)->revision
                                                                       : std::nullopt;
    if (revision && *revision != domain.revision)
        return conflict(domain);
    if (is(api::RetireDkim::name))
        keys.removeIf([](const DkimKey &key) { return key.state == DkimState::Retiring; });
    if (is(api::RotateDkim::name)) {
        for (DkimKey &key : keys)
            key.state = key.state == DkimState::Next ? DkimState::Active : DkimState::Retiring;
        addKeys(name, DkimState::Next, 0);
    }
    if (!is(api::ListDkim::name))
        ++domain.revision;
    return Result<QJsonValue>(toJson(api::DkimReply{domain.name, keys, domain.revision}));
}

} // namespace postroom::test
