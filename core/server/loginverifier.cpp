#include "core/server/loginverifier.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

Reach reachOf(const Instance &instance, const Settings &settings, const QByteArray &practiceCa)
{
    return Reach(instance, settings.serverName ? settings.serverName->toString() : QString(), QSslCertificate::fromData(practiceCa, QSsl::Pem));
}

Finding loginFinding(Protocol protocol, const ProbeTarget &target, const Result<void> &shown)
{
    Finding finding;
    finding.id = u"login."_s + wordOf(protocol);
    finding.subject = wordOf(protocol);
    finding.owner = u"you"_s;
    finding.expected = QString::number(target.port);
    if (shown) {
        finding.verdict = Verdict::Pass;
        finding.what = Tr::tr("A login with address and password works here.");
        finding.seen = finding.expected;
        return finding;
    }
    const Error &error = shown.error();
    finding.verdict = Verdict::Fail;
    finding.seen = errorCodeName(error.code) + (error.detail.isEmpty() ? QString() : u": "_s + error.detail);
    if (error.code == ErrorCode::WrongPassword) {
        finding.what = Tr::tr("The server refuses this password here.");
        finding.fix = Tr::tr("Set a new password for the mailbox, and see that it is not suspended.");
    } else {
        finding.what = Tr::tr("A login could not be tried here, so a mail program cannot make one either.");
        finding.fix = Tr::tr("Look at the engines and ports first: postroomctl check");
    }
    return finding;
}

Finding deliveryFinding(const ProbeTarget &target, const Result<void> &taken)
{
    Finding finding;
    finding.id = u"delivery.smtp"_s;
    finding.subject = wordOf(Protocol::Smtp);
    finding.owner = u"you"_s;
    finding.expected = QString::number(target.port);
    finding.verdict = taken ? Verdict::Pass : Verdict::Fail;
    finding.seen = taken ? finding.expected : errorCodeName(taken.error().code) + u": "_s + taken.error().detail;
    finding.what = taken ? Tr::tr("The server takes mail for this address.") : Tr::tr("The server does not take mail for this address.");
    finding.fix = taken ? QString() : Tr::tr("Look at the engines and ports first: postroomctl check");
    return finding;
}

Finding mailboxFinding(const Mailbox &mailbox)
{
    Finding finding;
    finding.id = u"mailbox.active"_s;
    finding.subject = mailbox.address.toString();
    finding.owner = u"you"_s;
    finding.verdict = mailbox.suspended ? Verdict::Warning : Verdict::Pass;
    finding.what = mailbox.suspended ? Tr::tr("The mailbox is suspended: nobody can log in or send, but mail arrives.") : Tr::tr("The mailbox exists and may be used.");
    finding.fix = mailbox.suspended ? Tr::tr("Let it be used again: postroomctl mailbox resume ADDRESS") : QString();
    finding.seen = mailbox.quota ? mailbox.quota->toString() : QString();
    finding.expected = finding.seen;
    return finding;
}

bool mayUse(const Mailbox &mailbox, Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
    case Protocol::Imaps: return mailbox.imap;
    case Protocol::Pop3:
    case Protocol::Pop3s: return mailbox.pop3;
    default: return mailbox.sending;
    }
}

Finding switchedOffFinding(const ProbeTarget &target)
{
    Finding finding;
    finding.id = u"login."_s + wordOf(target.protocol);
    finding.subject = wordOf(target.protocol);
    finding.owner = u"you"_s;
    finding.expected = QString::number(target.port);
    finding.verdict = Verdict::NotApplicable;
    finding.what = Tr::tr("This mailbox may not be used here: it is switched off.");
    finding.fix = Tr::tr("Switch it on: postroomctl mailbox set ADDRESS --imap on, --pop3 on or --sending on");
    return finding;
}

Finding noLoginFinding(const Mailbox &mailbox)
{
    Finding finding;
    finding.id = u"login.not-tried"_s;
    finding.subject = mailbox.address.toString();
    finding.owner = u"you"_s;
    finding.verdict = Verdict::NotApplicable;
    finding.what = Tr::tr("No login was tried, because no password was given.");
    finding.fix = Tr::tr("Give the password to try a real login on every protocol: --password-stdin");
    return finding;
}

} // namespace

std::optional<Protocol> LoginVerifier::quickProtocol(const Settings &settings, const Mailbox &mailbox)
{
    if (mailbox.imap && settings.accountTypes.contains(AccountType::Imap))
        return Protocol::Imaps;
    if (mailbox.pop3 && settings.accountTypes.contains(AccountType::Pop3))
        return Protocol::Pop3s;
    return std::nullopt;
}

QFuture<LoginVerifier::Shown> LoginVerifier::verifyQuickly(const Settings &settings, const QByteArray &practiceCa, const Mailbox &mailbox, const Secret &password)
{
    const ProbeTarget target = reachOf(m_instance, settings, practiceCa).target(quickProtocol(settings, mailbox).value_or(Protocol::Imaps));
    return QtConcurrent::run(&m_pool, [target, address = mailbox.address, password]() -> Shown {
        const Result<void> shown = probeLogin(target, address.toString(), password, std::chrono::seconds(2));
        if (shown)
            return {api::Login::Verified, std::nullopt};
        return {api::Login::NotVerified, loginFinding(target.protocol, target, shown)};
    });
}

QFuture<QList<Finding>> LoginVerifier::verifyAll(const Settings &settings, const QByteArray &practiceCa, const Mailbox &mailbox,
                                                 const std::optional<Secret> &password)
{
    const Reach reach = reachOf(m_instance, settings, practiceCa);
    const QList<Listener> listeners = openListeners(settings.accountTypes, m_instance.practice);
    return QtConcurrent::run(&m_pool, [reach, listeners, mailbox, password] {
        constexpr std::chrono::seconds limit(5);
        QList<Finding> findings{mailboxFinding(mailbox)};
        const ProbeTarget smtp = reach.target(Protocol::Smtp);
        findings.append(deliveryFinding(smtp, probeRecipient(smtp, mailbox.address, limit)));
        if (!password)
            return findings << noLoginFinding(mailbox);
        for (const Listener &listener : listeners) {
            if (listener.protocol == Protocol::Smtp || listener.engine == Engine::Nginx || listener.engine == Engine::Named)
                continue; // other servers come here, or anybody; nobody logs in
            const ProbeTarget target = reach.target(listener.protocol);
            if (!mayUse(mailbox, listener.protocol)) {
                findings.append(switchedOffFinding(target));
                continue;
            }
            findings.append(loginFinding(listener.protocol, target, probeLogin(target, mailbox.address.toString(), *password, limit)));
        }
        return findings;
    });
}

} // namespace postroom
