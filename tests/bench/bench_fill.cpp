// Fills an instance for tests/bench, through the store's own classes, while postroomd is stopped:
//
//   bench_fill DIR DOMAIN COUNT ADDRESS [KIND]
//
// makes COUNT mailboxes b000001@DOMAIN … with the password of the mailbox ADDRESS, as many aliases a000001@DOMAIN … that
// lead there, and as many domains d000001.DOMAIN …, and prints what one more of each costs when there are none and when
// there are all: the change in a transaction of its own, and its row in lookup.db. KIND is the only one to be made, for
// instance "mailbox". To be run as user postroom.
#include "core/host/spawn.h"
#include "core/model/instance.h"
#include "core/store/aliasstore.h"
#include "core/store/domainstore.h"
#include "core/store/lookup.h"
#include "core/store/mailboxstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

struct Wanted
{
    InstancePaths paths;
    DomainName domain;
    qint64 count = 0;
    Address passwordOf;
    QString kind; // empty: all
};

Result<Wanted> wantedFrom(const QStringList &words)
{
    const Result<InstancePaths> paths = InstancePaths::parse(words.value(1));
    const Result<DomainName> domain = DomainName::parse(words.value(2));
    const Result<Address> passwordOf = Address::parse(words.value(4));
    if (!paths || !domain || !passwordOf)
        return Error{ErrorCode::Usage, {}, {}, u"bench_fill DIR DOMAIN COUNT ADDRESS [KIND]"_s};
    return Wanted{*paths, *domain, words.value(3).toLongLong(), *passwordOf, words.value(5)};
}

// What there is of many: how one is added to the store, and how engines come to see it.
struct Kind
{
    const char *name;
    std::function<Result<void>(qint64 number)> add;
    std::function<Result<void>(qint64 number)> publish;
};

template<typename T>
Result<void> done(const Result<T> &result)
{
    return result ? success() : Result<void>(result.error());
}

constexpr qint64 timedAtOnce = 200;

