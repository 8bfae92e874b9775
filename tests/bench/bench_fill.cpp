// Fills an instance with mailboxes for tests/bench, through the store's own classes, while postroomd is stopped:
//
//   bench_fill DIR DOMAIN COUNT ADDRESS
//
// makes b000001@DOMAIN … with the password of the mailbox ADDRESS. To be run as user postroom.
#include "core/host/spawn.h"
#include "core/model/instance.h"
#include "core/store/domainstore.h"
#include "core/store/lookup.h"
#include "core/store/mailboxstore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

struct Wanted
{
    InstancePaths paths;
    DomainName domain;
    qint64 count = 0;
    Address passwordOf;
};

Result<Wanted> wantedFrom(const QStringList &words)
{
    const Result<InstancePaths> paths = InstancePaths::parse(words.value(1));
    const Result<DomainName> domain = DomainName::parse(words.value(2));
    const Result<Address> passwordOf = Address::parse(words.value(4));
    if (!paths || !domain || !passwordOf)
        return Error{ErrorCode::Usage, {}, {}, u"bench_fill DIR DOMAIN COUNT ADDRESS"_s};
    return Wanted{*paths, *domain, words.value(3).toLongLong(), *passwordOf};
}

Result<void> addAll(Database &database, const Wanted &wanted)
{
    DomainStore domains(database);
    MailboxStore mailboxes(database);
    const Result<QByteArray> hash = mailboxes.passwordHash(wanted.passwordOf);
    if (!hash)
        return hash.error();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const Result<Domain> added = domains.add(wanted.domain, now); !added && added.error().code != ErrorCode::AlreadyExists)
        return added.error();
    for (qint64 number = 1; number <= wanted.count; ++number) {
        const Result<Address> address = Address::parse(u"b%1@%2"_s.arg(QString::number(number).rightJustified(6, u'0'), wanted.domain.toString()));
        const Result<DisplayName> name = DisplayName::parse(u"Bench "_s + QString::number(number));
        if (!address || !name)
            return address ? name.error() : address.error();
        Mailbox mailbox;
        mailbox.address = *address;
        mailbox.name = *name;
        mailbox.createdAt = now;
        if (const Result<Mailbox> added = mailboxes.add(mailbox, *hash); !added)
            return added.error();
    }
    return transaction->commit();
}

Result<qint64> fill(const Wanted &wanted)
{
    if (!takeLock(wanted.paths.storeLock()))
        return Error{ErrorCode::Busy, wanted.paths.directory(), {}, u"postroomd must be stopped"_s};
    Result<Lookup> lookup = Lookup::open(wanted.paths.lookupFile());
    if (!lookup)
        return lookup.error();
    const Result<std::unique_ptr<Database>> database = Database::open(wanted.paths.storeFile(), storeKind);
    if (!database)
        return database.error();
    if (const auto added = addAll(**database, wanted); !added)
        return added.error();
    return lookup->reconcile(**database);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Result<Wanted> wanted = wantedFrom(QCoreApplication::arguments());
    const Result<qint64> filled = wanted ? fill(*wanted) : Result<qint64>(wanted.error());
    if (filled) {
        std::printf("%lld\n", static_cast<long long>(*filled));
        return 0;
    }
    std::fprintf(stderr, "bench_fill: %s %s %s\n", qPrintable(errorCodeName(filled.error().code)), qPrintable(filled.error().subject), qPrintable(filled.error().detail));
    return 1;
}
