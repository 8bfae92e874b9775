#include "core/server/certificates.h"

#include "core/host/realhost.h"

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto caChain = "practice-ca.pem";
constexpr auto caKey = "practice-ca.key";
constexpr auto serverChain = "server.pem";
constexpr auto serverKey = "server.key";

Result<void> write(const QString &path, QByteArrayView content, uint mode)
{
    RealHost host;
    QByteArray bytes = content.toByteArray();
    const Result<void> written = host.replace(path, bytes, Owner{::geteuid(), ::getegid()}, mode);
    wipe(bytes);
    return written;
}

} // namespace

QString Certificates::keyFile(const char *name) const
{
    return m_paths.keys() + u'/' + QString::fromLatin1(name);
}

Result<CertifiedKey> Certificates::load(const char *chain, const char *key) const
{
    RealHost host;
    const Result<QByteArray> chainPem = host.read(keyFile(chain));
    if (!chainPem)
        return chainPem.error();
    Result<QByteArray> keyPem = host.read(keyFile(key));
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
    Result<CertifiedKey> ca = load(caChain, caKey);
    if (!ca) {
        if (ca.error().code != ErrorCode::NotFound)
            return ca.error();
        ca = makePracticeCa(instance.id, now);
        if (!ca)
            return ca.error();
        // The key last: an authority is one only when both are there, and its certificate alone harms nobody.
        if (const auto written = write(keyFile(caChain), ca->chainPem, 0600); !written)
            return written;
        if (const auto written = write(keyFile(caKey), ca->keyPem.reveal(), 0600); !written)
            return written;
    }
    return write(m_paths.practiceCa(), ca->chainPem, 0644);
}

QStringList Certificates::namesFor(const Settings &settings)
{
    QStringList names;
    if (settings.serverName)
        names.append(settings.serverName->toString());
    if (settings.adminAddress) {
        for (const auto label : {QLatin1StringView("imap"), QLatin1StringView("pop"), QLatin1StringView("smtp")}) {
            const QString name = settings.adminAddress->domain().child(label).toString();
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

Result<CertifiedKey> Certificates::certificateFor(const QStringList &names, const QDateTime &now) const
{
    if (const Result<CertifiedKey> kept = load(serverChain, serverKey)) {
        const Result<CertificateInfo> info = checkPair(kept->chainPem, kept->keyPem, now);
        const bool carriesAll = info && std::all_of(names.begin(), names.end(), [&info](const QString &name) { return info->names.contains(name); });
        if (carriesAll && now.addDays(14) <= info->notAfter) // as the finding about its end counts
            return kept;
    }
    const Result<CertifiedKey> ca = load(caChain, caKey);
    if (!ca)
        return ca.error();
    return issue(*ca, names, now);
}

Result<void> Certificates::keep(const CertifiedKey &certificate)
{
    // Read back as a pair: a kill between the two writes leaves one that does not match, and it is issued anew.
    if (const auto written = write(keyFile(serverChain), certificate.chainPem, 0600); !written)
        return written;
    return write(keyFile(serverKey), certificate.keyPem.reveal(), 0600);
}

Result<CertificateInfo> Certificates::current() const
{
    RealHost host;
    const Result<QByteArray> chain = host.read(keyFile(serverChain));
    if (!chain)
        return chain.error();
    return readCertificate(*chain);
}

} // namespace postroom
