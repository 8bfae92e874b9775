#include "app/cli/passwords.h"

#include "core/model/password.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 mostOctets = 4096;

// The first line; its line end is no part of the password.
Result<Secret> readFirstLine(QFile &file, const QString &name)
{
    QByteArray line = file.readLine(mostOctets);
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Error{ErrorCode::TextEmpty, name, u"password"_s, {}};
    // On the wire it is JSON text, which would replace what is not UTF-8 and so make another password of it.
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = utf8(line);
    wipe(decoded);
    if (utf8.hasError()) {
        wipe(line);
        return Error{ErrorCode::TextMalformed, {}, u"password"_s, u"UTF-8"_s};
    }
    const Secret secret = Secret::fromUtf8(line);
    wipe(line);
    return secret;
}

class SilentTerminal
{
public:
    explicit SilentTerminal(int descriptor) : m_descriptor(descriptor)
    {
        ::tcgetattr(m_descriptor, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(m_descriptor, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before); }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    int m_descriptor;
    termios m_before{};
};

} // namespace

void addPasswordOptions(QCommandLineParser &parser, bool mayGenerate)
{
    parser.addOption({u"password-stdin"_s, Tr::tr("Read the password from the first line of standard input.")});
    parser.addOption({u"password-file"_s, Tr::tr("Read the password from the first line of a file."), u"FILE"_s});
    if (mayGenerate)
        parser.addOption({u"generate"_s, Tr::tr("Make a password and print it once.")});
}

Result<std::optional<GivenPassword>> passwordFrom(const QCommandLineParser &parser, Prompt prompt)
{
    using Given = std::optional<GivenPassword>;
    const bool generate = parser.optionNames().contains(u"generate"_s);
    const bool fromInput = parser.isSet(u"password-stdin"_s);
    const bool fromFile = parser.isSet(u"password-file"_s);
    if (int(generate) + int(fromInput) + int(fromFile) > 1)
        return Error{ErrorCode::Usage, {}, u"password"_s, Tr::tr("Give the password in one way only.")};
    if (generate)
        return Given({generatePassword(), true});
    if (fromInput || fromFile) {
        QFile file(fromFile ? parser.value(u"password-file"_s) : QString());
        const bool isOpen = fromFile ? file.open(QIODevice::ReadOnly) : file.open(stdin, QIODevice::ReadOnly);
        if (!isOpen)
            return Error{ErrorCode::FileFailed, file.fileName(), u"password"_s, file.errorString()};
        const Result<Secret> secret = readFirstLine(file, fromFile ? file.fileName() : Tr::tr("standard input"));
        if (!secret)
            return secret.error();
        return Given({*secret, false});
    }
    if (prompt == Prompt::Never)
        return Given();
    const Result<Secret> first = askPassword(Tr::tr("Password: "));
    if (!first)
        return first.error();
    if (prompt == Prompt::Twice) {
        const Result<Secret> second = askPassword(Tr::tr("The same again: "));
        if (!second)
            return second.error();
        if (!(*first == *second))
            return Error{ErrorCode::TextMalformed, {}, u"password"_s, Tr::tr("the same password twice")};
    }
    return Given({*first, false});
}

Result<Secret> askPassword(const QString &question)
{
    QFile terminal(u"/dev/tty"_s);
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return Error{ErrorCode::Usage, {}, u"password"_s, Tr::tr("There is no terminal to ask for the password. Use --password-stdin, --password-file or --generate.")};
    const SilentTerminal silent(terminal.handle());
    terminal.write(question.toUtf8());
    const Result<Secret> secret = readFirstLine(terminal, Tr::tr("the terminal"));
    terminal.write("\n");
    return secret;
}

} // namespace postroom::cli
