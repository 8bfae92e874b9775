#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/address.h"
#include "core/model/listener.h"

#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QSslError>

#include <chrono>
#include <functional>

namespace postroom {

// Chain: the certificate must be trusted and name the server. FingerprintOnly: the caller compares the fingerprint,
// which says more than any chain.
enum class Verification { Chain, FingerprintOnly };

// One port of a server, as a mail program would come to it.
struct ProbeTarget
{
    Protocol protocol = Protocol::Imaps;
    QHostAddress address;
    quint16 port = 0;
    QString serverName; // for SNI and the certificate check
    QList<QSslCertificate> anchors; // trusted roots; empty: the system's
    Verification verification = Verification::Chain;
};

// These block the calling thread until `limit` at the most, so they run in workers. An error is ServiceUnreachable,
// TimedOut, TlsFailed, WrongPassword or ProbeFailed; its detail begins with the step that failed ("greeting: …").

// Connects, reads the greeting (over HTTP: any answer), makes TLS (at once or by STARTTLS) and checks the certificate.
// Answers the SHA-256 fingerprint of the certificate served, hexadecimal; of a port without TLS an empty one.
Result<QString> probeGreeting(const ProbeTarget &target, std::chrono::milliseconds limit);

// What a port shows to whoever comes to it.
struct PortView
{
    QString greeting; // SMTP: the names by which it greets, first and in its answer to EHLO (RFC 5321 §4.2, §4.1.1.1)
    QString hello;
    QString issuer; // of the certificate
    QList<QSslError> faults; // of the certificate, as Verification::Chain would judge it
    QList<QByteArray> chain = {}; // the certificates shown, DER, the server's own first
};

// Like probeGreeting, but a faulty certificate is looked at, and no error. `isDropped` is asked ten times a second, in the calling
// thread; as soon as nobody wants the answer any more the connection ends, and the error is Cancelled.
Result<PortView> viewPort(ProbeTarget target, std::chrono::milliseconds limit, const std::function<bool()> &isDropped = {});

// A greeting as probeGreeting has it, then a real login with the password, and a clean farewell.
Result<void> probeLogin(const ProbeTarget &target, const QString &login, const Secret &password, std::chrono::milliseconds limit);

// Whether the server on an SMTP port takes mail for the address: MAIL, RCPT, RSET; nothing is sent.
Result<void> probeRecipient(const ProbeTarget &target, const Address &recipient, std::chrono::milliseconds limit);

// Logs in and sends a message to the same address. Its lines end in CRLF, the last one too.
Result<void> sendToSelf(const ProbeTarget &target, const QString &address, const Secret &password, const QByteArray &message,
                        std::chrono::milliseconds limit);

// Logs in by IMAP or POP3 and takes every message of the inbox: they are deleted there.
Result<QList<QByteArray>> takeInbox(const ProbeTarget &target, const QString &login, const Secret &password, std::chrono::milliseconds limit);

} // namespace postroom
