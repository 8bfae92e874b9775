// Mailboxes out of the service as a table, and into it from one.
#include "app/cli/verbtemplates.h"
#include "core/api/operations/settings.h"
#include "core/api/describe.h"
#include "core/base/csv.h"
#include "core/model/password.h"
#include "core/model/records.h"

#include <QFile>
#include <QSaveFile>

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 largestTable = 256 * 1024 * 1024; // octets

// A page at a time, so that a million of them need no more memory than a few; a file takes its name when it is whole.
Result<qint64> writeMailboxes(Context &context, const std::optional<QString> &filter, QIODevice &out)
{
    const auto put = [&out](const QByteArray &text) { return out.write(text) == text.size(); };
    const auto failed = [&out] { return Error{ErrorCode::FileFailed, {}, {}, out.errorString()}; };
    if (!put(csvLine(mailboxColumns())))
        return failed();
    qint64 number = 0;
    api::ListMailboxes list{filter, {}, 1000, {}};
    do {
        const auto page = context.call(list);
        if (!page)
            return page.error();
        for (const Mailbox &mailbox : page->mailboxes) {
            if (!put(csvLine(recordOf(mailbox))))
                return failed();
        }
        number += page->mailboxes.size();
        list.after = page->next;
    } while (list.after);
    return number;
}

// One row of a table of mailboxes.
struct Row
{
    int line = 0;
    QString address; // as it is written
    Result<api::AddMailbox> wanted = Error{};
    bool isGenerated = false;
};

// Where each column stands; −1: it is not there. What an export has beside them is not looked at.
struct Columns
{
    qsizetype address = -1;
    qsizetype name = -1;
    qsizetype quota = -1;
    qsizetype password = -1;
};

Result<Columns> columnsOf(const QStringList &head)
{
    const QStringList exported = mailboxColumns();
    const auto isKnown = [&exported](const QString &column) { return exported.contains(column) || column == u"password"; };
    for (const QString &column : head) {
        if (!isKnown(column) || head.count(column) > 1)
            return Error{ErrorCode::Usage, {}, {}, Tr::tr("The first line must name the columns: address, and any of name, quota, password. “%1” is none of them, or there twice.").arg(column)};
    }
    const Columns columns{head.indexOf(u"address"_s), head.indexOf(u"name"_s), head.indexOf(u"quota"_s), head.indexOf(u"password"_s)};
    if (columns.address < 0)
        return Error{ErrorCode::Usage, {}, {}, Tr::tr("The first line must name the columns, and one of them must be called address.")};
    return columns;
}

Result<api::AddMailbox> wantedBy(const QStringList &cells, const Columns &columns, const Secret &generated)
{
    const Result<Address> address = Address::parse(cells.value(columns.address).trimmed());
    if (!address)
        return withField(address.error(), u"address"_s);
    const Result<DisplayName> name = DisplayName::parse(withoutGuard(cells.value(columns.name)));
    if (!name)
        return withField(name.error(), u"name"_s);
    api::AddMailbox wanted{*address, generated, *name, {}};
    if (const QString quota = cells.value(columns.quota).trimmed(); !quota.isEmpty()) {
        const Result<ByteSize> size = ByteSize::parse(quota);
        if (!size)
            return withField(size.error(), u"quota"_s);
        wanted.quota = *size;
    }
    if (generated.isEmpty()) {
        QByteArray password = cells.value(columns.password).toUtf8();
        wanted.password = Secret::fromUtf8(password);
        wipe(password);
    }
    return wanted;
}

// A pipe does not tell its size before its end.
Result<QByteArray> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, path, {}, file.errorString()};
    constexpr qint64 piece = 1024 * 1024;
    QByteArray text;
    while (text.size() <= largestTable) {
        const QByteArray more = file.read(piece);
        if (more.isEmpty())
            break;
        text += more;
    }
    if (text.size() > largestTable)
        return Error{ErrorCode::TextTooLong, path, {}, QString::number(largestTable)};
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(text) : Error{ErrorCode::FileFailed, path, {}, file.errorString()};
}

