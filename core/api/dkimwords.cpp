#include "core/api/dkimwords.h"

#include <QCoreApplication>

namespace postroom::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DkimWords)
};

} // namespace

QString describe(DkimRecords records)
{
    switch (records) {
    case DkimRecords::Key: return Tr::tr("each key");
    case DkimRecords::Alias: return Tr::tr("aliases that lead to them");
    }
    return {};
}

QString keysOfAdded(const Domain &added, KeysZone zone)
{
    if (added.dkim == DkimRecords::Key || zone == KeysZone::Published)
        return {};
    return Tr::tr("Before it sends mail, publish the records of the domain that this server's name lies in: its signing keys stand there.");
}

// The keys that sign stay where receivers look for them; those that wait are at their new place.
QString keysOfChanged(const Domain &changed, KeysZone zone)
{
    if (changed.external)
        return {};
    const QString domain = changed.name.toUnicode();
    if (changed.dkim == DkimRecords::Key)
        return Tr::tr("Publish the DNS records of %1, where its next signing keys stand. When they are in DNS, a change of its signing keys completes it.").arg(domain);
    if (zone == KeysZone::Published)
        return Tr::tr("Publish the DNS records of %1; those of the domain that this server's name lies in, where the keys are, follow by themselves once they were published. When both are in DNS, a change of its signing keys completes it.").arg(domain);
    return Tr::tr("Publish the DNS records of the domain that this server's name lies in, where the keys are, and those of %1. When both are in DNS, a change of its signing keys completes it.").arg(domain);
}

} // namespace postroom::api
