#include "core/checks/findings.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

QString adminText(const Facts &facts)
{
    return facts.settings.adminAddress ? facts.settings.adminAddress->toString() : QString();
}

// The first question was answered and the machine ran with the answer. While the helper is away the certificate tells:
// one is kept only after that.
bool hasIdentity(const Facts &facts)
{
    const bool wasApplied = facts.helperAnswers ? facts.generation > 0 : facts.certificate.has_value();
    return facts.settings.serverName && facts.settings.adminAddress && wasApplied;
}

// A machine that already calls itself by a full name most likely is mail.example.org or host.example.org.
QJsonObject identityGuess(const Facts &facts)
{
    const Settings &settings = facts.settings;
    const Result<DomainName> machine = DomainName::parse(facts.machineName);
    const bool isNamed = machine && !machine->toString().startsWith(u"localhost."_s); // that name is every machine's
    QString address = adminText(facts);
    QString name = settings.serverName ? settings.serverName->toString() : isNamed ? machine->toString() : QString();
    if (facts.instance.practice && address.isEmpty()) {
        address = u"anna@example.test"_s;
        name = u"mail.example.test"_s;
    }
    const QList<IpAddress> addresses = settings.publicAddresses.isEmpty() ? facts.guessedAddresses : settings.publicAddresses;
    return {{u"adminAddress"_s, address}, {u"serverName"_s, name}, {u"publicAddresses"_s, toJson(addresses)}};
}

Finding step(qint64 number, const QString &id, bool met, const QString &operation, const QJsonObject &values)
{
    Finding finding;
    finding.id = id;
    finding.verdict = met ? Verdict::Pass : Verdict::Fail;
    finding.owner = u"you"_s;
    finding.step = number;
    finding.form = FindingForm{operation, values};
    return finding;
}

Finding identityStep(const Facts &facts)
{
    const bool met = hasIdentity(facts);
    Finding finding = step(1, u"setup.identity"_s, met, u"setup.identity"_s, identityGuess(facts));
    finding.subject = facts.settings.serverName ? facts.settings.serverName->toString() : QString();
    finding.seen = adminText(facts);
    finding.what = met ? Tr::tr("This server has a name, and its first domain is served.")
                       : Tr::tr("This server has no name yet, so no mail service runs.");
    finding.fix = met ? QString() : Tr::tr("Say your e-mail address and this server's name.");
    return finding;
}

Finding accountTypesStep(const Facts &facts)
{
    const QJsonObject values{{u"accountTypes"_s, toJson(facts.settings.accountTypes)}};
    Finding finding = step(2, u"setup.account-types"_s, facts.accountTypesAnswered, u"setup.accountTypes"_s, values);
    QStringList types;
    for (const AccountType type : facts.settings.accountTypes)
        types.append(wordOf(type));
    finding.seen = types.join(u", "_s);
    finding.what = facts.accountTypesAnswered ? Tr::tr("It is decided how mail programs fetch mail.")
                                              : Tr::tr("It is not decided yet how mail programs fetch mail. Until then IMAP is offered.");
    finding.fix = facts.accountTypesAnswered ? QString() : Tr::tr("Choose IMAP, POP3 or both.");
    return finding;
}

Finding mailboxesStep(const Facts &facts)
{
    const QJsonObject values{{u"address"_s, adminText(facts)}};
    Finding finding = step(3, u"setup.mailboxes"_s, facts.adminMailboxExists, u"mailbox.add"_s, values);
    finding.subject = adminText(facts);
    finding.seen = QString::number(facts.mailboxes);
    finding.what = facts.adminMailboxExists ? Tr::tr("You have a mailbox on this server.")
                                            : Tr::tr("You have no mailbox on this server yet, so nobody reads what is sent to its postmaster.");
    finding.fix = facts.adminMailboxExists ? QString() : Tr::tr("Add a mailbox for your own address, and for everybody else.");
    return finding;
}

// What the records came to. A name server that is silent or lame beside others that answer is a finding of its look, and
// no reason to doubt them.
Verdict dnsVerdict(const DnsCheck &check)
{
    Verdict worst = Verdict::Pass;
    for (const DnsRecordCheck &record : check.records) {
        if (record.verdict != Verdict::NotApplicable)
            worst = qMin(worst, record.verdict);
    }
    return worst;
}

// Every record is in the zone, and only not seen by everybody yet.
bool isSpreading(const DnsCheck &check)
{
    return std::all_of(check.records.begin(), check.records.end(), [&check](const DnsRecordCheck &record) {
        const QString subject = record.name + u' ' + record.type;
        return record.verdict != Verdict::Warning || std::any_of(check.findings.begin(), check.findings.end(), [&subject](const Finding &finding) { return finding.subject == subject && finding.id == u"dns.spreading"; });
    });
}

