#include "core/server/certificates.h"

#include "core/certs/coverage.h"
#include "core/certs/practiceca.h"
#include "core/dns/mtasts.h"
#include "core/dns/paccrecord.h"
#include "core/host/realhost.h"

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

const QString authorityFile = u"practice-ca"_s;
const QString serverFile = u"server"_s;
const QString importedPrefix = u"imported-"_s;
const QString pendingPrefix = u"pending-"_s; // laid down, and not in use yet
constexpr qsizetype domainsInOne = 20; // eight names each; more make every handshake longer
constexpr int renewedBefore = 14; // days, as the finding about its end counts

Result<void> write(const QString &path, QByteArrayView content, uint mode)
{
    RealHost host;
    QByteArray bytes = content.toByteArray();
    const Result<void> written = host.replace(path, bytes, Owner{::geteuid(), ::getegid()}, mode);
    wipe(bytes);
    return written;
}

// By this name a domain's names are known to be in a certificate.
QString markOf(const QString &domain)
{
    return u"autoconfig."_s + domain;
}

QList<DomainName> domainsIn(const QStringList &names)
{
    QList<DomainName> domains;
    for (const QString &name : names) {
        if (!names.contains(markOf(name)))
            continue;
        if (const Result<DomainName> domain = DomainName::parse(name))
            domains.append(*domain);
    }
    return domains;
}

QStringList namesOfAll(const QList<DomainName> &domains, const Settings &settings)
{
    QStringList names;
    for (const DomainName &domain : domains)
        names += Certificates::namesOf(domain, settings);
    names.removeDuplicates();
    return names;
}

QString freeFile(const QList<Certificates::Kept> &own)
{
    for (int i = 1;; ++i) {
        const QString file = u"domains-"_s + QString::number(i);
        if (std::none_of(own.begin(), own.end(), [&file](const Certificates::Kept &one) { return one.file == file; }))
            return file;
    }
}

} // namespace

QString Certificates::keyFile(const QString &name) const
{
    return m_paths.keys() + u'/' + name;
}

Result<CertifiedKey> Certificates::load(const QString &name) const
{
    RealHost host;
    const Result<QByteArray> chainPem = host.read(keyFile(name + u".pem"_s));
    if (!chainPem)
        return chainPem.error();
    Result<QByteArray> keyPem = host.read(keyFile(name + u".key"_s));
    if (!keyPem)
        return keyPem.error();
    const CertifiedKey certified{*chainPem, Secret::fromUtf8(*keyPem)};
    wipe(*keyPem);
    return certified;
}

Result<void> Certificates::prepare(const Instance &instance, const QDateTime &now)
{
    RealHost host;
    if (const auto made = host.makeFolder(m_paths.keys(), Owner{::geteuid(), ::getegid()}, 0700); !made)
        return made;
    Result<CertifiedKey> ca = load(authorityFile);
    if (!ca) {
        if (ca.error().code != ErrorCode::NotFound)
            return ca.error();
        ca = makePracticeCa(instance.id, now);
        if (!ca)
            return ca.error();
        // The key last: an authority is one only when both are there, and its certificate alone harms nobody.
        if (const auto written = write(keyFile(authorityFile + u".pem"_s), ca->chainPem, 0600); !written)
            return written;
        if (const auto written = write(keyFile(authorityFile + u".key"_s), ca->keyPem.reveal(), 0600); !written)
            return written;
    }
    return write(m_paths.practiceCa(), ca->chainPem, 0644);
}

QStringList Certificates::namesOf(const DomainName &domain, const Settings &settings)
{
    QStringList names{domain.toString()};
    for (const auto label : {"autoconfig"_L1, "autodiscover"_L1, "imap"_L1, "pop"_L1, "smtp"_L1})
        names.append(domain.child(label).toString());
    if (settings.mtaSts != MtaStsMode::Off)
        names.append(mtaStsHost(domain).toString());
    // RFC 1035 §2.3.4: of the longest domains there is no such name.
    if (const QString pacc = paccHost(domain).toString(); pacc.size() <= 253)
        names.append(pacc);
    return names;
}

QStringList Certificates::namesFor(const Settings &settings)
{
    QStringList names;
    if (settings.serverName)
        names.append(settings.serverName->toString());
    if (settings.adminAddress)
        names += namesOf(settings.adminAddress->domain(), settings);
    // Where mail programs ask that come by way of an MX record.
    if (const auto above = settings.serverName ? settings.serverName->parent() : std::nullopt)
        names.append(above->child("autoconfig"_L1).toString());
    names.removeDuplicates();
    return names;
}