Result<QList<Row>> rowsOf(const QString &path)
{
    const Result<QByteArray> text = textOf(path);
    if (!text)
        return text.error();
    const Result<QList<CsvRecord>> records = readCsv(*text);
    if (!records)
        return withSubject(records.error(), path);
    const Result<Columns> columns = columnsOf(records->value(0).cells);
    if (!columns)
        return columns.error();
    QList<Row> rows;
    for (const CsvRecord &record : records->mid(1)) {
        const bool generates = columns->password < 0 || record.cells.value(columns->password).isEmpty();
        rows.append({record.line, record.cells.value(columns->address).trimmed(), wantedBy(record.cells, *columns, generates ? generatePassword() : Secret()), generates});
    }
    return rows;
}

// What would come of a row, as far as that can be told without doing it.
Result<void> tried(Context &context, const api::AddMailbox &wanted, int shortestPassword)
{
    const auto there = context.call(api::ShowMailbox{wanted.address});
    if (there)
        return Error{ErrorCode::AlreadyExists, wanted.address.toString(), u"address"_s, {}};
    if (there.error().code != ErrorCode::NotFound)
        return there.error();
    const auto domain = context.call(api::ShowDomain{wanted.address.domain()});
    if (!domain)
        return domain.error().code == ErrorCode::NotFound ? Error{ErrorCode::DomainNotServed, wanted.address.domain().toString(), u"address"_s, {}} : domain.error();
    if (domain->aliasOf)
        return Error{ErrorCode::DomainIsAlias, domain->name.toString(), u"address"_s, domain->aliasOf->toString()};
    return acceptPassword(wanted.password, shortestPassword, wanted.address).and_then([](const Secret &) { return success(); });
}

// Reports each row as it is done, and the whole at the end.
class Import
{
public:
    Import(Context &context, bool isTrial) : m_context(context), m_isTrial(isTrial) {}

    void take(const Row &row)
    {
        const Result<void> outcome = row.wanted ? done(*row.wanted) : Result<void>(row.wanted.error());
        outcome ? ++m_added : ++m_refused;
        const QString password = outcome && row.isGenerated && !m_isTrial ? QString::fromUtf8(row.wanted->password.reveal()) : QString();
        if (m_context.format() == Format::Text) {
            const QString said = !outcome ? api::describe(outcome.error()) : m_isTrial ? Tr::tr("can be added")
                                                                                       : Tr::tr("added");
            print(Tr::tr("Line %1: %2: %3").arg(row.line).arg(row.address, said) + (password.isEmpty() ? QString() : u"  "_s + password));
            return;
        }
        QJsonObject json{{u"line"_s, row.line}, {u"address"_s, row.address}, {u"outcome"_s, !outcome ? u"refused"_s : m_isTrial ? u"possible"_s
                                                                                                                                : u"added"_s}};
        if (!outcome) {
            json.insert(u"code"_s, errorCodeName(outcome.error().code));
            json.insert(u"field"_s, outcome.error().field);
            json.insert(u"message"_s, api::describe(outcome.error()));
        }
        if (!password.isEmpty())
            json.insert(u"password"_s, password);
        m_rows.append(json);
    }

    Exit end() const
    {
        if (m_context.format() == Format::Json) {
            printJson(QJsonObject{{u"dryRun"_s, m_isTrial}, {u"added"_s, m_isTrial ? 0 : m_added}, {u"possible"_s, m_isTrial ? m_added : 0}, {u"refused"_s, m_refused}, {u"rows"_s, m_rows}});
        } else {
            const QString added = m_isTrial ? Tr::tr("%n mailbox(es) can be added", nullptr, m_added) : Tr::tr("%n mailbox(es) added", nullptr, m_added);
            print(Tr::tr("%1; %2.").arg(added, Tr::tr("%n refused", nullptr, m_refused)));
        }
        return m_refused > 0 ? Exit::Failed : Exit::Done;
    }

private:
    // By the server's setting, asked once.
    Result<int> shortestPassword()
    {
        if (m_shortest)
            return *m_shortest;
        const auto settings = m_context.call(api::ListSettings{});
        if (!settings)
            return settings.error();
        for (const api::Setting &setting : settings->settings) {
            if (setting.key == u"password.minimumLength")
                m_shortest = setting.value.toInt();
        }
        return m_shortest.value_or(0);
    }