// What DNS was seen to say; nobody but the admin can change it, so it holds up nothing.
Finding dnsStep(const Facts &facts)
{
    const QString domain = facts.settings.adminAddress ? facts.settings.adminAddress->domain().toString() : QString();
    Finding finding = step(4, u"setup.dns"_s, false, u"dns.check"_s, {{u"domain"_s, domain}});
    finding.subject = domain;
    finding.verdict = facts.dns ? dnsVerdict(*facts.dns) : Verdict::Unknown;
    finding.seen = facts.dns ? facts.dns->at.toString(Qt::ISODate) : QString();
    switch (finding.verdict) {
    case Verdict::Pass:
        finding.what = Tr::tr("DNS has every record that this domain needs.");
        return finding;
    case Verdict::Fail: finding.what = Tr::tr("Records that this domain needs are missing in DNS or wrong, so mail from the world does not arrive or what people send is refused."); break;
    case Verdict::Warning:
        if (isSpreading(*facts.dns)) {
            finding.what = Tr::tr("The name servers of the domain have every record; others see them when the time to live of their former answers has passed.");
            finding.fix = Tr::tr("Wait, then look again: postroomctl dns check");
            return finding;
        }
        finding.what = Tr::tr("Mail works, but records that make it better are missing in DNS.");
        break;
    case Verdict::Unknown:
    case Verdict::NotApplicable: finding.what = Tr::tr("It is not known yet whether DNS has the records that this domain needs."); break;
    }
    finding.fix = Tr::tr("Publish the records of the page DNS, then look: postroomctl dns check");
    return finding;
}

// Out and back. None sent: nothing is wrong.
Finding testStep(const Facts &facts)
{
    const QString admin = adminText(facts);
    const QString to = facts.instance.practice ? admin : QString();
    Finding finding = step(6, u"setup.test"_s, false, u"mail.test"_s, {{u"from"_s, admin}, {u"to"_s, to}});
    if (!facts.test) {
        finding.verdict = Verdict::NotApplicable;
        finding.what = Tr::tr("No test message was sent since the management service started.");
        return finding;
    }
    const TestMail &test = *facts.test;
    finding.form->values = {{u"from"_s, test.from.toString()}, {u"to"_s, test.to.toString()}, {u"id"_s, test.id.toString()}};
    finding.subject = test.to.toString();
    finding.seen = test.trace.answer;
    if (test.answered) {
        finding.verdict = Verdict::Pass;
        finding.what = Tr::tr("A test message went out and came back.");
        return finding;
    }
    switch (test.trace.fate) {
    case MailFate::Refused:
        finding.verdict = Verdict::Warning;
        finding.what = Tr::tr("The last test message was refused.");
        finding.fix = Tr::tr("Look at the answer of the other server, put right what it says, and send another one: postroomctl mail test");
        break;
    case MailFate::Deferred:
        finding.verdict = Verdict::Warning;
        finding.what = Tr::tr("The last test message waits: the other server does not take it now.");
        finding.fix = Tr::tr("Look at the answer of the other server. It is tried again by itself.");
        break;
    case MailFate::Sent:
    case MailFate::Queued:
    case MailFate::Delivered:
        finding.verdict = Verdict::Unknown;
        finding.what = Tr::tr("The last test message was sent, and no answer to it has arrived yet.");
        finding.fix = Tr::tr("Answer it from the other address, or send another one: postroomctl mail test");
        break;
    }
    return finding;
}

} // namespace

QList<Finding> checkSetup(const Facts &facts)
{
    QList<Finding> steps{identityStep(facts), accountTypesStep(facts), mailboxesStep(facts), dnsStep(facts)};
    const bool answered = isSetUp(facts);
    const bool works = answered && worstOf(checkServices(facts)) != Verdict::Fail;
    Finding finish = step(5, u"setup.finish"_s, works, u"setup.finish"_s, {});
    finish.what = works ? Tr::tr("Everything that was set up was tried and works.")
        : answered      ? Tr::tr("Everything is answered, but something does not work yet.")
                        : Tr::tr("The questions before are not all answered yet.");
    finish.fix = works ? QString() : answered ? Tr::tr("Look at the findings that fail, then check again.") : Tr::tr("Answer the questions before.");
    return steps << finish << testStep(facts);
}

bool isSetUp(const Facts &facts)
{
    return hasIdentity(facts) && facts.accountTypesAnswered && facts.adminMailboxExists;
}

} // namespace postroom
