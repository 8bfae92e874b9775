#include "core/checks/findings.h"

#include "core/checks/findingdraft.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

Finding finding(const QString &id, Verdict verdict, const QString &subject, const QString &what, const QString &fix = {})
{
    return FindingDraft(subject, u"you"_s).comeTo(id, verdict, what, fix);
}

Finding engineFinding(const EngineStatus &engine, const QStringList &problems)
{
    const QString name = wordOf(engine.name);
    const QString id = u"engine."_s + name;
    Finding made;
    switch (engine.state) {
    case EngineState::Running:
        made = finding(id, Verdict::Pass, name, Tr::tr("This mail server program runs."));
        break;
    case EngineState::Starting:
        made = finding(id, Verdict::Warning, name, Tr::tr("This mail server program is just starting."), Tr::tr("Wait a moment and check again."));
        break;
    case EngineState::Stopped:
        made = finding(id, Verdict::Fail, name, Tr::tr("This mail server program is stopped, so its part of the mail service does not work."),
                       Tr::tr("Start it: postroomctl service start"));
        break;
    case EngineState::Failed:
        made = finding(id, Verdict::Fail, name,
                       Tr::tr("This mail server program ended by itself five times within ten minutes and was left stopped, so its part of the mail service does not work."),
                       Tr::tr("Look at its log file, put right what it says, and start it: postroomctl service start"));
        break;
    case EngineState::NotInstalled:
        made = finding(id, Verdict::Fail, name, Tr::tr("This mail server program is not installed, so the mail service cannot run."),
                       Tr::tr("Install it with apt-get install, then start it: postroomctl service start"));
        break;
    case EngineState::NotConfigured:
        made = finding(id, Verdict::NotApplicable, name, Tr::tr("This mail server program waits for the set-up."));
        break;
    }
    made.expected = wordOf(EngineState::Running);
    made.seen = wordOf(engine.state);
    made.command = u"postroomctl service status"_s;
    for (const QString &problem : problems) {
        if (made.verdict == Verdict::Fail && problem.startsWith(name + u' '))
            made.said = problem;
    }
    return made;
}