    Result<void> done(const api::AddMailbox &wanted)
    {
        if (m_isTrial) {
            const Result<int> shortest = shortestPassword();
            return shortest ? tried(m_context, wanted, *shortest) : Result<void>(shortest.error());
        }
        const auto reply = m_context.call(wanted);
        return reply ? success() : Result<void>(reply.error());
    }

    Context &m_context;
    bool m_isTrial;
    std::optional<int> m_shortest;
    int m_added = 0;
    int m_refused = 0;
    QJsonArray m_rows;
};

} // namespace

Verb exportMailboxesVerb()
{
    return Verb{u"mailbox"_s, u"export"_s, Tr::tr("Mailboxes as a table (CSV)"), api::ListMailboxes::name,
                [](QCommandLineParser &parser) {
                    parser.addOption({u"filter"_s, Tr::tr("Only mailboxes whose address or name contains this text."), u"text"_s});
                    parser.addOption({u"output"_s, Tr::tr("Into this file instead of standard output."), u"file"_s});
                },
                [](Context &context, const QCommandLineParser &parser) {
                    if (parser.positionalArguments().size() > 2)
                        return fail(context, Error{ErrorCode::Usage, {}, {}, Tr::tr("One word too many: %1").arg(parser.positionalArguments().at(2))});
                    const QString path = parser.value(u"output"_s);
                    const auto filter = parser.isSet(u"filter"_s) ? std::optional(parser.value(u"filter"_s)) : std::nullopt;
                    if (path.isEmpty() && context.format() == Format::Json)
                        return fail(context, Error{ErrorCode::Usage, {}, u"output"_s, Tr::tr("Say into which file: --output FILE")});
                    QFile stream;
                    QSaveFile file(path);
                    QIODevice &out = path.isEmpty() ? static_cast<QIODevice &>(stream) : file;
                    const bool opened = path.isEmpty() ? stream.open(stdout, QIODevice::WriteOnly) : file.open(QIODevice::WriteOnly);
                    if (!opened)
                        return fail(context, Error{ErrorCode::FileFailed, path, u"output"_s, out.errorString()});
                    const Result<qint64> number = writeMailboxes(context, filter, out);
                    if (!number)
                        return fail(context, withSubject(number.error(), number.error().code == ErrorCode::FileFailed ? path : number.error().subject));
                    if (path.isEmpty() ? !stream.flush() : !file.commit())
                        return fail(context, Error{ErrorCode::FileFailed, path, u"output"_s, out.errorString()});
                    if (context.format() == Format::Json)
                        printJson(QJsonObject{{u"mailboxes"_s, *number}, {u"file"_s, path}});
                    else if (!path.isEmpty())
                        print(Tr::tr("%n mailbox(es) written to %1.", nullptr, static_cast<int>(*number)).arg(path));
                    return Exit::Done;
                }};
}

Verb importMailboxesVerb()
{
    return Verb{u"mailbox"_s, u"import"_s, Tr::tr("Add the mailboxes of a table (CSV): address, name, quota, password"), api::AddMailbox::name,
                [](QCommandLineParser &parser) {
                    parser.addPositionalArgument(u"file"_s, Tr::tr("The table, UTF-8; its first line names the columns"));
                    parser.addOption({u"dry-run"_s, Tr::tr("Say what would come of it, and add nothing.")});
                },
                [](Context &context, const QCommandLineParser &parser) {
                    const QStringList words = parser.positionalArguments();
                    if (words.size() != 3)
                        return fail(context, Error{ErrorCode::Usage, {}, u"file"_s, words.size() < 3 ? Tr::tr("Say which file.") : Tr::tr("One word too many: %1").arg(words.at(3))});
                    const Result<QList<Row>> rows = rowsOf(words.at(2));
                    if (!rows)
                        return fail(context, rows.error());
                    Import import(context, parser.isSet(u"dry-run"_s));
                    for (const Row &row : *rows)
                        import.take(row);
                    return import.end();
                }};
}

} // namespace postroom::cli
