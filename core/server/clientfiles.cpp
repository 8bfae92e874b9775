#include "core/server/clientfiles.h"

#include "core/clientconfig/autoconfig.h"
#include "core/host/realhost.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QtConcurrent>

#include <sys/stat.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "postroom.clientfiles")

constexpr qint64 pageSize = 200;

// Its group and that of what is made in it come from the folder above (set-group-ID): a chmod would lose that.
Result<void> makeFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0750) == 0 || errno == EEXIST)
        return success();
    return Error{ErrorCode::FileFailed, path, {}, qt_error_string(errno)};
}

} // namespace

ClientFiles::ClientFiles(const InstancePaths &paths, const Instance &instance, Stores &stores, QObject *parent)
    : QObject(parent), m_folder(paths.www()), m_instance(instance), m_stores(stores)
{
    m_pool.setMaxThreadCount(1);
}

ClientFiles::~ClientFiles()
{
    m_pool.waitForDone();
}

Result<void> ClientFiles::write(const Wanted &wanted, const DomainName &domain)
{
    RealHost host;
    const Result<QByteArray> content = autoconfigFile(domain, wanted.offered);
    const Result<FileFacts> above = host.look(wanted.folder);
    if (!content || !above)
        return content ? above.error() : content.error();
    const QString folder = wanted.folder + u'/' + domain.toString();
    const QString file = folder + u"/autoconfig.xml"_s;
    if (const Result<QByteArray> present = host.read(file); present && *present == *content)
        return success();
    if (const auto made = makeFolder(folder); !made)
        return made;
    return host.replace(file, *content, above->owner, 0640);
}

Result<std::optional<ClientFiles::Wanted>> ClientFiles::wanted() const
{
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    if (!settings->serverName)
        return std::optional<Wanted>();
    return std::optional(Wanted{m_folder, offeredServers(*settings, m_instance), settings->serverName->parent()});
}

void ClientFiles::publish(const DomainName &domain)
{
    const Result<std::optional<Wanted>> how = wanted();
    Result<void> written = how ? success() : Result<void>(how.error());
    if (how && *how)
        written = write(**how, domain);
    m_again = m_again || m_renewing; // the worker may be at it, or count its folder among those of nobody
    if (!written) {
        m_isBehind = true;
        qCWarning(log) << "the set-up file of" << domain.toString() << "could not be written yet:" << errorCodeName(written.error().code)
                       << written.error().detail;
    }
}

void ClientFiles::remove(const DomainName &domain)
{
    const Result<std::optional<Wanted>> how = wanted();
    if (how && *how && (*how)->above == domain)
        return;
    m_again = m_again || m_renewing;
    if (const auto gone = RealHost().removeTree(m_folder + u'/' + domain.toString()); !gone) {
        m_isBehind = true;
        qCWarning(log) << "the set-up file of" << domain.toString() << "could not be removed yet:" << gone.error().detail;
    }
}

void ClientFiles::renew()
{
    if (m_renewing) {
        m_again = true;
        return;
    }
    const Result<std::optional<Wanted>> how = wanted();
    if (!how)
        return finish(how.error());
    if (!*how)
        return;
    m_renewing = **how;
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    m_left = QSet<QString>(folders.begin(), folders.end());
    renewAfter({});
}

void ClientFiles::renewAfter(const QString &after)
{
    const Result<QStringList> names = m_stores.domains.namesAfter(after, pageSize);
    if (!names)
        return finish(names.error());
    QList<DomainName> domains;
    for (const QString &name : *names) {
        m_left.remove(name);
        if (const Result<DomainName> domain = DomainName::parse(name))
            domains.append(*domain);
    }
    const bool isLast = names->size() < pageSize;
    if (isLast && m_renewing->above) {
        m_left.remove(m_renewing->above->toString());
        domains.append(*m_renewing->above);
    }
    const QStringList gone = isLast ? QStringList(m_left.begin(), m_left.end()) : QStringList();
    QtConcurrent::run(&m_pool,
                      [wanted = *m_renewing, domains, gone]() -> Result<void> {
                          Result<void> first = success();
                          for (const DomainName &domain : domains) {
                              if (const auto written = write(wanted, domain); !written && first)
                                  first = written;
                          }
                          for (const QString &name : gone) {
                              if (const auto removed = RealHost().removeTree(wanted.folder + u'/' + name); !removed && first)
                                  first = removed;
                          }
                          return first;
                      })
        .then(this, [this, isLast, last = names->isEmpty() ? QString() : names->last()](const Result<void> &done) {
            if (!done || isLast || m_again)
                return finish(done);
            renewAfter(last);
        });
}

void ClientFiles::finish(const Result<void> &outcome)
{
    m_renewing.reset();
    if (!m_again) // what failed meanwhile is the next one's
        m_isBehind = !outcome;
    if (!outcome)
        qCWarning(log) << "the set-up files could not be renewed yet:" << errorCodeName(outcome.error().code) << outcome.error().subject
                       << outcome.error().detail;
    if (std::exchange(m_again, false))
        renew();
}

} // namespace postroom
