#include "ui/shell/words.h"

#include <QCoreApplication>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

const char *contextOf(Speaker speaker)
{
    switch (speaker) {
    case Speaker::Checks: return "Checks";
    case Speaker::Dns: return "Dns";
    case Speaker::Settings: return "Settings";
    }
    return "";
}

} // namespace

QString engineName(Engine engine)
{
    switch (engine) {
    case Engine::Postfix: return u"Postfix"_s;
    case Engine::Dovecot: return u"Dovecot"_s;
    case Engine::Nginx: return u"nginx"_s;
    case Engine::Rspamd: return u"Rspamd"_s;
    case Engine::Named: return u"BIND"_s;
    }
    return {};
}

QString engineWords(Engine engine, EngineState state)
{
    const QString name = engineName(engine);
    switch (state) {
    //: %1 is a mail program, like Postfix; the text stands in a list and after “Mail is not flowing:”
    case EngineState::NotConfigured: return Tr::tr("%1 is not set up yet").arg(name);
    case EngineState::NotInstalled: return Tr::tr("%1 is not installed").arg(name);
    case EngineState::Stopped: return Tr::tr("%1 is stopped").arg(name);
    case EngineState::Starting: return Tr::tr("%1 is starting").arg(name);
    case EngineState::Running: return Tr::tr("%1 is running").arg(name);
    case EngineState::Failed: return Tr::tr("%1 keeps failing").arg(name);
    }
    return {};
}

Verdict engineVerdict(EngineState state)
{
    switch (state) {
    case EngineState::NotInstalled:
    case EngineState::Stopped:
    case EngineState::Failed: return Verdict::Fail;
    case EngineState::NotConfigured:
    case EngineState::Starting: return Verdict::Unknown;
    case EngineState::Running: return Verdict::Pass;
    }
    return Verdict::Unknown;
}

QString protocolName(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp: return u"SMTP"_s;
    case Protocol::Submission: return Tr::tr("Submission");
    case Protocol::Submissions: return Tr::tr("Submission (TLS)");
    case Protocol::Imap: return u"IMAP"_s;
    case Protocol::Imaps: return u"IMAPS"_s;
    case Protocol::Pop3: return u"POP3"_s;
    case Protocol::Pop3s: return u"POP3S"_s;
    case Protocol::Http: return u"HTTP"_s;
    case Protocol::Https: return u"HTTPS"_s;
    case Protocol::Dns: return u"DNS"_s;
    }
    return {};
}

QString subjectName(const QString &subject)
{
    if (const Result<Engine> engine = fromWord<Engine>(subject))
        return engineName(*engine);
    if (const Result<Protocol> protocol = fromWord<Protocol>(subject))
        return protocolName(*protocol);
    if (subject == u"mail")
        return Tr::tr("a message through the server");
    return subject;
}

QString fromServer(Speaker speaker, const QString &sentence)
{
    return sentence.isEmpty() ? sentence : QCoreApplication::translate(contextOf(speaker), sentence.toUtf8().constData());
}

} // namespace postroom::ui
