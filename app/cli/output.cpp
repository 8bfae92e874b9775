#include "app/cli/output.h"

#include "core/api/describe.h"
#include "core/base/character.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>
#include <unistd.h>

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void put(std::FILE *to, const QString &text)
{
    const QByteArray utf8 = text.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), to);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail: return Tr::tr("FAIL");
    case Verdict::Warning: return Tr::tr("warning");
    case Verdict::Unknown: return Tr::tr("unknown");
    case Verdict::Pass: return Tr::tr("pass");
    case Verdict::NotApplicable: return Tr::tr("not applicable");
    }
    return {};
}

QString stateText(EngineState state)
{
    switch (state) {
    case EngineState::NotConfigured: return Tr::tr("waits for the set-up");
    case EngineState::NotInstalled: return Tr::tr("not installed");
    case EngineState::Stopped: return Tr::tr("stopped");
    case EngineState::Starting: return Tr::tr("starting");
    case EngineState::Running: return Tr::tr("running");
    case EngineState::Failed: return Tr::tr("failed");
    }
    return {};
}

QString duration(qint64 seconds)
{
    if (seconds < 120)
        return Tr::tr("%n second(s)", nullptr, static_cast<int>(seconds));
    if (seconds < 7200)
        return Tr::tr("%n minute(s)", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 172800)
        return Tr::tr("%n hour(s)", nullptr, static_cast<int>(seconds / 3600));
    return Tr::tr("%n day(s)", nullptr, static_cast<int>(seconds / 86400));
}

QString valueText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return Tr::tr("(not set)");
    if (value.isString())
        return value.toString();
    if (!value.isArray())
        return QString::fromUtf8(jsonText(value));
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue part : array)
        parts.append(part.toString());
    return parts.isEmpty() ? Tr::tr("(not set)") : parts.join(u", "_s);
}

} // namespace

void print(const QString &line)
{
    put(stdout, escapedControls(line));
}

void printError(const QString &line)
{
    const QStringList lines = line.split(u'\n');
    for (const QString &part : lines)
        put(stderr, escapedControls(part));
}

void printJson(const QJsonValue &value)
{
    put(stdout, QString::fromUtf8(jsonText(value)));
}

Exit fail(const Context &context, const Error &error, QJsonObject beside)
{
    const Exit status = error.code == ErrorCode::Usage ? Exit::Usage : Exit::Failed;
    const QString sentence = api::describe(error);
    if (context.format() == Format::Json) {
        const QJsonObject facts{{u"code"_s, errorCodeName(error.code)},
                                {u"field"_s, error.field.isEmpty() ? QJsonValue() : QJsonValue(error.field)},
                                {u"subject"_s, error.subject},
                                {u"detail"_s, error.detail},
                                {u"message"_s, sentence}};
        beside.insert(u"error"_s, facts);
        printJson(beside);
        return status;
    }
    printError(sentence);
    return status;
}

void printTable(const QStringList &titles, const QList<QStringList> &rows)
{
    QList<qsizetype> widths(titles.size(), 0);
    for (const QStringList &row : rows + QList<QStringList>{titles}) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], row[i].size());
    }
    for (const QStringList &row : QList<QStringList>{titles} + rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        print(line);
    }
}

