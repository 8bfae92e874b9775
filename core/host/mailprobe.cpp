#include "core/host/mailprobe.h"

#include "core/base/json.h"
#include "core/host/connecting.h"

#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QSslSocket>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// One conversation, step by step; every step knows its name for the error and shares one deadline.
class Conversation
{
public:
    Conversation(const ProbeTarget &target, std::chrono::milliseconds limit, const std::function<bool()> &isDropped = {})
        : m_target(target), m_where(wordOf(target.protocol) + u" port "_s + QString::number(target.port)), m_deadline(limit), m_isDropped(isDropped)
    {
        QSslConfiguration tls = m_socket.sslConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        if (!target.anchors.isEmpty())
            tls.setCaCertificates(target.anchors);
        if (target.verification == Verification::FingerprintOnly)
            tls.setPeerVerifyMode(QSslSocket::QueryPeer);
        m_socket.setSslConfiguration(tls);
        m_socket.setPeerVerifyName(target.serverName);
    }

    Result<QString> open()
    {
        if (const auto connected = connectInTime(); !connected)
            return connected.error();
        const Encryption encryption = listenerOf(m_target.protocol).encryption;
        if (encryption == Encryption::Implicit) {
            if (const auto secured = startTls(); !secured)
                return secured.error();
        }
        if (m_target.protocol == Protocol::Dns)
            return askDns();
        if (isHttp()) // speaks only when spoken to
            m_socket.write("HEAD / HTTP/1.0\r\n\r\n");
        const Result<QByteArray> greeting = reply(u"greeting"_s);
        if (!greeting)
            return greeting.error();
        m_view.greeting = nameIn(m_opening);
        if (encryption == Encryption::StartTls) {
            if (const auto asked = askForTls(); !asked)
                return asked.error();
            if (const auto secured = startTls(); !secured)
                return secured.error();
        }
        if (isSmtp()) {
            if (const auto hello = say("EHLO postroom.invalid", u"EHLO"_s); !hello)
                return hello.error();
            m_view.hello = nameIn(m_opening);
        }
        m_view.issuer = m_socket.peerCertificate().issuerInfo(QSslCertificate::CommonName).value(0);
        m_view.faults = m_socket.sslHandshakeErrors();
        const QList<QSslCertificate> chain = m_socket.peerCertificateChain();
        for (const QSslCertificate &shown : chain)
            m_view.chain.append(shown.toDer());
        return encryption == Encryption::None ? QString()
                                              : QString::fromLatin1(m_socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex());
    }

    // RFC 1035 §4.2.2: who has the root zone. Any answer will do.
    Result<QString> askDns()
    {
        static const QByteArray question("\0\x11Po\0\0\0\1\0\0\0\0\0\0\0\0\2\0\1", 19);
        m_socket.write(question);
        const Result<QByteArray> length = octets(2, u"answer"_s);
        const Result<QByteArray> header = length ? octets(12, u"answer"_s) : length;
        if (!header)
            return header.error();
        return header->startsWith("Po") ? Result<QString>(QString()) : failed(u"answer"_s, "not to this question");
    }

    const PortView &view() const { return m_view; } // once it is open

    Result<void> login(const QString &name, const Secret &password)
    {
        QByteArray clear = '\0' + name.toUtf8() + '\0' + password.reveal().toByteArray();
        QByteArray initial = clear.toBase64(); // RFC 4616
        wipe(clear);
        // The answer is awaited before the initial response is sent: POP3 lines are short (RFC 5034 §4), and plain
        // IMAP without SASL-IR does not take it on the same line.
        const QByteArray command = isImap() ? "a2 AUTHENTICATE PLAIN" : "AUTH PLAIN";
        if (const auto asked = exchange(command, u"AUTH"_s, true); !asked) {
            wipe(initial);
            return asked.error();
        }
        Result<QByteArray> answered = exchange(initial, u"password"_s, false);
        wipe(initial);
        if (answered)
            return success();
        if (answered.error().code != ErrorCode::ProbeFailed || isTemporary(answered.error().detail))
            return answered.error();
        return Error{ErrorCode::WrongPassword, name, {}, answered.error().detail};
    }

