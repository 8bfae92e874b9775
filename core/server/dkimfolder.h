#pragma once

#include "core/model/instance.h"
#include "core/store/dkimstore.h"

namespace postroom {

// DIR/lookup/dkim, where Rspamd finds what signs: a file for each domain, "example.org.json", which it opens for each
// message. So a change is seen by the next message, without a reload, and costs one file however many there are. The
// folder's group is Rspamd's; it was made by root, and a file in it gets that group by itself.
class DkimFolder
{
public:
    explicit DkimFolder(const InstancePaths &paths) : m_folder(paths.dkim()) {}

    bool isThere() const; // not before the first configuration
    // Makes the domain's file what it should be; without a signer it is removed. Untouched where it is so already.
    Result<void> put(const DomainName &domain, const QList<DkimSigner> &signers) const;
    Result<QStringList> files() const; // names, also of what nobody put there
    static Result<DomainName> domainOf(const QString &file);
    Result<void> remove(const QString &file) const;
    Result<qsizetype> count() const; // how many domains have a file

private:
    QString fileOf(const QString &domain) const;

    QString m_folder;
};

} // namespace postroom
