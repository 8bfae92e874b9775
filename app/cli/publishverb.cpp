#include "app/cli/verbtemplates.h"
#include "core/api/operations/publish.h"
#include "core/api/publishwords.h"
#include "core/api/tsigkeyfile.h"

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void printChanges(const Publication &publication)
{
    for (const RecordChange &change : publication.changes) {
        const QString sign = change.action == RecordAction::Add ? u"+"_s : u"-"_s;
        print(u"%1 %2 %3 %4 %5"_s.arg(sign, change.name, QString::number(change.ttl), wordOf(change.type), change.data));
    }
}

void printConflict(const RecordConflict &conflict)
{
    print();
    print(api::describe(conflict));
    for (const QString &seen : conflict.seen)
        print(u"    "_s + seen);
    if (conflict.merged)
        print(Tr::tr("  That record, with %1 of 10 look-ups: --%2").arg(conflict.lookups.value_or(0)).arg(wordOf(conflict.way)));
    else
        print(Tr::tr("  So that it goes: --%1").arg(wordOf(conflict.way)));
    if (conflict.merged)
        print(u"    TXT "_s + *conflict.merged);
}

void printLeftOut(const QString &why, const QList<DnsRecord> &records)
{
    if (records.isEmpty())
        return;
    print();
    print(why);
    for (const DnsRecord &record : records)
        print(u"    %1 %2 %3 %4"_s.arg(record.name, QString::number(record.ttl), record.type, record.data));
}

QString outcomeOf(const Publication &publication)
{
    if (!publication.conflicts.isEmpty())
        return Tr::tr("Nothing was published: what is said above stands in the way.");
    if (publication.published && publication.changes.isEmpty())
        return Tr::tr("Nothing had to be changed: the zone %1 on %2 has all of it.").arg(publication.zone, publication.server);
    if (publication.published && publication.serial == 0)
        return Tr::tr("Published in the zone %1 at %2.").arg(publication.zone, publication.server);
    if (publication.published)
        return Tr::tr("Published in the zone %1 on %2, serial %3.").arg(publication.zone, publication.server).arg(publication.serial);
    if (publication.changes.isEmpty())
        return Tr::tr("Nothing would be changed: the zone %1 on %2 has all of it.").arg(publication.zone, publication.server);
    return Tr::tr("This would be changed in the zone %1 on %2. Nothing was changed yet.").arg(publication.zone, publication.server);
}

Exit show(const Context &context, const Publication &publication)
{
    if (context.format() == Format::Json) {
        printJson(toJson(publication));
    } else {
        printChanges(publication);
        for (const RecordConflict &conflict : publication.conflicts)
            printConflict(conflict);
        for (const RecordConflict &merged : publication.merged) {
            if (const QString words = api::describeMerged(merged); !words.isEmpty()) {
                print();
                print(words);
            }
        }
        printLeftOut(api::describeElsewhere(publication), publication.elsewhere);
        printLeftOut(api::describeByHand(publication), publication.byHand);
        if (!publication.changes.isEmpty() || !publication.conflicts.isEmpty() || !publication.elsewhere.isEmpty() || !publication.byHand.isEmpty())
            print();
        print(outcomeOf(publication));
    }
    return publication.conflicts.isEmpty() ? Exit::Done : Exit::Failed;
}

QString sayWhere()
{
    return Tr::tr("Say where: on your own DNS server, --server ADDRESS[:PORT], or at a DNS provider, --provider NAME.");
}

Result<api::PublishDns> operationOf(const QCommandLineParser &parser, const QStringList &subjects, const QStringList &hidden)
{
    Result<api::PublishDns> wanted = operationFrom<api::PublishDns>(parser, subjects, hidden, 2);
    if (!wanted)
        return wanted;
    if (parser.isSet(u"server"_s) && parser.isSet(u"provider"_s))
        return Error{ErrorCode::Usage, {}, u"server"_s, sayWhere()};
    if (parser.isSet(u"provider"_s) && parser.isSet(u"key-file"_s))
        return Error{ErrorCode::Usage, {}, u"keyFile"_s, Tr::tr("A provider takes no key file. Give its credentials once: postroomctl dns account set NAME.")};
    if (parser.isSet(u"key-file"_s)) {
        const Result<TsigKey> key = api::readTsigKeyFile(parser.value(u"key-file"_s), u"keyFile"_s);
        if (!key)
            return key.error();
        wanted->key = *key;
    } else if (wanted->server && !wanted->dryRun.value_or(false)) {
        return Error{ErrorCode::Usage, {}, u"keyFile"_s, Tr::tr("Say which key permits the change: --key-file FILE. With --dry-run none is needed.")};
    }
    return wanted;
}

} // namespace

// The key is a file of whoever publishes, read here and sent to the service.
Verb publishVerb()
{
    const QStringList subjects{u"domain"_s};
    const QStringList hidden{u"key"_s};
    return Verb{u"dns"_s, u"publish"_s, Tr::tr("Bring these records into the zone, on your own DNS server (RFC 2136 with TSIG) or at a DNS provider (through lexicon)"), api::PublishDns::name,
                [subjects, hidden](QCommandLineParser &parser) {
                    addOptions<api::PublishDns>(parser, subjects, hidden);
                    parser.addOption({u"key-file"_s, Tr::tr("The key that permits it, as tsig-keygen prints it; readable for you alone."), u"FILE"_s});
                },
                [subjects, hidden](Context &context, const QCommandLineParser &parser) {
                    const Result<api::PublishDns> wanted = operationOf(parser, subjects, hidden);
                    if (!wanted)
                        return fail(context, wanted.error());
                    const auto reply = context.call(*wanted);
                    if (!reply && reply.error().code == ErrorCode::ProtocolMissingMember)
                        return fail(context, Error{ErrorCode::Usage, {}, u"server"_s, sayWhere()});
                    return reply ? show(context, *reply) : fail(context, reply.error());
                }};
}

} // namespace postroom::cli
