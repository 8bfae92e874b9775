#include "app/cli/verbs.h"

#include "app/cli/verbmaking.h"

#include <algorithm>

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

Exit showFindings(Context &context, const QList<Finding> &findings, const QJsonValue &json)
{
    if (context.format() == Format::Json)
        printJson(json);
    else
        printText(findings);
    const bool fails = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.verdict == Verdict::Fail; });
    return fails ? Exit::FindingsFail : Exit::Done;
}

QList<Verb> domainVerbs()
{
    const QString group = u"domain"_s;
    const QStringList subjects{u"domain"_s};
    Verb list{group, u"list"_s, Tr::tr("The domains served here"), api::ListDomains::name,
              [](QCommandLineParser &parser) { addOptions<api::ListDomains>(parser, {}, {}); },
              [](Context &context, const QCommandLineParser &parser) {
                  Result<api::ListDomains> wanted = operationFrom<api::ListDomains>(parser, {}, {}, 2);
                  if (!wanted)
                      return fail(context, wanted.error());
                  const bool all = !wanted->limit;
                  if (all)
                      wanted->limit = 1000;
                  QList<Domain> domains;
                  for (;;) {
                      const auto page = context.call(*wanted);
                      if (!page)
                          return fail(context, page.error());
                      domains += page->domains;
                      if (!all || !page->next)
                          break;
                      wanted->after = page->next;
                  }
                  if (context.format() == Format::Json) {
                      printJson(toJson(domains));
                      return Exit::Done;
                  }
                  if (domains.isEmpty()) {
                      print(Tr::tr("No domain. Add one: postroomctl domain add example.org"));
                      return Exit::Done;
                  }
                  QList<QStringList> rows;
                  for (const Domain &domain : std::as_const(domains))
                      rows.append({domain.name.toUnicode(), QString::number(domain.mailboxes)});
                  printTable({Tr::tr("Domain"), Tr::tr("Mailboxes")}, rows);
                  return Exit::Done;
              }};
    return {list, verb<api::ShowDomain>(group, u"show"_s, Tr::tr("One domain"), subjects),
            addDomainVerb(),
            verb<api::RemoveDomain>(group, u"remove"_s, Tr::tr("Stop serving a domain that has no mailboxes"), subjects,
                                    [](Context &context, const api::RemoveDomain::Reply &reply) {
                                        if (context.format() == Format::Json)
                                            printJson(toJson(reply));
                                        else
                                            print(Tr::tr("%1 is not served here any more.").arg(reply.domain.toUnicode()));
                                        return Exit::Done;
                                    })};
}

Exit showDkim(Context &context, const api::DkimReply &reply)
{
    if (context.format() == Format::Json) {
        printJson(toJson(reply));
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const DkimKey &key : reply.keys) {
        const QString state = key.state == DkimState::Active ? Tr::tr("signs") : key.state == DkimState::Next ? Tr::tr("signs next") : Tr::tr("signed before");
        rows.append({key.selector, wordOf(key.algorithm), state, key.since.toLocalTime().toString(Qt::ISODate), key.record});
    }
    printTable({Tr::tr("Selector"), Tr::tr("Algorithm"), Tr::tr("State"), Tr::tr("Since"), Tr::tr("In DNS")}, rows);
    return Exit::Done;
}

