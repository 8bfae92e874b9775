#include "app/cli/verbtemplates.h"
#include "core/api/answerwords.h"
#include "core/api/cutoverwords.h"
#include "core/api/formwords.h"
#include "core/api/operations/cutover.h"
#include "core/api/spreadwords.h"

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

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

Exit showWords(Context &context, const api::EngineWords::Reply &reply)
{
    if (context.format() == Format::Json)
        printJson(toJson(reply));
    else
        print(reply.words.isEmpty() ? Tr::tr("Its log says nothing of the kind.") : reply.words);
    return Exit::Done;
}

QList<Verb> serverVerbs()
{
    return {verb<api::ServiceStatus>(u"service"_s, u"status"_s, Tr::tr("What the mail server programs are doing"), {},
                                     [](Context &context, const api::ServiceReply &reply) { return showJsonOrText(context, reply.engines); }),
            verb<api::EngineWords>(u"service"_s, u"words"_s, Tr::tr("What a mail server program wrote last about why it does not run"), {u"engine"_s}, showWords),
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

Exit showAnswer(Context &context, const DnsAnswer &answer)
{
    if (context.format() == Format::Json) {
        printJson(toJson(answer));
        return Exit::Done;
    }
    for (const QString &line : api::linesOf(answer))
        print(line);
    if (const QString words = api::describe(answer); !words.isEmpty())
        print(words);
    return isAnswer(answer.outcome) ? Exit::Done : Exit::Failed;
}

Exit showDnsCheck(Context &context, const DnsCheck &check)
{
    return showFindings(context, check.findings, toJson(check));
}

Exit showPropagation(Context &context, const Propagation &propagation)
{
    if (context.format() == Format::Json) {
        printJson(toJson(propagation));
    } else {
        QList<QStringList> rows;
        for (const RecordSpread &record : propagation.records)
            rows.append({record.name, record.type, api::describe(record, propagation.at)});
        if (!rows.isEmpty())
            printTable({Tr::tr("Name"), Tr::tr("Type"), Tr::tr("Where it is")}, rows);
        print(api::describe(propagation));
    }
    return Exit::Done;
}

Exit showCutover(Context &context, const Cutover &cutover)
{
    if (context.format() == Format::Json) {
        printJson(toJson(cutover));
        return Exit::Done;
    }
    print(api::describe(cutover));
    for (const CutoverStep &step : cutover.steps) {
        print();
        print(u"%1 – %2"_s.arg(wordOf(step.phase), api::whenWords(step)));
        print(u"  "_s + api::describe(step.phase));
        for (const RecordChange &change : step.changes)
            print(u"    %1 %2 %3 %4 %5"_s.arg(change.action == RecordAction::Add ? u"+"_s : u"-"_s, change.name, QString::number(change.ttl), wordOf(change.type), change.data));
    }
    return Exit::Done;
}

Exit showForm(Context &context, const ProviderRecords &typed)
{
    if (context.format() == Format::Json) {
        printJson(toJson(typed));
        return Exit::Done;
    }
    if (!typed.provider) {
        print(Tr::tr("The provider was not recognised by the name servers of the domain. Name it: --provider NAME, one of: %1").arg(typed.providers.join(u", "_s)));
        return Exit::Done;
    }
    print(Tr::tr("As the form of %1 wants it, in the zone %2 (its form was read on %3):").arg(*typed.provider, typed.zone, typed.read));
    for (const FormRecord &record : typed.records) {
        print();
        print(record.name + u' ' + record.type);
        if (record.obstacle)
            print(u"  "_s + api::describe(*record.obstacle));
        for (const FormField &field : record.inputs)
            print(u"  %1: %2"_s.arg(api::describe(field.part), field.text.isEmpty() ? Tr::tr("(leave empty)") : field.text));
    }
    return Exit::Done;
}

QList<Verb> dnsVerbs()
{
    const QStringList subjects{u"domain"_s};
    return {verb<api::PlanDns>(u"dns"_s, u"plan"_s, Tr::tr("The DNS records a domain needs, each with its reason"), subjects),
            verb<api::ExportDns>(u"dns"_s, u"export"_s, Tr::tr("The same as a file for a DNS server or provider"), subjects,
                                 showFile<api::ExportDns::Reply>),
            verb<api::CheckDns>(u"dns"_s, u"check"_s, Tr::tr("Whether DNS has these records; ends with 3 when one that is required is not as it should be"), subjects, showDnsCheck),
            verb<api::FormOfDns>(u"dns"_s, u"form"_s, Tr::tr("These records field by field, as your DNS provider's form wants them"), subjects, showForm),
            verb<api::PropagationOfDns>(u"dns"_s, u"propagation"_s, Tr::tr("Who sees these records already: the domain's own name servers, then others"), subjects, showPropagation),
            verb<api::PlanCutover>(u"dns"_s, u"cutover"_s, Tr::tr("The steps by which a domain's mail moves here, each with its earliest time"), subjects, showCutover),
            verb<api::LookupDns>(u"dns"_s, u"lookup"_s, Tr::tr("What DNS says to one question"), {u"name"_s, u"type"_s}, showAnswer),
            publishVerb()};
}

} // namespace

const QList<Verb> &allVerbs()
{
    static const QList<Verb> verbs = instanceVerbs() + setupVerbs() + checkVerbs() + trafficVerbs() + serverVerbs() + domainVerbs() + mailboxVerbs() + aliasVerbs() + dnsVerbs() + dnsAccountVerbs() + recordVerbs() + clientVerbs() + testMailVerbs()
        + certificateVerbs() + configVerbs() + auditVerbs() + QList<Verb>{bridgeVerb()};
    return verbs;
}

} // namespace postroom::cli