// Median of single changes, in milliseconds.
Result<double> timed(Database &database, const Kind &kind, qint64 from, qint64 until)
{
    QList<double> took;
    for (qint64 number = from; number <= until; ++number) {
        QElapsedTimer clock;
        clock.start();
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        if (const auto added = kind.add(number); !added)
            return added.error();
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        if (const auto published = kind.publish(number); !published)
            return published.error();
        took.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(took.begin(), took.end());
    return took.isEmpty() ? 0 : took[took.size() / 2];
}

Result<void> fillKind(Database &database, const Kind &kind, qint64 count)
{
    const qint64 first = std::min(timedAtOnce, count);
    const qint64 last = std::max(first, count - timedAtOnce);
    const Result<double> atFirst = timed(database, kind, 1, first);
    if (!atFirst)
        return atFirst.error();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (qint64 number = first + 1; number <= last; ++number) {
        if (const auto added = kind.add(number); !added)
            return added;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    const Result<double> atLast = timed(database, kind, last + 1, count);
    if (!atLast)
        return atLast.error();
    std::printf("one more %-8s  with none %6.2f ms   with %lld %6.2f ms\n", kind.name, *atFirst, static_cast<long long>(count), *atLast);
    return success();
}

QString numbered(char16_t letter, qint64 number)
{
    return QChar(letter) + QString::number(number).rightJustified(6, u'0');
}

// As people are called: a part of a name is found often, two together seldom.
DisplayName nameOf(qint64 number)
{
    static const QStringList given = u"Anna Ben Clara David Emma Felix Greta Hannes Ida Jonas Klara Lukas Maria Niklas Olga Paul"_s.split(u' ');
    static const QStringList family = u"Adler Bauer Conrad Dietrich Engel Fischer Graf Huber Imhof Jung Keller Lang Maurer Neumann Otto Peters"_s.split(u' ');
    const QString name = given[number % given.size()] + u' ' + family[number / given.size() % family.size()] + u' ' + QString::number(number);
    return DisplayName::parse(name).value_or(DisplayName());
}

Result<void> addAll(Database &database, Lookup &lookup, const Wanted &wanted)
{
    DomainStore domains(database);
    MailboxStore mailboxes(database);
    AliasStore aliases(database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<QByteArray> hash = mailboxes.passwordHash(wanted.passwordOf);
    if (!hash)
        return hash.error();
    const auto mailboxOf = [&](qint64 number) { return Address::of(numbered(u'b', number), wanted.domain); };
    const auto aliasOf = [&](qint64 number) { return AliasAddress::of(numbered(u'a', number), wanted.domain); };
    const auto domainOf = [&](qint64 number) { return DomainName::parse(numbered(u'd', number) + u'.' + wanted.domain.toString()); };
    const Kind kinds[] = {
        {"mailbox",
         [&](qint64 number) {
             Mailbox mailbox;
             mailbox.address = mailboxOf(number);
             mailbox.name = nameOf(number);
             mailbox.createdAt = now;
             return done(mailboxes.add(mailbox, *hash));
         },
         [&](qint64 number) {
             return done(mailboxes.byAddress(mailboxOf(number)).and_then([&](const Mailbox &one) { return lookup.publishMailbox(one, *hash, one.revision); }));
         }},
        {"alias", [&](qint64 number) { return done(aliases.add(aliasOf(number), {Destination::of(mailboxOf(number))}, now)); },
         [&](qint64 number) { return aliases.byAddress(aliasOf(number)).and_then([&](const Alias &one) { return lookup.publishAlias(one, one.revision); }); }},
        {"domain",
         [&](qint64 number) {
             return domainOf(number).and_then([&](const DomainName &name) {
                 const Result<Domain> added = domains.add(name, now);
                 return added ? done(aliases.addRequired(name, wanted.passwordOf, now)) : Result<void>(added.error());
             });
         },
         [&](qint64 number) {
             return domainOf(number).and_then([&](const DomainName &name) { return domains.byName(name); }).and_then([&](const Domain &one) {
                 QList<Alias> required;
                 for (const QLatin1StringView local : Alias::requiredNames)
                     required.append(aliases.byAddress(AliasAddress::of(local, one.name)).value_or(Alias()));
                 return lookup.publishDomain(one, required, one.revision + required.size());
             });
         }}};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const Result<Domain> added = domains.add(wanted.domain, now); !added && added.error().code != ErrorCode::AlreadyExists)
        return added.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    for (const Kind &kind : kinds) {
        if (!wanted.kind.isEmpty() && wanted.kind != QLatin1StringView(kind.name))
            continue;
        if (const auto filled = fillKind(database, kind, wanted.count); !filled)
            return filled;
        if (const Result<qint64> equal = lookup.reconcile(database, Lookup::Compare::Always); !equal)
            return equal.error();
    }
    return success();
}

Result<void> fill(const Wanted &wanted)
{
    if (!takeLock(wanted.paths.storeLock()))
        return Error{ErrorCode::Busy, wanted.paths.directory(), {}, u"postroomd must be stopped"_s};
    Result<Lookup> lookup = Lookup::open(wanted.paths.lookupFile());
    if (!lookup)
        return lookup.error();
    const Result<std::unique_ptr<Database>> database = Database::open(wanted.paths.storeFile(), storeKind);
    return database ? addAll(**database, *lookup, wanted) : Result<void>(database.error());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Result<Wanted> wanted = wantedFrom(QCoreApplication::arguments());
    const Result<void> filled = wanted ? fill(*wanted) : Result<void>(wanted.error());
    if (filled)
        return 0;
    std::fprintf(stderr, "bench_fill: %s %s %s\n", qPrintable(errorCodeName(filled.error().code)), qPrintable(filled.error().subject), qPrintable(filled.error().detail));
    return 1;
}
