#include "core/server/clientfiles.h"

#include "core/clientconfig/autoconfig.h"
#include "core/clientconfig/pacc.h"
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

Result<void> replaceOther(RealHost &host, const QString &file, const QByteArray &content, Owner owner)
{
    if (const Result<QByteArray> present = host.read(file); present && *present == content)
        return success();
    return host.replace(file, content, owner, 0640);
}

Result<void> replaceOrRemove(RealHost &host, const QString &file, const std::optional<QByteArray> &content, Owner owner)
{
    return content ? replaceOther(host, file, *content, owner) : host.removeFile(file);
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

Result<void> ClientFiles::write(const Wanted &wanted, const Files &files)
{
    RealHost host;
    const Result<QByteArray> content = autoconfigFile(files.domain, wanted.offered);
    const Result<FileFacts> above = host.look(wanted.folder);
    if (!content || !above)
        return content ? above.error() : content.error();
    const QString folder = wanted.folder + u'/' + files.domain.toString();
    if (const auto made = makeFolder(folder); !made)
        return made;
    if (const auto written = replaceOther(host, folder + u"/autoconfig.xml"_s, *content, above->owner); !written)
        return written;
    if (const auto written = replaceOrRemove(host, folder + u"/user-agent-configuration.json"_s, files.pacc, above->owner); !written)
        return written;
    return replaceOrRemove(host, folder + u"/mta-sts.txt"_s, files.policy ? std::optional(files.policy->text()) : std::nullopt, above->owner);
}

Result<std::optional<ClientFiles::Wanted>> ClientFiles::wanted() const
{
    const Result<Settings> settings = m_stores.settings.load();
    if (!settings)
        return settings.error();
    if (!settings->serverName)
        return std::optional<Wanted>();
    return std::optional(Wanted{m_folder, offeredServers(*settings, m_instance), settings->serverName->parent(), *settings});
}

Result<ClientFiles::Files> ClientFiles::filesOf(const Wanted &wanted, const DomainName &domain) const
{
    const Result<QList<OwnRecord>> own = m_stores.records.recordsOf(domain);
    return own ? Result<Files>(Files{domain, mtaStsPolicy(domain, wanted.settings, *own), paccFile(domain, wanted.offered)}) : own.error();
}

void ClientFiles::publish(const DomainName &domain)
{
    if (const Result<Domain> served = m_stores.domains.servedByName(domain); !served && served.error().code == ErrorCode::DomainNotServed)
        return remove(domain); // its mail programs are told by others
    const Result<std::optional<Wanted>> how = wanted();
    Result<void> written = how ? success() : Result<void>(how.error());
    if (how && *how)
        written = filesOf(**how, domain).and_then([&how](const Files &files) { return write(**how, files); });
    m_again = m_again || m_renewing; // the worker may be at it, or count its folder among those of nobody
    if (!written) {
        m_isBehind = true;
        qCWarning(log) << "the files that are served of" << domain.toString() << "could not be written yet:" << errorCodeName(written.error().code)
                       << written.error().detail;
    }
}

void ClientFiles::remove(const DomainName &domain)
{
    const Result<std::optional<Wanted>> how = wanted();
    const bool isAbove = how && *how && (*how)->above == domain; // what mail programs are told there stays
    m_again = m_again || m_renewing;
    if (const auto gone = isAbove ? write(**how, {domain, {}, {}}) : RealHost().removeTree(m_folder + u'/' + domain.toString()); !gone) {
        m_isBehind = true;
        qCWarning(log) << "the files that are served of" << domain.toString() << "could not be removed yet:" << gone.error().detail;
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
    const Result<QStringList> names = m_stores.domains.servedNamesAfter(after, pageSize);
    if (!names)
        return finish(names.error());
    QList<Files> domains;
    for (const QString &name : *names) {
        m_left.remove(name);
        const Result<Files> files = DomainName::parse(name).and_then([this](const DomainName &domain) { return filesOf(*m_renewing, domain); });
        if (!files)
            return finish(files.error());
        domains.append(*files);
    }
    const bool isLast = names->size() < pageSize;
    if (isLast && m_renewing->above) {
        const bool isServed = m_stores.domains.servedByName(*m_renewing->above).has_value(); // then it is among them
        m_left.remove(m_renewing->above->toString());
        if (!isServed)
            domains.append({*m_renewing->above, {}, {}});
    }
    const QStringList gone = isLast ? QStringList(m_left.begin(), m_left.end()) : QStringList();
    QtConcurrent::run(&m_pool,
                      [wanted = *m_renewing, domains, gone]() -> Result<void> {
                          Result<void> first = success();
                          for (const Files &files : domains) {
                              if (const auto written = write(wanted, files); !written && first)
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
        qCWarning(log) << "the files that are served could not be renewed yet:" << errorCodeName(outcome.error().code) << outcome.error().subject
                       << outcome.error().detail;
    if (std::exchange(m_again, false))
        renew();
}

} // namespace postroom