Result<QList<Certificates::Kept>> Certificates::kept(const QDateTime &now) const
{
    QList<Kept> all;
    const Result<CertifiedKey> authority = load(authorityFile);
    if (!authority)
        return authority.error();
    const Result<CertificateInfo> issuer = readCertificate(authority->chainPem);
    if (!issuer)
        return issuer.error();
    const Result<QStringList> files = RealHost().entries(m_paths.keys());
    if (!files)
        return files.error();
    for (const QString &file : *files) {
        const QString name = file.chopped(qMin<qsizetype>(4, file.size()));
        if (!file.endsWith(u".pem"_s) || name == authorityFile || name.startsWith(pendingPrefix))
            continue;
        const Result<CertifiedKey> pair = load(name);
        const Result<CertificateInfo> info = pair ? readCertificate(pair->chainPem) : Result<CertificateInfo>(pair.error());
        if (!info)
            continue; // a kill between its two files: it is made anew, or imported again
        Kept one{name, *pair, *info, !name.startsWith(importedPrefix), {}};
        if (const Result<CertificateInfo> good = checkPair(pair->chainPem, pair->keyPem, now); !good)
            one.problem = good.error();
        all.append(one);
    }
    std::stable_sort(all.begin(), all.end(), [](const Kept &l, const Kept &r) { return l.isOwn < r.isOwn; });
    return all;
}

bool Certificates::endsSoon(const Kept &one, const QDateTime &now)
{
    return one.problem || now.addDays(renewedBefore) > one.info.notAfter;
}

Result<Certificates::Serving> Certificates::serving(const Settings &settings, const Change &change,
                                                    const std::function<bool(const DomainName &)> &isServed, const QDateTime &now) const
{
    const Result<QList<Kept>> all = kept(now);
    const Result<CertifiedKey> authority = load(authorityFile);
    if (!all || !authority)
        return all ? authority.error() : all.error();
    Serving serving;
    QList<Kept> imported;
    QList<Kept> own;
    for (const Kept &one : *all) {
        if (change.removed && !one.isOwn && one.info.fingerprint == *change.removed)
            serving.removed.append(one.file);
        else
            (one.isOwn ? own : imported).append(one);
    }
    if (change.imported) {
        const Result<CertificateInfo> info = checkPair(change.imported->chainPem, change.imported->keyPem, now);
        if (!info)
            return info.error();
        imported.prepend(Kept{importedPrefix + info->fingerprint.left(16), *change.imported, *info, false, {}});
        serving.written.append({imported.first().file, *change.imported});
    }
    imported.removeIf([](const Kept &one) { return one.problem.has_value(); });
    // The one that lasts longest first: a renewed one takes the place of the one before it.
    std::stable_sort(imported.begin(), imported.end(), [](const Kept &l, const Kept &r) { return l.info.notAfter > r.info.notAfter; });

    // With the key of the one before, where there is one: records in DNS name it.
    QHash<QString, Secret> keys;
    for (const Kept &one : std::as_const(own))
        keys.insert(one.file, one.pair.keyPem);
    const auto issued = [&](const QString &file, const QStringList &names) -> Result<CertifiedKey> {
        const Result<CertifiedKey> fresh = issue(*authority, names, now, keys.value(file));
        if (fresh)
            serving.written.append({file, *fresh});
        return fresh;
    };

    const QStringList names = namesFor(settings);
    const auto server = std::find_if(own.begin(), own.end(), [](const Kept &one) { return one.file == serverFile; });
    const bool serves = server != own.end() && !endsSoon(*server, now)
        && std::all_of(names.begin(), names.end(), [&server](const QString &name) { return server->info.names.contains(name); });
    const Result<CertifiedKey> ownMain = serves ? Result<CertifiedKey>(server->pair) : issued(serverFile, names);
    if (!ownMain)
        return ownMain.error();

    const QString serverName = settings.serverName ? settings.serverName->toString() : QString();
    const auto main = std::find_if(imported.begin(), imported.end(), [&serverName](const Kept &one) { return covers(one.info.names, serverName); });
    serving.main = main == imported.end() ? *ownMain : main->pair;
    for (auto one = imported.begin(); one != imported.end(); ++one) {
        if (one != main)
            serving.more.append(one->pair);
    }
    if (main != imported.end())
        serving.more.append(*ownMain);

    // Those that are in none yet: the one asked for, and those that leave the server's certificate, where the admin's
    // address is of another domain now.
    QList<DomainName> wanted = server == own.end() ? QList<DomainName>() : domainsIn(server->info.names);
    if (change.domain && !wanted.contains(*change.domain))
        wanted.prepend(*change.domain);
    own.removeIf([](const Kept &one) { return one.file == serverFile; });
    wanted.removeIf([&](const DomainName &domain) {
        const auto has = [&domain](const QStringList &in) { return domainsIn(in).contains(domain); };
        return !isServed(domain) || has(names) || std::any_of(own.begin(), own.end(), [&has](const Kept &one) { return has(one.info.names); });
    });
    for (const Kept &one : own) {
        QList<DomainName> domains = domainsIn(one.info.names);
        const qsizetype before = domains.size();
        domains.removeIf([&](const DomainName &domain) { return !isServed(domain); });
        const QStringList its = namesOfAll(domains, settings);
        const bool hasAll = std::all_of(its.begin(), its.end(), [&one](const QString &name) { return one.info.names.contains(name); });
        const bool hasRoom = !wanted.isEmpty() && domains.size() < domainsInOne;
        while (!wanted.isEmpty() && domains.size() < domainsInOne)
            domains.append(wanted.takeFirst());
        if (domains.isEmpty()) {
            serving.removed.append(one.file);
        } else if (hasRoom || !hasAll || domains.size() != before || endsSoon(one, now)) {
            const Result<CertifiedKey> fresh = issued(one.file, namesOfAll(domains, settings));
            if (!fresh)
                return fresh.error();
            serving.more.append(*fresh);
        } else {
            serving.more.append(one.pair);
        }
    }
    if (!wanted.isEmpty()) { // two at the most
        const Result<CertifiedKey> fresh = issued(freeFile(own), namesOfAll(wanted, settings));
        if (!fresh)
            return fresh.error();
        serving.more.append(*fresh);
    }
    return serving;
}