    Result<void> recipient(const Address &address)
    {
        if (const auto mail = say("MAIL FROM:<>", u"MAIL"_s); !mail)
            return mail.error();
        if (const auto taken = say("RCPT TO:<" + address.toString().toLatin1() + '>', u"RCPT"_s); !taken)
            return taken.error();
        const auto reset = say("RSET", u"RSET"_s);
        return reset ? success() : Result<void>(reset.error());
    }

    Result<void> send(const QString &sender, const QString &recipient, const QByteArray &message)
    {
        if (const auto mail = say("MAIL FROM:<" + sender.toLatin1() + '>', u"MAIL"_s); !mail)
            return mail.error();
        if (const auto taken = say("RCPT TO:<" + recipient.toLatin1() + '>', u"RCPT"_s); !taken)
            return taken.error();
        if (const auto ready = exchange("DATA", u"DATA"_s, true); !ready)
            return ready.error();
        QByteArray text = "\r\n" + message;
        text.replace("\r\n.", "\r\n.."); // RFC 5321 §4.5.2
        const auto taken = say(text.sliced(2) + '.', u"message"_s);
        return taken ? success() : Result<void>(taken.error());
    }

    Result<QList<QByteArray>> take() { return isPop3() ? takeByPop3() : takeByImap(); }

    void farewell()
    {
        // Courtesy only: what was to be learned is known, so an error here changes nothing.
        if (isHttp() || m_target.protocol == Protocol::Dns)
            return m_socket.disconnectFromHost();
        m_socket.write(isImap() ? "a9 LOGOUT\r\n" : "QUIT\r\n");
        m_socket.waitForBytesWritten(static_cast<int>(qMin<qint64>(left(), 200)));
        m_socket.disconnectFromHost();
    }

private:
    bool isImap() const { return m_target.protocol == Protocol::Imap || m_target.protocol == Protocol::Imaps; }
    bool isPop3() const { return m_target.protocol == Protocol::Pop3 || m_target.protocol == Protocol::Pop3s; }
    bool isHttp() const { return m_target.protocol == Protocol::Http || m_target.protocol == Protocol::Https; }
    bool isSmtp() const { return !isImap() && !isPop3() && !isHttp(); }
    int left() const { return static_cast<int>(qMax<qint64>(m_deadline.remainingTime(), 1)); }

    // "220-mail.example.org ESMTP": the name; of another protocol's line nothing that means anything.
    QString nameIn(const QByteArray &line) const { return isSmtp() ? QString::fromUtf8(line.mid(4).simplified().split(' ').first()) : QString(); }

    // What says that the server could not try, rather than that it refused: RFC 5530, RFC 3206, and SMTP's 4yz.
    static bool isTemporary(const QString &detail)
    {
        return detail.contains(u"[UNAVAILABLE]"_s) || detail.contains(u"[SYS/TEMP]"_s) || detail.startsWith(u"password: 4"_s);
    }

    Error failed(const QString &step, const QByteArray &seen) const
    {
        return Error{ErrorCode::ProbeFailed, m_where, {}, step + u": "_s + QString::fromUtf8(seen.left(500)).trimmed()};
    }

    Result<void> connectInTime()
    {
        if (m_isDropped) {
            const Result<int> descriptor = connectTo(m_target.address, m_target.port, m_deadline, m_isDropped);
            if (!descriptor)
                return Error{descriptor.error().code, m_where, {}, u"connect: "_s + descriptor.error().detail};
            m_socket.setSocketDescriptor(*descriptor);
            return success();
        }
        m_socket.connectToHost(m_target.address, m_target.port);
        if (m_socket.waitForConnected(left()))
            return success();
        return Error{ErrorCode::ServiceUnreachable, m_where, {}, u"connect: "_s + m_socket.errorString()};
    }

    bool isDropped() const { return m_isDropped && m_isDropped(); }
    bool isWaiting() const { return !m_deadline.hasExpired() && !isDropped(); }
    // It only took longer than one slice.
    bool mayGoOn() const { return m_isDropped && isWaiting() && m_socket.state() == QAbstractSocket::ConnectedState && m_socket.error() == QAbstractSocket::SocketTimeoutError; }
    int slice() const { return m_isDropped ? qMin(left(), 100) : left(); }
    Error dropped() const { return Error{ErrorCode::Cancelled, m_where, {}, {}}; }