// By which one sees for oneself what a port shows.
QString portCommand(const Facts &facts, Protocol protocol, quint16 port)
{
    const QString name = facts.settings.serverName ? facts.settings.serverName->toString() : QString();
    const QString host = facts.instance.listen ? facts.instance.listen->toString() : u"localhost"_s;
    const QString place = (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
    const QString tls = u"openssl s_client -connect %1 -servername %2"_s.arg(place, name);
    const Listener &listener = listenerOf(protocol);
    if (listener.encryption == Encryption::None)
        return u"curl -I http://%1/"_s.arg(place);
    if (listener.encryption == Encryption::Implicit)
        return tls;
    const bool isSmtp = protocol == Protocol::Smtp || protocol == Protocol::Submission;
    return tls + u" -starttls "_s + (isSmtp ? u"smtp"_s : wordOf(protocol));
}

Finding portFinding(const Facts &facts, const PortFact &port)
{
    const QString name = wordOf(port.protocol);
    Finding made = port.problem
        ? finding(u"port."_s + name, Verdict::Fail, name, Tr::tr("This port does not answer as a mail program needs it, so mail programs that use it cannot connect."),
                  Tr::tr("Look at the engines first; when they run, look into their log files."))
        : finding(u"port."_s + name, Verdict::Pass, name,
                  listenerOf(port.protocol).encryption == Encryption::None ? Tr::tr("This port answers.")
                                                                           : Tr::tr("This port answers, encrypted, with the right certificate."));
    made.expected = QString::number(port.port);
    made.seen = port.problem ? errorCodeName(port.problem->code) + u' ' + port.problem->detail : QString::number(port.port);
    made.command = portCommand(facts, port.protocol, port.port);
    return made;
}

Finding expiryFinding(const Facts &facts, const CertificateInfo &certificate)
{
    const QString id = u"certificate.expiry"_s;
    // By the second: days of the calendar would call it valid for hours after its end.
    const bool hasEnded = facts.now >= certificate.notAfter;
    const bool endsSoon = facts.now.addDays(14) > certificate.notAfter;
    const QString subject = certificate.names.value(0);
    Finding made = hasEnded ? finding(id, Verdict::Fail, subject, Tr::tr("The certificate has ended, so mail programs refuse to connect."))
        : endsSoon          ? finding(id, Verdict::Warning, subject, Tr::tr("The certificate ends soon. Mail programs refuse to connect after that."))
                            : finding(id, Verdict::Pass, subject, Tr::tr("The certificate is valid for a while."));
    if (made.verdict != Verdict::Pass)
        made.fix = facts.isOwn(certificate) ? Tr::tr("Apply the configuration again, which renews it: postroomctl config apply")
                                            : Tr::tr("Get a new one from its authority and import it: postroomctl certificate import");
    made.seen = certificate.notAfter.toString(Qt::ISODate);
    made.command = portCommand(facts, Protocol::Submissions, facts.instance.portOf(Protocol::Submissions)) + u" </dev/null | openssl x509 -noout -issuer -enddate"_s;
    made.expected = facts.now.addDays(14).toString(Qt::ISODate);
    return made;
}

// The one that everybody is shown, and of the others those that need somebody.
QList<Finding> certificateFindings(const Facts &facts)
{
    if (!facts.certificate)
        return {finding(u"certificate.expiry"_s, Verdict::NotApplicable, {}, Tr::tr("There is no certificate before the set-up."))};
    QList<Finding> all{expiryFinding(facts, *facts.certificate)};
    for (const CertificateInfo &one : facts.moreCertificates) {
        if (const Finding made = expiryFinding(facts, one); made.verdict != Verdict::Pass)
            all.append(made);
    }
    return all;
}

Finding signingFinding(const Facts &facts)
{
    const QString id = u"dkim.keys"_s;
    if (!facts.signingProblem)
        return finding(id, Verdict::Pass, {}, Tr::tr("Every domain has the keys that sign its mail."));
    Finding made = finding(id, Verdict::Fail, facts.signingProblem->subject,
                           Tr::tr("The keys that sign the mail of a domain are missing or cannot be read, so what people send from it is not taken."),
                           Tr::tr("Make room on the disk; then it is made up for within seconds. The log file of postroomd says more."));
    made.seen = errorCodeName(facts.signingProblem->code) + u' ' + facts.signingProblem->detail;
    return made;
}

Finding trustFinding(const Facts &facts)
{
    const QString id = u"certificate.trust"_s;
    if (!facts.certificate)
        return finding(id, Verdict::NotApplicable, {}, Tr::tr("There is no certificate before the set-up."));
    const QString subject = facts.certificate->names.value(0);
    Finding made;
    if (facts.instance.practice)
        made = finding(id, Verdict::NotApplicable, subject,
                       Tr::tr("A practice server has a certificate of its own authority. Mail programs that know this authority trust it."));
    else if (facts.isOwn(*facts.certificate))
        made = finding(id, Verdict::Warning, subject,
                       Tr::tr("The certificate comes from this server's own authority, so mail programs warn or refuse to connect."),
                       Tr::tr("Until it has one of a public authority: let mail programs trust this server's own, the file run/admin/practice-ca.pem in its folder."));
    else
        made = finding(id, Verdict::Pass, subject, Tr::tr("The certificate comes from an authority outside this server."));
    made.seen = facts.certificate->issuer;
    return made;
}

// Only there where it is wrong. RFC 8461 §4.2: a certificate that the sender does not trust counts as none.
QList<Finding> policyFindings(const Facts &facts)
{
    if (facts.settings.mtaSts != MtaStsMode::Enforce || facts.instance.practice || !facts.certificate || !facts.isOwn(*facts.certificate))
        return {};
    Finding made = finding(u"mta-sts.trust"_s, Verdict::Fail, facts.certificate->names.value(0),
                           Tr::tr("Other servers are told to bring mail only where they trust the certificate, and they do not trust this server's own authority, so those that follow it bring none."),
                           Tr::tr("Import a certificate of a public authority (postroomctl certificate import), or let them only report: postroomctl setting set mail.mtaSts testing"));
    made.seen = facts.certificate->issuer;
    return {made};
}

Finding handMadeFinding(const HandMade &file)
{
    const QString id = u"config.drift"_s;
    const QString fix = Tr::tr("Look at it: postroomctl config drift. Keep it: postroomctl config adopt. Or put the generated file back: postroomctl config restore");
    Finding made;
    switch (file.state) {
    case HandMade::State::Changed:
        made = finding(id, Verdict::Warning, file.path,
                       Tr::tr("This file of the mail server programs was changed by hand. It counts from their next start on, and no change of the configuration overwrites it unasked."), fix);
        break;
    case HandMade::State::Missing:
        made = finding(id, Verdict::Fail, file.path, Tr::tr("This file of the mail server programs is missing, so they may not start again."),
                       Tr::tr("Put the generated file back: postroomctl config restore"));
        break;
    case HandMade::State::Permissions:
        made = finding(id, Verdict::Warning, file.path,
                       Tr::tr("This file of the mail server programs has another owner or mode than it was made with, so others may read or change it, or its program may not read it."),
                       Tr::tr("Put them right: postroomctl config restore"));
        break;
    case HandMade::State::Adopted:
        made = finding(id, Verdict::Pass, file.path, Tr::tr("This file of the mail server programs is kept as somebody changed it by hand."));
        break;
    }
    made.expected = u"generated"_s;
    made.command = u"postroomctl config drift"_s;
    made.seen = wordOf(file.state);
    return made;
}

Finding addressFinding(const Facts &facts)
{
    const QString id = u"server.public-addresses"_s;
    const QList<IpAddress> &addresses = facts.settings.publicAddresses;
    QStringList texts;
    for (const IpAddress &address : addresses)
        texts.append(address.toString());
    const bool reachable = std::any_of(addresses.begin(), addresses.end(), [](const IpAddress &address) { return address.isPublic(); });
    const QString subject = facts.settings.serverName ? facts.settings.serverName->toString() : QString();
    Finding made = facts.instance.practice
        ? finding(id, Verdict::NotApplicable, subject, Tr::tr("A practice server is reached from this computer only."))
        : reachable ? finding(id, Verdict::Pass, subject, Tr::tr("It is known under which addresses the Internet reaches this server."))
                    : finding(id, Verdict::Warning, subject,
                              Tr::tr("It is not known under which addresses the Internet reaches this server, so the DNS plan cannot name them."),
                              Tr::tr("Set them: postroomctl setting set server.publicAddresses ADDRESS"));
    made.seen = texts.join(u", "_s);
    return made;
}

// Coarse, so that what was accepted stays accepted until there is noticeably less.
QString roomText(qint64 bytes)
{
    constexpr qint64 gib = Q_INT64_C(1) << 30;
    constexpr qint64 step = Q_INT64_C(64) << 20;
    return bytes >= gib ? u"%1 GiB free"_s.arg(bytes / gib) : u"%1 MiB free"_s.arg(bytes / step * 64);
}

Finding diskFinding(const Facts &facts)
{
    constexpr qint64 gib = Q_INT64_C(1) << 30;
    const qint64 size = facts.disk->size.bytes();
    const qint64 free = facts.disk->free.bytes();
    const QString id = u"disk.space"_s;
    const QString fix = Tr::tr("Delete what is not needed on this file system, or give the server a larger disk.");
    const bool isLow = free < size / 10 && free < 5 * gib; // a tenth of a large disk is still a lot
    Finding made = isLow && free < gib / 2
        ? finding(id, Verdict::Fail, facts.mailFolder, Tr::tr("The disk that mail is kept on is full, or nearly. When no room is left, no mail is accepted and nothing can be changed."), fix)
        : isLow ? finding(id, Verdict::Warning, facts.mailFolder, Tr::tr("The disk that mail is kept on is getting full. When no room is left, no mail can be accepted."), fix)
                : finding(id, Verdict::Pass, facts.mailFolder, Tr::tr("The disk that mail is kept on has room."));
    made.expected = roomText(qMin(size / 10, 5 * gib));
    made.seen = roomText(free);
    made.command = u"df -h "_s + facts.mailFolder;
    return made;
}

} // namespace

