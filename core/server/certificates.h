#pragma once

#include "core/certs/certificate.h"
#include "core/model/domainname.h"
#include "core/model/instance.h"
#include "core/model/settings.h"

#include <functional>

namespace postroom {

// The certificates of an instance as files in store/keys: its own authority, made once; what the authority issued, one
// for the server and the admin's domain and further ones for up to twenty other domains each; and what was imported.
class Certificates
{
public:
    explicit Certificates(const InstancePaths &paths) : m_paths(paths) {}

    // One that is kept, with what it says of itself.
    struct Kept
    {
        QString file; // its name in store/keys, without suffix
        CertifiedKey pair;
        CertificateInfo info;
        bool isOwn = true; // from this instance's authority
        std::optional<Error> problem; // why it cannot be served: ended, say
    };
    // What should be other than it is.
    struct Change
    {
        std::optional<CertifiedKey> imported;
        std::optional<QString> removed; // the fingerprint of an imported one
        std::optional<DomainName> domain; // whose names are to be in one
    };
    // What is to be served, and what keep() does once it is.
    struct Serving
    {
        CertifiedKey main;
        QList<CertifiedKey> more;
        QList<std::pair<QString, CertifiedKey>> written;
        QStringList removed; // files
    };

    // It is issued anew, or to be imported anew: two weeks before its end.
    static bool endsSoon(const Kept &one, const QDateTime &now);
    // Makes the authority where there is none, and lays its certificate out for everybody to trust (practiceCa).
    Result<void> prepare(const Instance &instance, const QDateTime &now);
    // The names under which mail programs look for a domain's files and guess its servers, and other servers for its MTA-STS
    // policy where it has one.
    static QStringList namesOf(const DomainName &domain, const Settings &settings);
    // The names that the server's own certificate must carry: the server's, and those of the admin's domain.
    static QStringList namesFor(const Settings &settings);

    // For the names of these settings: an imported certificate that covers the server's name before one of the own
    // authority. Own ones are issued anew two weeks before they end, without the names of domains that are gone, and where
    // their domains have got another name.
    // Nothing is kept but by keep().
    Result<Serving> serving(const Settings &settings, const Change &change, const std::function<bool(const DomainName &)> &isServed,
                            const QDateTime &now) const;
    // What was imported is laid down before the machine is asked to use it, so that it outlives a kill; then kept, or
    // forgotten again.
    Result<void> lay(const Serving &serving);
    Result<void> keep(const Serving &serving);
    // Whatever was laid down and neither kept nor forgotten: kept when it is one of those in use.
    Result<void> settle(const QStringList &fingerprintsInUse);
    // All, imported ones first. Files that cannot be read as a pair are left out.
    Result<QList<Kept>> kept(const QDateTime &now) const;
    QStringList names(const QDateTime &now) const; // of all that are kept and have not ended
    // The chain that is shown to whoever asks for the server by this name, as serving() chooses it: PEM; empty before the first.
    QByteArray shownFor(const DomainName &server, const QDateTime &now) const;
    Result<CertificateInfo> current() const; // the server's; NotFound before the first
    QByteArray authority() const; // PEM; empty where it cannot be read

private:
    QString keyFile(const QString &name) const;
    Result<void> put(const QString &file, const CertifiedKey &pair);
    Result<void> erase(const QString &file);
    Result<CertifiedKey> load(const QString &name) const;

    InstancePaths m_paths;
};

} // namespace postroom
