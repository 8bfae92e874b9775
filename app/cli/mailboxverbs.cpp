#include "app/cli/verbtemplates.h"

#include <cstdio>
#include <unistd.h>

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Secrets join the operation after everything else was read, so that nobody is asked for a password in vain.
template<typename Operation>
Verb passwordVerb(const QString &word, const QString &summary)
{
    const QStringList subjects{u"address"_s};
    return Verb{u"mailbox"_s, word, summary, Operation::name, [subjects](QCommandLineParser &parser) { addOptions<Operation>(parser, subjects, {}); },
                [subjects](Context &context, const QCommandLineParser &parser) {
                    Result<Operation> operation = operationFrom<Operation>(parser, subjects, {}, 2);
                    if (!operation)
                        return fail(context, operation.error());
                    const auto given = passwordFrom(parser, Prompt::Twice);
                    if (!given)
                        return fail(context, given.error());
                    operation->password = (*given)->secret;
                    const auto reply = context.call(*operation);
                    if (!reply)
                        return fail(context, reply.error());
                    const QString clear = (*given)->generated ? QString::fromUtf8(operation->password.reveal()) : QString();
                    if (context.format() == Format::Json) {
                        QJsonObject json = toJson(*reply).toObject();
                        if (!clear.isEmpty())
                            json.insert(u"password"_s, clear);
                        printJson(json);
                        return Exit::Done;
                    }
                    printText(*reply);
                    if (!clear.isEmpty())
                        print(Tr::tr("Password: %1   (shown only now)").arg(clear));
                    return Exit::Done;
                }};
}

Exit showMailboxes(Context &context, const api::ListMailboxes::Reply &page)
{
    if (context.format() == Format::Json) {
        printJson(toJson(page));
        return Exit::Done;
    }
    if (page.mailboxes.isEmpty()) {
        print(Tr::tr("No mailbox. Add one: postroomctl mailbox add ann@example.org --generate"));
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const Mailbox &mailbox : page.mailboxes)
        rows.append({mailbox.address.toUnicode(), mailbox.name.toString(), mailbox.quota ? mailbox.quota->toHuman() : Tr::tr("no limit"),
                     mailbox.suspended ? Tr::tr("suspended") : Tr::tr("active")});
    printTable({Tr::tr("Address"), Tr::tr("Name"), Tr::tr("Quota"), Tr::tr("State")}, rows);
    if (page.next)
        print(Tr::tr("There are more: --after %1").arg(page.next->toString()));
    return Exit::Done;
}

// How much mail there is; unset where that cannot be told now.
std::optional<api::MeasureMailbox::Reply> measured(Context &context, const Address &address)
{
    const auto reply = context.call(api::MeasureMailbox{address});
    return reply ? std::optional(*reply) : std::nullopt;
}

QString measureText(const std::optional<api::MeasureMailbox::Reply> &mail)
{
    return mail ? Tr::tr("%n message(s)", nullptr, static_cast<int>(mail->messages)) + u", "_s + mail->size.toHuman() : Tr::tr("not known now");
}

QJsonObject withMeasure(const QJsonValue &mailbox, const std::optional<api::MeasureMailbox::Reply> &mail)
{
    QJsonObject json = mailbox.toObject();
    json.insert(u"messages"_s, mail ? toJson(mail->messages) : QJsonValue());
    json.insert(u"used"_s, mail ? toJson(mail->size) : QJsonValue());
    return json;
}

// A mailbox with what it holds, which Dovecot is asked for.
Verb showMailboxVerb()
{
    const QStringList subjects{u"address"_s};
    return verb<api::ShowMailbox>(u"mailbox"_s, u"show"_s, Tr::tr("One mailbox, and how much mail it holds"), subjects, [](Context &context, const Mailbox &mailbox) {
        const std::optional<api::MeasureMailbox::Reply> mail = measured(context, mailbox.address);
        if (context.format() == Format::Json) {
            printJson(withMeasure(toJson(mailbox), mail));
            return Exit::Done;
        }
        printText(mailbox);
        print(Tr::tr("Mail:     %1").arg(measureText(mail)));
        return Exit::Done;
    });
}

bool agreesToErase(const Address &address, const std::optional<api::MeasureMailbox::Reply> &mail)
{
    print(Tr::tr("The mail of %1 is erased for good: %2.").arg(address.toUnicode(), measureText(mail)));
    std::fputs(qUtf8Printable(Tr::tr("Type the address to go on: ")), stdout);
    std::fflush(stdout);
    char line[512];
    return std::fgets(line, sizeof line, stdin) && QString::fromUtf8(line).trimmed().toLower() == address.toString();
}

