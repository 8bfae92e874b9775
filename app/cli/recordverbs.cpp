#include "app/cli/verbtemplates.h"
#include "core/api/operations/records.h"
#include "core/model/recordpreset.h"

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString line(const OwnRecord &record)
{
    return u"%1  %2  %3  %4"_s.arg(record.name, QString::number(record.ttl), wordOf(record.type), record.data);
}

Exit showRecords(Context &context, const api::ListRecords::Reply &reply)
{
    if (context.format() == Format::Json) {
        printJson(toJson(reply));
        return Exit::Done;
    }
    if (reply.records.isEmpty())
        print(Tr::tr("No record of your own. Add one: postroomctl dns record add example.org @ TXT \"some text\""));
    for (const OwnRecord &record : reply.records) {
        print(line(record));
        if (!record.note.toString().isEmpty())
            print(u"    "_s + record.note.toString());
    }
    return Exit::Done;
}

QString presetWords()
{
    QStringList words;
    for (const RecordPreset &one : recordPresets())
        words.append(QLatin1StringView(one.word));
    return words.join(u", "_s);
}

// What --preset and --value say, as the words of a record.
Result<QStringList> presetRecord(const QCommandLineParser &parser)
{
    const QString word = parser.value(u"preset"_s);
    const RecordPreset *preset = recordPreset(word);
    if (!preset)
        return Error{ErrorCode::ChoiceUnknown, word, u"preset"_s, presetWords()};
    const QString copied = parser.value(u"value"_s);
    if (copied.trimmed().isEmpty())
        return Error{ErrorCode::TextEmpty, {}, u"value"_s, {}};
    return QStringList{u"@"_s, wordOf(preset->type), preset->dataOf(copied)};
}

// Name, type and data stand as words behind the domain, or each in an option. The words that are left are the data,
// so that `MX 20 mx.example.net.` needs no quotes.
template<typename Operation>
Result<Operation> recordFrom(const QCommandLineParser &parser, QStringList words, Operation operation)
{
    const auto taken = [&](const QString &option) -> std::optional<QString> {
        if (parser.isSet(option))
            return parser.value(option);
        return words.isEmpty() ? std::nullopt : std::optional(words.takeFirst());
    };
    const auto missing = [](const QString &field) { return Error{ErrorCode::Usage, {}, field, Tr::tr("%1 is missing. See --help.").arg(field.toUpper())}; };
    const std::optional<QString> name = taken(u"name"_s);
    if (!name)
        return missing(u"name"_s);
    const Result<RecordName> itsName = RecordName::parse(*name);
    if (!itsName)
        return withField(itsName.error(), u"name"_s);
    const std::optional<QString> type = taken(u"type"_s);
    if (!type)
        return missing(u"type"_s);
    const Result<DnsType> itsType = fromWord<DnsType>(type->toUpper());
    if (!itsType)
        return withField(itsType.error(), u"type"_s);
    if (parser.isSet(u"data"_s) && !words.isEmpty())
        return Error{ErrorCode::Usage, {}, {}, Tr::tr("One word too many: %1").arg(words.first())};
    operation.owner = *itsName;
    operation.type = *itsType;
    const QString data = parser.isSet(u"data"_s) ? parser.value(u"data"_s) : words.join(u' ');
    if constexpr (std::is_same_v<Operation, api::AddRecord>) {
        if (data.isEmpty() && !parser.isSet(u"data"_s))
            return missing(u"data"_s);
        operation.data = data;
    } else if (!data.isEmpty()) {
        operation.data = data;
    }
    return operation;
}

template<typename Operation>
Verb recordVerb(const QString &word, const QString &summary, Show<Operation> show)
{
    const QStringList subjects{u"domain"_s};
    constexpr bool adds = std::is_same_v<Operation, api::AddRecord>;
    return Verb{u"dns"_s, word, summary, Operation::name,
                [subjects](QCommandLineParser &parser) {
                    addOptions<Operation>(parser, subjects, {});
                    parser.addPositionalArgument(u"record"_s, Tr::tr("Name, type and data, where they are not given as options"), u"[NAME TYPE DATA…]"_s);
                    if constexpr (adds) {
                        parser.addOption({u"preset"_s, Tr::tr("For whom it proves that the domain is yours, instead of name, type and data: %1").arg(presetWords()), u"VALUE"_s});
                        parser.addOption({u"value"_s, Tr::tr("With --preset: what they show you"), u"VALUE"_s});
                    }
                },
                [subjects, show](Context &context, const QCommandLineParser &parser) {
                    const QStringList ours{u"name"_s, u"type"_s, u"data"_s};
                    QStringList words;
                    Result<Operation> operation = operationFrom<Operation>(parser, subjects, ours, 3, {}, &words);
                    if (!operation)
                        return fail(context, operation.error());
                    if constexpr (adds) {
                        if (parser.isSet(u"preset"_s)) {
                            if (!words.isEmpty())
                                return fail(context, Error{ErrorCode::Usage, {}, {}, Tr::tr("One word too many: %1").arg(words.first())});
                            const Result<QStringList> record = presetRecord(parser);
                            if (!record)
                                return fail(context, record.error());
                            words = *record;
                        }
                    }
                    operation = recordFrom<Operation>(parser, words, *operation);
                    if (!operation)
                        return fail(context, operation.error());
                    const auto reply = context.call(*operation);
                    return reply ? show(context, *reply) : fail(context, reply.error());
                }};
}

} // namespace

QList<Verb> recordVerbs()
{
    return {verb<api::ListRecords>(u"dns"_s, u"record list"_s, Tr::tr("The records of your own in a domain, beside those that mail needs"), {u"domain"_s}, showRecords),
            recordVerb<api::AddRecord>(u"record add"_s, Tr::tr("Add a record of your own, like what proves to somebody that the domain is yours"),
                                       [](Context &context, const OwnRecord &record) {
                                           if (context.format() == Format::Json) {
                                               printJson(toJson(record));
                                           } else {
                                               print(line(record));
                                               print(Tr::tr("It is part of the plan now. It works once it stands in DNS: postroomctl dns plan, dns export, dns check"));
                                           }
                                           return Exit::Done;
                                       }),
            recordVerb<api::RemoveRecord>(u"record remove"_s, Tr::tr("Remove a record of your own"), [](Context &context, const OwnRecord &record) {
                if (context.format() == Format::Json) {
                    printJson(toJson(record));
                } else {
                    print(line(record));
                    print(Tr::tr("It is no longer part of the plan. Where it stands in DNS, take it out there."));
                }
                return Exit::Done;
            })};
}

} // namespace postroom::cli
