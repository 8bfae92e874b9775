#pragma once

#include "core/certs/practiceca.h"
#include "core/model/instance.h"
#include "core/model/settings.h"

namespace postroom {

// The certificates of an instance as files in store/keys: its own authority, made once, and what the mail services
// show, issued by it.
class Certificates
{
public:
    explicit Certificates(const InstancePaths &paths) : m_paths(paths) {}

    // Makes the authority where there is none, and lays its certificate out for everybody to trust (practiceCa).
    Result<void> prepare(const Instance &instance, const QDateTime &now);
    // The names that the services' certificate must carry.
    static QStringList namesFor(const Settings &settings);
    // One that carries the names and is valid for two more weeks: the one kept, or a new one. Kept only by keep().
    Result<CertifiedKey> certificateFor(const QStringList &names, const QDateTime &now) const;
    Result<void> keep(const CertifiedKey &certificate);
    Result<CertificateInfo> current() const; // NotFound before the first

private:
    QString keyFile(const char *name) const;
    Result<CertifiedKey> load(const char *chain, const char *key) const;

    InstancePaths m_paths;
};

} // namespace postroom