Verb removeMailboxVerb()
{
    const QStringList subjects{u"address"_s};
    return Verb{u"mailbox"_s, u"remove"_s, Tr::tr("Remove a mailbox; say what becomes of its mail"), api::RemoveMailbox::name,
                [subjects](QCommandLineParser &parser) {
                    addOptions<api::RemoveMailbox>(parser, subjects, {u"mail"_s});
                    parser.addOption({u"keep-mail"_s, Tr::tr("Leave the mail on the server; a new mailbox of the same address gets it back.")});
                    parser.addOption({u"erase-mail"_s, Tr::tr("Erase the mail for good.")});
                    parser.addOption({u"yes"_s, Tr::tr("Do not ask.")});
                },
                [subjects](Context &context, const QCommandLineParser &parser) {
                    Result<api::RemoveMailbox> operation = operationFrom<api::RemoveMailbox>(parser, subjects, {u"mail"_s}, 2);
                    if (!operation)
                        return fail(context, operation.error());
                    if (parser.isSet(u"keep-mail"_s) == parser.isSet(u"erase-mail"_s))
                        return fail(context, Error{ErrorCode::Usage, {}, u"mail"_s, Tr::tr("Say what becomes of the mail: --keep-mail or --erase-mail.")});
                    operation->mail = parser.isSet(u"erase-mail"_s) ? Mail::Erase : Mail::Keep;
                    const std::optional<api::MeasureMailbox::Reply> mail = measured(context, operation->address);
                    const bool asks = ::isatty(STDIN_FILENO) == 1 && !parser.isSet(u"yes"_s) && context.format() == Format::Text;
                    if (asks && operation->mail == Mail::Erase && !agreesToErase(operation->address, mail))
                        return fail(context, Error{ErrorCode::Cancelled, {}, {}, {}});
                    const auto reply = context.call(*operation);
                    if (!reply)
                        return fail(context, reply.error());
                    if (context.format() == Format::Json)
                        printJson(withMeasure(toJson(*reply), mail));
                    else if (reply->mail == Mail::Erase)
                        print(Tr::tr("%1 is removed and its mail erased.").arg(reply->address.toUnicode()));
                    else
                        print(Tr::tr("%1 is removed; its mail stays on the server.").arg(reply->address.toUnicode()));
                    return Exit::Done;
                }};
}

Verb verifyMailboxVerb()
{
    const QStringList subjects{u"address"_s};
    return Verb{u"mailbox"_s, u"verify"_s, Tr::tr("Try a mailbox: with its password a real login on every protocol"), api::VerifyMailbox::name,
                [subjects](QCommandLineParser &parser) { addOptions<api::VerifyMailbox>(parser, subjects, {}); },
                [subjects](Context &context, const QCommandLineParser &parser) {
                    Result<api::VerifyMailbox> operation = operationFrom<api::VerifyMailbox>(parser, subjects, {}, 2);
                    if (!operation)
                        return fail(context, operation.error());
                    const auto given = passwordFrom(parser, Prompt::Never);
                    if (!given)
                        return fail(context, given.error());
                    if (*given)
                        operation->password = (*given)->secret;
                    const auto reply = context.call(*operation);
                    return reply ? showFindings(context, reply->findings, toJson(*reply)) : fail(context, reply.error());
                }};
}

} // namespace

QList<Verb> mailboxVerbs()
{
    const QString group = u"mailbox"_s;
    const QStringList subjects{u"address"_s};
    return {verb<api::ListMailboxes>(group, u"list"_s, Tr::tr("Mailboxes, a page at a time"), {}, showMailboxes),
            showMailboxVerb(),
            passwordVerb<api::AddMailbox>(u"add"_s, Tr::tr("Add a mailbox and try its login")),
            setVerb<api::SetMailbox, api::ShowMailbox>(group, Tr::tr("Change a mailbox's name, quota or uses"), u"address"_s,
                                                       [](const api::SetMailbox &wanted) { return api::ShowMailbox{wanted.address}; }),
            passwordVerb<api::SetPassword>(u"password"_s, Tr::tr("Set a new password and try it")),
            verb<api::SuspendMailbox>(group, u"suspend"_s, Tr::tr("No login and no sending; mail still arrives"), subjects),
            verb<api::ResumeMailbox>(group, u"resume"_s, Tr::tr("Let a suspended mailbox be used again"), subjects),
            verb<api::MeasureMailbox>(group, u"measure"_s, Tr::tr("How much mail a mailbox holds"), subjects,
                                      [](Context &context, const api::MeasureMailbox::Reply &reply) {
                                          if (context.format() == Format::Json)
                                              printJson(toJson(reply));
                                          else
                                              print(measureText(reply));
                                          return Exit::Done;
                                      }),
            removeMailboxVerb(),
            exportMailboxesVerb(),
            importMailboxesVerb(),
            verifyMailboxVerb()};
}

} // namespace postroom::cli