QList<Verb> dkimVerbs()
{
    const QString group = u"domain"_s;
    const QStringList subjects{u"domain"_s};
    return {verb<api::ListDkim>(group, u"dkim list"_s, Tr::tr("The keys that sign a domain's mail"), subjects, showDkim),
            verb<api::RotateDkim>(group, u"dkim rotate"_s, Tr::tr("Sign with the next keys, which DNS has already; make new next ones"), subjects, showDkim),
            verb<api::RetireDkim>(group, u"dkim retire"_s, Tr::tr("Remove keys that sign no more, some days after a rotation"), subjects, showDkim)};
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

// An edit names the revision it was made from: the one shown now, unless the caller names another.
Verb setMailboxVerb()
{
    const QStringList subjects{u"address"_s};
    return Verb{u"mailbox"_s, u"set"_s, Tr::tr("Change a mailbox's name or quota"), api::SetMailbox::name,
                [subjects](QCommandLineParser &parser) { addOptions<api::SetMailbox>(parser, subjects, {}); },
                [subjects](Context &context, const QCommandLineParser &parser) {
                    Result<api::SetMailbox> operation = operationFrom<api::SetMailbox>(parser, subjects, {}, 2);
                    if (!operation)
                        return fail(context, operation.error());
                    if (!parser.isSet(u"revision"_s)) {
                        const auto current = context.call(api::ShowMailbox{operation->address});
                        if (!current)
                            return fail(context, current.error());
                        operation->revision = current->revision;
                    }
                    const auto reply = context.call(*operation);
                    return reply ? showJsonOrText(context, *reply) : fail(context, reply.error());
                }};
}

Verb removeMailboxVerb()
{
    const QStringList subjects{u"address"_s};
    return Verb{u"mailbox"_s, u"remove"_s, Tr::tr("Remove a mailbox; say what becomes of its mail"), api::RemoveMailbox::name,
                [subjects](QCommandLineParser &parser) {
                    addOptions<api::RemoveMailbox>(parser, subjects, {u"mail"_s});
                    parser.addOption({u"keep-mail"_s, Tr::tr("Leave the mail on the server; a new mailbox of the same address gets it back.")});
                    parser.addOption({u"erase-mail"_s, Tr::tr("Erase the mail for good.")});
                },
                [subjects](Context &context, const QCommandLineParser &parser) {
                    Result<api::RemoveMailbox> operation = operationFrom<api::RemoveMailbox>(parser, subjects, {u"mail"_s}, 2);
                    if (!operation)
                        return fail(context, operation.error());
                    if (parser.isSet(u"keep-mail"_s) == parser.isSet(u"erase-mail"_s))
                        return fail(context, Error{ErrorCode::Usage, {}, u"mail"_s, Tr::tr("Say what becomes of the mail: --keep-mail or --erase-mail.")});
                    operation->mail = parser.isSet(u"erase-mail"_s) ? Mail::Erase : Mail::Keep;
                    const auto reply = context.call(*operation);
                    if (!reply)
                        return fail(context, reply.error());
                    if (context.format() == Format::Json)
                        printJson(toJson(*reply));
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

QList<Verb> mailboxVerbs()
{
    const QString group = u"mailbox"_s;
    const QStringList subjects{u"address"_s};
    return {verb<api::ListMailboxes>(group, u"list"_s, Tr::tr("Mailboxes, a page at a time"), {}, showMailboxes),
            verb<api::ShowMailbox>(group, u"show"_s, Tr::tr("One mailbox"), subjects),
            passwordVerb<api::AddMailbox>(u"add"_s, Tr::tr("Add a mailbox and try its login")),
            setMailboxVerb(),
            passwordVerb<api::SetPassword>(u"password"_s, Tr::tr("Set a new password and try it")),
            verb<api::SuspendMailbox>(group, u"suspend"_s, Tr::tr("No login and no sending; mail still arrives"), subjects),
            verb<api::ResumeMailbox>(group, u"resume"_s, Tr::tr("Let a suspended mailbox be used again"), subjects),
            verb<api::MeasureMailbox>(group, u"measure"_s, Tr::tr("How much mail a mailbox holds"), subjects,
                                      [](Context &context, const api::MeasureMailbox::Reply &reply) {
                                          if (context.format() == Format::Json)
                                              printJson(toJson(reply));
                                          else
                                              print(Tr::tr("%n message(s)", nullptr, static_cast<int>(reply.messages)) + u", "_s + reply.size.toHuman());
                                          return Exit::Done;
                                      }),
            removeMailboxVerb(),
            verifyMailboxVerb()};
}

Verb controlVerb(api::ServiceAction action, const QString &summary)
{
    const QStringList subjects{u"engine"_s};
    return Verb{u"service"_s, wordOf(action), summary, api::ControlService::name,
                [subjects](QCommandLineParser &parser) { addOptions<api::ControlService>(parser, subjects, {u"action"_s}); },
                [subjects, action](Context &context, const QCommandLineParser &parser) {
                    Result<api::ControlService> operation = operationFrom<api::ControlService>(parser, subjects, {u"action"_s}, 2);
                    if (!operation)
                        return fail(context, operation.error());
                    operation->action = action;
                    const auto reply = context.call(*operation);
                    return reply ? showJsonOrText(context, reply->engines) : fail(context, reply.error());
                }};
}

QList<Verb> serverVerbs()
{
    return {verb<api::Status>(u"status"_s, {}, Tr::tr("The mail service on one page"), {}),
            verb<api::Check>(u"check"_s, {}, Tr::tr("All findings, worst first; ends with 3 when one fails"), {},
                             [](Context &context, const api::Check::Reply &reply) { return showFindings(context, reply.findings, toJson(reply.findings)); }),
            verb<api::ServiceStatus>(u"service"_s, u"status"_s, Tr::tr("What the mail server programs are doing"), {},
                                     [](Context &context, const api::ServiceReply &reply) { return showJsonOrText(context, reply.engines); }),
            controlVerb(api::ServiceAction::Start, Tr::tr("Start all mail server programs, or one")),
            controlVerb(api::ServiceAction::Stop, Tr::tr("Stop all mail server programs, or one, until they are started again")),
            controlVerb(api::ServiceAction::Restart, Tr::tr("Stop and start all mail server programs, or one")),
            controlVerb(api::ServiceAction::Reload, Tr::tr("Let them read their configuration again; open sessions stay"))};
}

Exit showAudit(Context &context, const api::ListAudit::Reply &page)
{
    if (context.format() == Format::Json) {
        printJson(toJson(page.records));
        return Exit::Done;
    }
    if (page.records.isEmpty()) {
        print(Tr::tr("Nothing was changed yet."));
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const AuditRecord &record : page.records) {
        const AuditEntry &entry = record.entry;
        rows.append({QString::number(record.seq), entry.at.toLocalTime().toString(Qt::ISODate), entry.actor, entry.method, entry.object,
                     entry.changed.join(u", "_s), entry.result});
    }
    printTable({Tr::tr("No."), Tr::tr("When"), Tr::tr("Who"), Tr::tr("What"), Tr::tr("On"), Tr::tr("Changed"), Tr::tr("Result")}, rows);
    if (page.next)
        print(Tr::tr("There are more: --before %1").arg(*page.next));
    return Exit::Done;
}

Exit showAuditCheck(Context &context, const AuditCheck &check)
{
    if (context.format() == Format::Json)
        printJson(toJson(check));
    else if (check.firstWrong)
        print(Tr::tr("The log was tampered with: record %1 is not as it was written, or is missing. All before it are in order.").arg(*check.firstWrong));
    else
        print(Tr::tr("All %1 records are as they were written.").arg(check.records));
    return check.firstWrong ? Exit::FindingsFail : Exit::Done;
}

QList<Verb> auditVerbs()
{
    return {verb<api::ListAudit>(u"audit"_s, u"list"_s, Tr::tr("What was changed, by whom and when; newest first"), {}, showAudit),
            verb<api::VerifyAudit>(u"audit"_s, u"verify"_s, Tr::tr("Whether the log is as it was written; ends with 3 when it is not"), {}, showAuditCheck)};
}

QList<Verb> clientVerbs()
{
    const QStringList subjects{u"address"_s};
    return {verb<api::ShowClientSettings>(u"client"_s, u"settings"_s, Tr::tr("What to type into a mail program for an address"), subjects),
            verb<api::MakeClientFile>(u"client"_s, u"file"_s, Tr::tr("The file by which a mail program sets itself up"), subjects, showFile<api::MakeClientFile::Reply>)};
}

QList<Verb> dnsVerbs()
{
    const QStringList subjects{u"domain"_s};
    return {verb<api::PlanDns>(u"dns"_s, u"plan"_s, Tr::tr("The DNS records a domain needs, each with its reason"), subjects),
            verb<api::ExportDns>(u"dns"_s, u"export"_s, Tr::tr("The same as a file for a DNS server or provider"), subjects,
                                 showFile<api::ExportDns::Reply>)};
}

} // namespace

const QList<Verb> &allVerbs()
{
    static const QList<Verb> verbs = instanceVerbs() + setupVerbs() + serverVerbs() + domainVerbs() + dkimVerbs() + mailboxVerbs() + dnsVerbs() + clientVerbs() + certificateVerbs() + configVerbs() + auditVerbs();
    return verbs;
}

} // namespace postroom::cli