void printText(const Domain &domain)
{
    print(Tr::tr("Domain:     %1").arg(domain.name.toUnicode()));
    if (domain.name.toUnicode() != domain.name.toString())
        print(Tr::tr("In DNS:     %1").arg(domain.name.toString()));
    if (domain.external) {
        const ExternalMail &mail = *domain.external;
        print(Tr::tr("Mail:       %1").arg(mail.service == MailService::None ? Tr::tr("none") : Tr::tr("elsewhere (%1); only its DNS is managed here").arg(wordOf(mail.service))));
        if (mail.exchangers)
            print(Tr::tr("Exchangers: %1").arg(mail.exchangers->toString()));
        if (mail.tenant)
            print(Tr::tr("Tenant:     %1").arg(mail.tenant->toString()));
        if (mail.senders)
            print(Tr::tr("Senders:    %1").arg(mail.senders->toString()));
    } else if (domain.aliasOf) {
        print(Tr::tr("Stands for: %1").arg(domain.aliasOf->toUnicode()));
    } else {
        print(Tr::tr("Mailboxes:  %1").arg(domain.mailboxes));
        print(Tr::tr("Aliases:    %1").arg(domain.aliases));
        print(Tr::tr("Catch-all:  %1").arg(domain.catchAll ? domain.catchAll->toUnicode() : Tr::tr("none: mail for nobody is refused")));
    }
    if (domain.dkim == DkimRecords::Alias)
        print(Tr::tr("Keys:       aliases in its DNS lead to them, in the zone of the server's name"));
    print(Tr::tr("Added:      %1").arg(QLocale().toString(domain.createdAt.toLocalTime(), QLocale::ShortFormat)));
}

void printText(const Mailbox &mailbox)
{
    print(Tr::tr("Address:  %1").arg(mailbox.address.toUnicode()));
    print(Tr::tr("Name:     %1").arg(mailbox.name.toString()));
    print(Tr::tr("Quota:    %1").arg(mailbox.quota ? mailbox.quota->toHuman() : Tr::tr("no limit")));
    print(Tr::tr("State:    %1").arg(mailbox.suspended ? Tr::tr("suspended: no login, no sending; mail still arrives") : Tr::tr("active")));
    QStringList off;
    for (const auto &[isOn, word] : {std::pair{mailbox.imap, u"IMAP"_s}, std::pair{mailbox.pop3, u"POP3"_s}, std::pair{mailbox.sending, Tr::tr("sending")}}) {
        if (!isOn)
            off.append(word);
    }
    if (!off.isEmpty())
        print(Tr::tr("Off:      %1").arg(off.join(u", "_s)));
}

void printText(const Alias &alias)
{
    print(Tr::tr("Alias:    %1").arg(alias.address.toUnicode()));
    for (const Destination &target : alias.targets)
        print(Tr::tr("Leads to: %1").arg(target.toUnicode()));
}

void printText(const api::MailboxAndLogin &reply)
{
    printText(reply.mailbox);
    switch (reply.login) {
    case api::Login::Verified: print(Tr::tr("Login:    tried and works")); break;
    case api::Login::NotOffered: print(Tr::tr("Login:    not possible now")); break;
    case api::Login::NotVerified: print(Tr::tr("Login:    tried, and does not work yet")); break;
    }
    if (reply.finding)
        printText(QList<Finding>{*reply.finding});
}