QList<Finding> checkServices(const Facts &facts)
{
    QList<Finding> all;
    if (!facts.helperAnswers) {
        all.append(finding(u"helper.answers"_s, Verdict::Fail, u"postroom-helper"_s,
                           Tr::tr("The part of Postroom that runs the mail server programs does not answer. Mail does not need it to go on, but nothing can be changed."),
                           Tr::tr("Start it: sudo postroomctl instance start")));
    } else {
        all.append(finding(u"helper.answers"_s, Verdict::Pass, u"postroom-helper"_s, Tr::tr("The part of Postroom that runs the mail server programs answers.")));
    }
    all.append(facts.lookupIsCurrent
                   ? finding(u"lookup.current"_s, Verdict::Pass, u"lookup.db"_s, Tr::tr("The mail server programs know every domain, mailbox and password as they are now."))
                   : finding(u"lookup.current"_s, Verdict::Fail, u"lookup.db"_s,
                             Tr::tr("A change of domains, mailboxes or passwords has not reached the mail server programs: the file they read cannot be written."),
                             Tr::tr("Make room on the disk; then it is made up for within seconds. The log file of postroomd says more.")));
    if (facts.settings.serverName)
        all.append(facts.clientFilesAreCurrent
                       ? finding(u"client.files"_s, Verdict::Pass, {}, Tr::tr("The files by which mail programs set themselves up are as they should be."))
                       : finding(u"client.files"_s, Verdict::Fail, {},
                                 Tr::tr("The files by which mail programs set themselves up cannot be written, so people may have to type server names."),
                                 Tr::tr("Make room on the disk; then it is made up for within seconds. The log file of postroomd says more.")));
    if (facts.disk)
        all.append(diskFinding(facts));
    for (const EngineStatus &engine : facts.engines)
        all.append(engineFinding(engine, facts.problems));
    for (const PortFact &port : facts.ports)
        all.append(portFinding(facts, port));
    for (const QString &problem : facts.problems) {
        Finding made = finding(u"engine.problem"_s, Verdict::Warning, {}, Tr::tr("Something went wrong while the mail server programs were watched over."),
                               Tr::tr("Look at the details and into the log files."));
        made.seen = problem;
        all.append(made);
    }
    if (facts.settings.serverName) {
        all.append(signingFinding(facts));
        all << certificateFindings(facts) << trustFinding(facts) << policyFindings(facts) << addressFinding(facts);
        all.append(facts.settingsApplied
                       ? finding(u"config.applied"_s, Verdict::Pass, {}, Tr::tr("The mail server programs run with the settings as they are."))
                       : finding(u"config.applied"_s, Verdict::Warning, {}, Tr::tr("Settings were changed but not applied yet."),
                                 Tr::tr("Apply them: postroomctl config apply")));
        for (const HandMade &file : facts.handMade)
            all.append(handMadeFinding(file));
        if (facts.handMade.isEmpty())
            all.append(finding(u"config.drift"_s, Verdict::Pass, {}, Tr::tr("Every file of the mail server programs is as it was generated.")));
    }
    return all;
}

} // namespace postroom