    Result<void> startTls()
    {
        m_socket.startClientEncryption();
        do {
            if (m_socket.waitForEncrypted(slice()))
                return success();
        } while (mayGoOn());
        if (isDropped())
            return dropped();
        return Error{ErrorCode::TlsFailed, m_where, {}, u"TLS: "_s + m_socket.errorString()};
    }

    Result<void> askForTls()
    {
        if (isSmtp()) {
            if (const auto hello = say("EHLO postroom.invalid", u"EHLO"_s); !hello)
                return hello.error();
        }
        const auto ready = say(isImap() ? "a1 STARTTLS" : isPop3() ? "STLS" : "STARTTLS", u"STARTTLS"_s);
        return ready ? success() : Result<void>(ready.error());
    }

    Result<QByteArray> say(const QByteArray &command, const QString &step) { return exchange(command, step, false); }

    Result<QByteArray> exchange(const QByteArray &command, const QString &step, bool expectsContinuation)
    {
        QByteArray line = command + "\r\n";
        m_socket.write(line);
        wipe(line);
        return reply(step, expectsContinuation);
    }

    Result<QList<QByteArray>> takeByImap()
    {
        if (const auto selected = say("a3 SELECT INBOX", u"SELECT"_s); !selected)
            return selected.error();
        QList<QByteArray> messages;
        m_socket.write("a4 UID FETCH 1:* BODY.PEEK[]\r\n");
        for (;;) {
            const Result<QByteArray> line = nextLine(u"FETCH"_s);
            if (!line)
                return line.error();
            if (line->startsWith("a4 OK"))
                break;
            if (line->startsWith("a4 "))
                return failed(u"FETCH"_s, *line);
            if (!line->endsWith("}\r\n"))
                continue;
            const Result<QByteArray> message = octets(line->sliced(line->lastIndexOf('{') + 1).chopped(3).toLongLong(), u"FETCH"_s);
            if (!message)
                return message.error();
            messages.append(*message);
        }
        if (messages.isEmpty())
            return messages;
        if (const auto marked = say("a5 UID STORE 1:* +FLAGS.SILENT (\\Deleted)", u"STORE"_s); !marked)
            return marked.error();
        const auto deleted = say("a6 CLOSE", u"CLOSE"_s);
        return deleted ? messages : Result<QList<QByteArray>>(deleted.error());
    }

    Result<QList<QByteArray>> takeByPop3()
    {
        const Result<QByteArray> counted = say("STAT", u"STAT"_s); // "+OK 2 320"
        if (!counted)
            return counted.error();
        QList<QByteArray> messages;
        const qlonglong count = counted->split(' ').value(1).toLongLong();
        for (qlonglong number = 1; number <= count; ++number) {
            if (const auto begun = say("RETR " + QByteArray::number(number), u"RETR"_s); !begun)
                return begun.error();
            QByteArray message;
            for (;;) {
                const Result<QByteArray> line = nextLine(u"RETR"_s);
                if (!line)
                    return line.error();
                if (*line == ".\r\n")
                    break;
                message += line->startsWith('.') ? line->sliced(1) : *line;
            }
            messages.append(message);
            if (const auto deleted = say("DELE " + QByteArray::number(number), u"DELE"_s); !deleted)
                return deleted.error();
        }
        return messages;
    }

    Result<void> waitForMore(const QString &step)
    {
        do {
            if (!m_deadline.hasExpired() && m_socket.waitForReadyRead(slice()))
                return success();
        } while (mayGoOn());
        if (isDropped())
            return dropped();
        if (m_deadline.hasExpired())
            return Error{ErrorCode::TimedOut, m_where, {}, step};
        return Error{ErrorCode::ServiceUnreachable, m_where, {}, step + u": "_s + m_socket.errorString()};
    }

    Result<QByteArray> nextLine(const QString &step)
    {
        while (!m_socket.canReadLine()) {
            if (m_socket.bytesAvailable() > 65536)
                return failed(step, "line too long");
            if (const auto more = waitForMore(step); !more)
                return more.error();
        }
        return m_socket.readLine(8192);
    }

    Result<QByteArray> octets(qlonglong count, const QString &step)
    {
        if (count < 0 || count > 65536)
            return failed(step, "too much");
        while (m_socket.bytesAvailable() < count) {
            if (const auto more = waitForMore(step); !more)
                return more.error();
        }
        return m_socket.read(count);
    }