void printText(const api::Status::Reply &status)
{
    const QString name = status.serverName.isEmpty() ? Tr::tr("(no name yet: run “postroomctl setup”)") : status.serverName;
    print(status.practice ? Tr::tr("%1 (practice)").arg(name) : name);
    print(Tr::tr("%1, %2, configuration %3")
              .arg(Tr::tr("%n domain(s)", nullptr, static_cast<int>(status.domains)), Tr::tr("%n mailbox(es)", nullptr, static_cast<int>(status.mailboxes)),
                   status.generation > 0 ? QString::number(status.generation) : Tr::tr("none yet")));
    print();
    printText(status.engines);
    if (!status.ports.isEmpty()) {
        print();
        QList<QStringList> rows;
        for (const PortStatus &port : status.ports)
            rows.append({QString::number(port.port), wordOf(port.protocol), port.listening ? Tr::tr("answers") : Tr::tr("does not answer")});
        printTable({Tr::tr("Port"), Tr::tr("Protocol"), Tr::tr("State")}, rows);
    }
    print();
    print(Tr::tr("Queue: %1 on their way, %2 waiting for another try, %3 held").arg(status.queue.active).arg(status.queue.deferred).arg(status.queue.hold));
    if (status.queue.more.value_or(false))
        print(Tr::tr("There are more: not all were counted."));
    if (status.queue.oldestSeconds)
        print(Tr::tr("The oldest of them waits for %1").arg(duration(*status.queue.oldestSeconds)));
    if (status.today)
        print(Tr::tr("Today: %1 in, %2 out, %3 refused; logins: %4, refused: %5")
                  .arg(status.today->in)
                  .arg(status.today->out)
                  .arg(status.today->refused)
                  .arg(status.today->logins)
                  .arg(status.today->failedLogins));
    if (status.disk)
        print(Tr::tr("Disk: %1 free of %2").arg(status.disk->free.toHuman(), status.disk->size.toHuman()));
    for (const api::CertificateStatus &certificate : status.certificates)
        print(Tr::tr("Certificate: %1 — %2 left, from %3")
                  .arg(certificate.names.join(u", "_s), Tr::tr("%n day(s)", nullptr, static_cast<int>(certificate.daysLeft)), certificate.issuer));
    print(Tr::tr("Findings: %1 fail, %2 warnings, %3 unknown, %4 pass").arg(status.findings.fail).arg(status.findings.warning).arg(status.findings.unknown).arg(status.findings.pass));
    if (status.findings.accepted.value_or(0) > 0)
        print(Tr::tr("Accepted: %1").arg(*status.findings.accepted));
    if (status.findings.fail + status.findings.warning > 0)
        print(Tr::tr("What they are: postroomctl check"));
}

void printText(const DnsPlan &plan)
{
    print(Tr::tr("DNS records for %1").arg(plan.domain));
    for (const DnsRecord &record : plan.records) {
        print();
        print(u"%1  %2  %3  %4"_s.arg(record.name, QString::number(record.ttl), record.type, record.data));
        const QString necessity = record.necessity == Necessity::Required ? Tr::tr("required") : record.necessity == Necessity::Recommended ? Tr::tr("recommended") : Tr::tr("optional");
        const bool isOwn = record.own && record.necessity == Necessity::Optional;
        print(u"    "_s + (isOwn ? Tr::tr("your own") : necessity) + u": "_s + record.reason);
    }
}

void printText(const ClientSettings &settings)
{
    const auto purpose = [](ServerType type) {
        switch (type) {
        case ServerType::Imap: return Tr::tr("Incoming (IMAP)");
        case ServerType::Pop3: return Tr::tr("Incoming (POP3)");
        case ServerType::Smtp: return Tr::tr("Outgoing (SMTP)");
        }
        return QString();
    };
    QList<QStringList> rows;
    for (const ClientServer &server : settings.incoming + QList{settings.outgoing}) {
        rows.append({purpose(server.type), server.host, QString::number(server.port), server.socket == Socket::Ssl ? Tr::tr("SSL/TLS") : u"STARTTLS"_s,
                     server.username});
    }
    printTable({Tr::tr("For"), Tr::tr("Server"), Tr::tr("Port"), Tr::tr("Security"), Tr::tr("User name")}, rows);
    print(Tr::tr("Way to log in: normal password."));
}

void printText(const QList<api::KeptCertificate> &certificates)
{
    for (const api::KeptCertificate &one : certificates) {
        print(one.certificate.names.join(u", "_s));
        print(u"  "_s + Tr::tr("From:         %1").arg(one.own ? Tr::tr("%1 (this server's own authority)").arg(one.certificate.issuer) : one.certificate.issuer));
        print(u"  "_s + Tr::tr("Valid until:  %1 (%2 day(s) left)").arg(one.certificate.notAfter.toLocalTime().toString(Qt::ISODate)).arg(one.daysLeft));
        print(u"  "_s + Tr::tr("Key:          %1").arg(one.certificate.key.value_or(QString())));
        print(u"  "_s + Tr::tr("Chain:        %1").arg(one.chainComplete ? Tr::tr("complete") : Tr::tr("incomplete")));
        print(u"  "_s + Tr::tr("Usable:       %1").arg(one.keyMatches ? Tr::tr("yes") : Tr::tr("no")));
        print(u"  "_s + Tr::tr("In use:       %1").arg(one.inUse ? Tr::tr("yes") : Tr::tr("no")));
        print(u"  "_s + Tr::tr("Fingerprint:  %1").arg(one.certificate.fingerprint));
    }
}

