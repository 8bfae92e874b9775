#include "core/server/services/dkimservice.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QFuture<Result<api::DkimReply>> ready(const Result<api::DkimReply> &reply)
{
    return QtFuture::makeReadyFuture(reply);
}

// For the audit log: selectors by state, nothing secret.
QJsonObject selectorsOf(const QList<DkimKey> &keys)
{
    QJsonObject all;
    for (const DkimKey &key : keys) {
        QJsonArray selectors = all.value(wordOf(key.state)).toArray();
        selectors.append(key.selector);
        all.insert(wordOf(key.state), selectors);
    }
    return all;
}

} // namespace

DkimService::DkimService(Stores &stores, DkimKeeper &keeper, Changed changed, QObject *parent)
    : QObject(parent), m_stores(stores), m_keeper(keeper), m_changed(std::move(changed))
{
}

QFuture<Result<api::DkimReply>> DkimService::list(const api::ListDkim &wanted)
{
    return m_keeper.complete(wanted.domain).then(this, [this, wanted](const Result<void> &completed) {
        return completed ? replyOf(wanted.domain) : Result<api::DkimReply>(withField(completed.error(), u"domain"_s));
    });
}

QFuture<Result<api::DkimReply>> DkimService::rotate(const api::RotateDkim &wanted, const api::Caller &caller)
{
    if (const Result<Domain> served = m_stores.domains.servedByName(wanted.domain); !served)
        return ready(withField(served.error(), u"domain"_s));
    return m_keeper.complete(wanted.domain)
        .then(this,
              [this, wanted, caller](const Result<void> &completed) {
                  if (!completed)
                      return ready(withField(completed.error(), u"domain"_s));
                  return m_keeper.makePair().then(this, [this, wanted, caller](const Result<QList<NewDkimKey>> &made) -> Result<api::DkimReply> {
                      if (!made)
                          return made.error();
                      const QDateTime now = QDateTime::currentDateTimeUtc();
                      return change(wanted.domain, wanted.revision, api::RotateDkim::name, caller, [&]() -> Result<void> {
                          if (const auto rotated = m_stores.dkim.rotate(wanted.domain, now); !rotated)
                              return rotated;
                          for (const NewDkimKey &key : *made) {
                              if (const auto added = m_keeper.add(wanted.domain, key, DkimState::Next, now); !added)
                                  return added;
                          }
                          return success();
                      });
                  });
              })
        .unwrap();
}

Result<api::DkimReply> DkimService::retire(const api::RetireDkim &wanted, const api::Caller &caller)
{
    return change(wanted.domain, wanted.revision, api::RetireDkim::name, caller,
                  [&] { return m_stores.dkim.retire(wanted.domain, wanted.selector); });
}

Result<api::DkimReply> DkimService::replyOf(const DomainName &domain) const
{
    const Result<Domain> there = m_stores.domains.servedByName(domain);
    const Result<QList<DkimKey>> keys = m_stores.dkim.keysOf(domain);
    if (!there || !keys)
        return there ? keys.error() : withField(there.error(), u"domain"_s);
    return api::DkimReply{domain, *keys, there->revision};
}

Result<api::DkimReply> DkimService::change(const DomainName &domain, std::optional<qint64> revision, const char *method,
                                           const api::Caller &caller, const std::function<Result<void>()> &work)
{
    const Result<QList<DkimKey>> before = m_stores.dkim.keysOf(domain);
    if (!before)
        return before.error();
    Result<Transaction> transaction = Transaction::begin(m_stores.database);
    if (!transaction)
        return transaction.error();
    if (const Result<Domain> touched = m_stores.domains.touch(domain, revision); !touched)
        return withField(touched.error(), touched.error().code == ErrorCode::NotFound ? u"domain"_s : QString());
    if (const auto done = work(); !done)
        return done.error();
    const Result<api::DkimReply> reply = replyOf(domain);
    if (!reply)
        return reply;
    if (const auto noted = m_stores.audit.append(auditOf(caller, method, domain.toString(), selectorsOf(*before), selectorsOf(reply->keys))); !noted)
        return noted.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    m_stores.published(m_stores.lookup.passOver(reply->revision));
    m_keeper.publish(domain);
    m_changed(u"domain"_s, domain.toString());
    return reply;
}

} // namespace postroom