    // A whole answer: all lines of SMTP, up to the tagged line of IMAP, the status line of POP3.
    Result<QByteArray> reply(const QString &step, bool expectsContinuation = false)
    {
        for (bool isFirst = true;; isFirst = false) {
            const Result<QByteArray> next = nextLine(step);
            if (!next)
                return next;
            const QByteArray &line = *next;
            if (isFirst)
                m_opening = line;
            if (isHttp())
                return line.startsWith("HTTP/1.1 ") ? Result<QByteArray>(line) : Result<QByteArray>(failed(step, line));
            if (isSmtp()) {
                if (line.size() >= 4 && line[3] == '-')
                    continue;
                const char wanted = expectsContinuation ? '3' : '2';
                return line.startsWith(wanted) ? Result<QByteArray>(line) : Result<QByteArray>(failed(step, line));
            }
            if (line.startsWith("+ ") || line == "+\r\n") {
                if (expectsContinuation)
                    return line;
                continue;
            }
            if (isPop3())
                return line.startsWith("+OK") && !expectsContinuation ? Result<QByteArray>(line) : Result<QByteArray>(failed(step, line));
            if (line.startsWith("* ") && step != u"greeting")
                continue;
            const qsizetype word = line.indexOf(' ') + 1;
            return line.mid(word).startsWith("OK") && !expectsContinuation ? Result<QByteArray>(line) : Result<QByteArray>(failed(step, line));
        }
    }

    ProbeTarget m_target;
    QString m_where;
    QDeadlineTimer m_deadline;
    std::function<bool()> m_isDropped; // empty: somebody waits to the end
    QSslSocket m_socket;
    QByteArray m_opening; // the first line of the last answer
    PortView m_view;
};

} // namespace

Result<QString> probeGreeting(const ProbeTarget &target, std::chrono::milliseconds limit)
{
    Conversation conversation(target, limit);
    Result<QString> fingerprint = conversation.open();
    if (fingerprint)
        conversation.farewell();
    return fingerprint;
}

Result<PortView> viewPort(ProbeTarget target, std::chrono::milliseconds limit, const std::function<bool()> &isDropped)
{
    target.verification = Verification::FingerprintOnly;
    Conversation conversation(target, limit, isDropped);
    if (const auto opened = conversation.open(); !opened)
        return opened.error();
    conversation.farewell();
    return conversation.view();
}

Result<void> probeLogin(const ProbeTarget &target, const QString &login, const Secret &password, std::chrono::milliseconds limit)
{
    Conversation conversation(target, limit);
    if (const auto opened = conversation.open(); !opened)
        return opened.error();
    const Result<void> loggedIn = conversation.login(login, password);
    if (loggedIn)
        conversation.farewell();
    return loggedIn;
}

Result<void> sendToSelf(const ProbeTarget &target, const QString &address, const Secret &password, const QByteArray &message,
                        std::chrono::milliseconds limit)
{
    Conversation conversation(target, limit);
    if (const auto opened = conversation.open(); !opened)
        return opened.error();
    if (const auto loggedIn = conversation.login(address, password); !loggedIn)
        return loggedIn;
    const Result<void> sent = conversation.send(address, address, message);
    if (sent)
        conversation.farewell();
    return sent;
}

Result<QList<QByteArray>> takeInbox(const ProbeTarget &target, const QString &login, const Secret &password, std::chrono::milliseconds limit)
{
    Conversation conversation(target, limit);
    if (const auto opened = conversation.open(); !opened)
        return opened.error();
    if (const auto loggedIn = conversation.login(login, password); !loggedIn)
        return loggedIn.error();
    Result<QList<QByteArray>> taken = conversation.take();
    if (taken)
        conversation.farewell();
    return taken;
}

Result<void> probeRecipient(const ProbeTarget &target, const Address &recipient, std::chrono::milliseconds limit)
{
    Conversation conversation(target, limit);
    if (const auto opened = conversation.open(); !opened)
        return opened.error();
    const Result<void> taken = conversation.recipient(recipient);
    if (taken)
        conversation.farewell();
    return taken;
}

} // namespace postroom