void printText(const QList<api::ServedCertificate> &ports)
{
    QList<QStringList> rows;
    for (const api::ServedCertificate &one : ports) {
        rows.append({verdictText(one.verdict), QString::number(one.port), wordOf(one.protocol), one.name,
                     one.verdict == Verdict::Pass   ? QString()
                         : one.served.isEmpty()     ? one.detail
                                                    : Tr::tr("serves %1, not %2").arg(one.served.left(16), one.expected.left(16))});
    }
    printTable({Tr::tr("Verdict"), Tr::tr("Port"), Tr::tr("Protocol"), Tr::tr("Name"), Tr::tr("Seen")}, rows);
}

void printText(const api::ConfigReply &reply)
{
    switch (reply.outcome) {
    case api::Outcome::Applied: print(Tr::tr("Done. The mail service runs with configuration %1.").arg(reply.generation)); break;
    case api::Outcome::Unchanged: print(Tr::tr("Done. Nothing had to be changed; configuration %1 stays in use.").arg(reply.generation)); break;
    case api::Outcome::Recorded: print(Tr::tr("Noted. It takes effect with the next change that is applied, or now: postroomctl config apply")); break;
    }
}

void printText(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        print(u"%1  %2%3"_s.arg(verdictText(finding.verdict).leftJustified(14), finding.subject.isEmpty() ? QString() : finding.subject + u": "_s, finding.what));
        if (!wantsAttention(finding))
            continue;
        const QString indent(16, u' ');
        if (finding.accepted)
            print(indent + Tr::tr("Accepted until %1: %2").arg(finding.accepted->until.toString(), finding.accepted->reason.toString()));
        if (!finding.seen.isEmpty())
            print(indent + Tr::tr("Seen: %1").arg(finding.seen));
        if (!finding.fix.isEmpty())
            print(indent + Tr::tr("What to do: %1").arg(finding.fix));
        if (finding.command)
            print(indent + Tr::tr("See for yourself: %1").arg(*finding.command));
    }
}

void printText(const QList<EngineStatus> &engines)
{
    QList<QStringList> rows;
    for (const EngineStatus &engine : engines) {
        rows.append({wordOf(engine.name), stateText(engine.state), engine.version, engine.pid ? QString::number(*engine.pid) : QString(),
                     engine.uptimeSeconds ? duration(*engine.uptimeSeconds) : QString()});
    }
    printTable({Tr::tr("Engine"), Tr::tr("State"), Tr::tr("Version"), Tr::tr("Process"), Tr::tr("Since")}, rows);
}

void printText(const QList<api::Setting> &settings)
{
    QList<QStringList> rows;
    for (const api::Setting &setting : settings) {
        const QString value = setting.type.startsWith(u"size") ? ByteSize(setting.value.toInteger()).toHuman() : valueText(setting.value);
        rows.append({setting.key, setting.isSet ? value : Tr::tr("%1 (default)").arg(value), setting.type, setting.help});
    }
    printTable({Tr::tr("Setting"), Tr::tr("Value"), Tr::tr("Kind"), Tr::tr("Meaning")}, rows);
}

bool showsProgress()
{
    return ::isatty(STDERR_FILENO) == 1;
}

void showProgress(const api::JobProgress &progress)
{
    printError(u"… "_s + progress.step + (progress.subject.isEmpty() ? QString() : u' ' + progress.subject));
}

} // namespace postroom::cli
