#include "core/engines/postfix/postfixlog.h"

#include "core/model/probeaddress.h"

#include <algorithm>

namespace postroom {

namespace {

bool isQueueId(QByteArrayView text)
{
    return text.size() >= 6 && text.size() <= 30 && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

std::optional<LogEvent> refusal(const QByteArray &queueId, QByteArrayView verb, QByteArrayView why)
{
    if (!isForGood(why))
        return std::nullopt;
    // One recipient of several; the message itself may be taken.
    const bool isWhole = queueId != "NOQUEUE" && (verb != "reject: " || !(why.startsWith("RCPT ") || why.startsWith("MAIL ")));
    return isWhole ? LogEvent{LogEvent::Kind::RefusedWhole, queueId} : LogEvent{LogEvent::Kind::Refused};
}

} // namespace

std::optional<PostfixLine> postfixLine(QByteArrayView line)
{
    const QByteArrayView rest = afterLogTime(line);
    const qsizetype host = rest.indexOf(' ');
    const qsizetype bracket = rest.indexOf('[', host + 1);
    const qsizetype end = rest.indexOf("]: ", bracket + 1);
    if (host < 0 || bracket < 0 || end < 0)
        return std::nullopt;
    const QByteArrayView name = rest.sliced(host + 1, bracket - host - 1);
    const qsizetype last = name.lastIndexOf('/');
    const qsizetype first = name.indexOf('/');
    if (last < 0 || name.contains(' '))
        return std::nullopt;
    return PostfixLine{first < last ? name.sliced(first + 1, last - first - 1) : QByteArrayView(), name.sliced(last + 1), rest.sliced(end + 3)};
}

bool isForGood(QByteArrayView refusal)
{
    // "RCPT from host[address]: 554 …": an IPv6 address has colons, but no blank behind them.
    const qsizetype place = refusal.indexOf("]: ");
    return place >= 0 && refusal.size() > place + 3 && refusal[place + 3] == '5';
}

std::optional<LogEvent> postfixLogEvent(QByteArrayView line)
{
    const std::optional<PostfixLine> said = postfixLine(line);
    if (!said)
        return std::nullopt;
    const bool isSmtpd = said->program == "smtpd";
    const bool isSubmission = isSmtpd && !said->service.isEmpty();
    if (isSubmission && said->words.startsWith("warning: ")) {
        const qsizetype failed = said->words.indexOf(" authentication failed: ");
        const bool isLost = failed >= 0 && said->words.indexOf(" authentication failed: Connection lost") == failed; // no password was judged
        return said->words.indexOf("]: SASL ") > 0 && failed > 0 && !isLost ? std::optional(LogEvent{LogEvent::Kind::LoginFailed}) : std::nullopt;
    }
    const qsizetype colon = said->words.indexOf(": ");
    if (colon < 0)
        return std::nullopt;
    const QByteArrayView id = said->words.first(colon);
    if (!isQueueId(id))
        return std::nullopt;
    const QByteArrayView words = said->words.sliced(colon + 2);
    const QByteArray queueId = id.toByteArray();
    if (said->program == "qmgr")
        return words.startsWith("from=<") ? std::optional(LogEvent{LogEvent::Kind::Taken, queueId}) : std::nullopt;
    if (!isSmtpd && said->program != "cleanup")
        return std::nullopt;
    for (const QByteArrayView verb : {QByteArrayView("reject: "), QByteArrayView("milter-reject: ")}) {
        if (words.startsWith(verb))
            return refusal(queueId, verb, words.sliced(verb.size()));
    }
    if (!isSmtpd || !words.startsWith("client="))
        return std::nullopt;
    const QByteArray probe = QByteArray("sasl_username=") + probeAddress.data();
    const LogEvent::From from = !isSubmission ? LogEvent::From::Server : words.endsWith(probe) ? LogEvent::From::Probe
                                                                                               : LogEvent::From::Login;
    return LogEvent{LogEvent::Kind::Brought, queueId, from};
}

std::optional<QDateTime> queueIdTime(QByteArrayView queueId)
{
    // Seconds in base 52, six digits or more; microseconds, four; "z"; the file's number, which has no "z" in it.
    static constexpr QByteArrayView digits = "0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz";
    const qsizetype end = queueId.lastIndexOf('z');
    if (end < 10 || end > 12)
        return std::nullopt;
    qint64 seconds = 0;
    for (const char c : queueId.first(end - 4)) {
        const qsizetype digit = digits.indexOf(c);
        if (digit < 0)
            return std::nullopt;
        seconds = seconds * 52 + digit;
    }
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace postroom
