#include "core/engines/words.h"

#include "core/base/character.h"
#include "core/base/json.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<QString> plainWord(const QString &value)
{
    const auto refused = [](char32_t c) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return !plain && (c > 127 || !QByteArrayView("/._:[]-").contains(static_cast<char>(c)));
    };
    if (value.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, {}, {}};
    if (const auto bad = firstRefused(value, refused))
        return Error{ErrorCode::CharacterNotAllowed, value.left(200), {}, characterName(*bad)};
    return value;
}

QStringList distinctLines(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

Error refusedBy(Engine engine, const QStringList &words, int exitCode)
{
    const QString detail = words.isEmpty() ? u"exit status %1"_s.arg(exitCode) : words.join(u'\n');
    return Error{ErrorCode::EngineRefused, wordOf(engine), {}, detail};
}

Result<Finished> ask(Host &host, const Command &command, Engine engine, const char *package)
{
    const Result<Finished> finished = host.run(command);
    if (!finished && finished.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::EngineNotInstalled, wordOf(engine), {}, QString::fromLatin1(package)};
    return finished;
}

} // namespace postroom
