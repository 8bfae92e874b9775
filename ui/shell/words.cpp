#include "ui/shell/words.h"

#include <QCoreApplication>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString engineName(Engine engine)
{
    switch (engine) {
    case Engine::Postfix: return u"Postfix"_s;
    case Engine::Dovecot: return u"Dovecot"_s;
    }
    return {};
}

QString engineStateWords(EngineState state)
{
    switch (state) {
    case EngineState::NotConfigured: return Tr::tr("not set up yet");
    case EngineState::NotInstalled: return Tr::tr("not installed");
    case EngineState::Stopped: return Tr::tr("stopped");
    case EngineState::Starting: return Tr::tr("starting");
    case EngineState::Running: return Tr::tr("running");
    case EngineState::Failed: return Tr::tr("keeps failing");
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
    }
    return {};
}

QString subjectName(const QString &subject)
{
    if (const Result<Engine> engine = fromWord<Engine>(subject))
        return engineName(*engine);
    if (const Result<Protocol> protocol = fromWord<Protocol>(subject))
        return protocolName(*protocol);
    return subject;
}

QString fromServer(Speaker speaker, const QString &sentence)
{
    const char *context = speaker == Speaker::Checks ? "Checks" : "Dns";
    return sentence.isEmpty() ? sentence : QCoreApplication::translate(context, sentence.toUtf8().constData());
}

} // namespace postroom::ui
