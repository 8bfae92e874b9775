#include "core/engines/postfix/postfixtrace.h"

#include "core/engines/postfix/postfixlog.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString field(QByteArrayView said, QByteArrayView name)
{
    const qsizetype begin = said.indexOf(name);
    if (begin < 0)
        return {};
    const QByteArrayView value = said.sliced(begin + name.size());
    const qsizetype end = value.indexOf(", ");
    return QString::fromUtf8(end < 0 ? value : value.first(end));
}

// The words in brackets at the end of a line.
QString answerIn(QByteArrayView said)
{
    const qsizetype begin = said.indexOf(" (", said.indexOf(", status="));
    if (begin < 0)
        return {};
    QByteArrayView words = said.sliced(begin + 2);
    if (words.endsWith(')'))
        words.chop(1);
    return QString::fromUtf8(words).trimmed();
}

void takeDelivery(QByteArrayView said, MailTrace &trace)
{
    trace.relay = field(said, ", relay=");
    trace.answer = answerIn(said);
    const QString status = field(said, ", status=").section(u' ', 0, 0);
    trace.fate = status == u"sent" ? MailFate::Delivered : status == u"deferred" ? MailFate::Deferred
                                                                                 : MailFate::Refused;
}

} // namespace

MailTrace traceMessage(const QByteArray &log, const QByteArray &id)
{
    MailTrace trace;
    QByteArray queueId;
    qsizetype from = 0;
    while (from < log.size()) {
        const qsizetype newline = log.indexOf('\n', from);
        const QByteArrayView line = QByteArrayView(log).sliced(from, (newline < 0 ? log.size() : newline) - from);
        from = newline < 0 ? log.size() : newline + 1;
        const std::optional<PostfixLine> said = postfixLine(line);
        const qsizetype colon = said ? said->words.indexOf(": ") : -1;
        if (colon <= 0)
            continue;
        const QByteArrayView its = said->words.first(colon);
        const QByteArrayView words = said->words.sliced(colon + 2);
        // Handed in once more where it was not taken the first time; but not when it comes back from where it went.
        if (said->program == "cleanup" && words.startsWith("message-id=<") && words.sliced(12).startsWith(id) && trace.relay.isEmpty()) {
            queueId = its.toByteArray();
            trace = MailTrace{MailFate::Queued, QString::fromLatin1(queueId), {}, {}};
        } else if (!queueId.isEmpty() && its == queueId && words.startsWith("to=<")) {
            takeDelivery(words, trace);
        } else if (!queueId.isEmpty() && its == queueId && words.startsWith("milter-reject: ")) {
            trace.fate = isForGood(words) ? MailFate::Refused : MailFate::Deferred;
            trace.answer = QString::fromUtf8(words.sliced(15)).section(u"; "_s, 0, 0);
        }
    }
    return trace;
}

} // namespace postroom