Result<void> Certificates::put(const QString &file, const CertifiedKey &pair)
{
    // Read back as a pair: a kill between the two writes leaves one that does not match, and it is issued anew.
    if (const auto written = write(keyFile(file + u".pem"_s), pair.chainPem, 0600); !written)
        return written;
    return write(keyFile(file + u".key"_s), pair.keyPem.reveal(), 0600);
}

Result<void> Certificates::erase(const QString &file)
{
    for (const QString &suffix : {u".key"_s, u".pem"_s}) {
        if (const auto gone = RealHost().removeFile(keyFile(file + suffix)); !gone)
            return gone;
    }
    return success();
}

Result<void> Certificates::lay(const Serving &serving)
{
    for (const auto &[file, pair] : serving.written) {
        if (!file.startsWith(importedPrefix))
            continue; // the others can be issued again
        if (const auto put = this->put(pendingPrefix + file, pair); !put)
            return put;
    }
    return success();
}

Result<void> Certificates::keep(const Serving &serving)
{
    for (const auto &[file, pair] : serving.written) {
        if (const auto put = this->put(file, pair); !put)
            return put;
    }
    for (const QString &file : serving.removed) {
        if (const auto gone = erase(file); !gone)
            return gone;
    }
    return settle({});
}

Result<void> Certificates::settle(const QStringList &fingerprintsInUse)
{
    const Result<QStringList> files = RealHost().entries(m_paths.keys());
    if (!files)
        return files.error();
    for (const QString &file : *files) {
        if (!file.startsWith(pendingPrefix) || !file.endsWith(u".key"_s))
            continue;
        const QString name = file.chopped(4);
        const Result<CertifiedKey> pair = load(name);
        const Result<CertificateInfo> info = pair ? readCertificate(pair->chainPem) : Result<CertificateInfo>(pair.error());
        if (info && fingerprintsInUse.contains(info->fingerprint)) {
            if (const auto put = this->put(name.sliced(pendingPrefix.size()), *pair); !put)
                return put;
        }
        if (const auto gone = erase(name); !gone)
            return gone;
    }
    return success();
}

QStringList Certificates::names(const QDateTime &now) const
{
    QStringList names;
    const QStringList files = RealHost().entries(m_paths.keys()).value_or(QStringList());
    for (const QString &file : files) {
        if (!file.endsWith(u".pem"_s) || file.startsWith(pendingPrefix) || file.startsWith(authorityFile))
            continue;
        const Result<CertificateInfo> info = RealHost().read(keyFile(file)).and_then([](const QByteArray &pem) { return readCertificate(pem); });
        if (info && now < info->notAfter)
            names += info->names;
    }
    return names;
}

QByteArray Certificates::shownFor(const DomainName &server, const QDateTime &now) const
{
    QList<Kept> fit = kept(now).value_or(QList<Kept>());
    fit.removeIf([name = server.toString()](const Kept &one) { return one.isOwn ? one.file != serverFile : one.problem || !covers(one.info.names, name); });
    // Imported ones are the first, and of those the one that lasts longest.
    const auto best = std::max_element(fit.begin(), fit.end(), [](const Kept &l, const Kept &r) { return l.isOwn != r.isOwn ? l.isOwn : l.info.notAfter < r.info.notAfter; });
    return best == fit.end() ? QByteArray() : best->pair.chainPem;
}

Result<CertificateInfo> Certificates::current() const
{
    const Result<QByteArray> chain = RealHost().read(keyFile(serverFile + u".pem"_s));
    if (!chain)
        return chain.error();
    return readCertificate(*chain);
}

QByteArray Certificates::authority() const
{
    return RealHost().read(keyFile(authorityFile + u".pem"_s)).value_or(QByteArray());
}

} // namespace postroom
