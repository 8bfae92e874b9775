#pragma once

#include "core/certs/certificate.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

namespace postroom::test {

// A server with a certificate on a free port of loopback, for whoever is to be met there. What it says is up to the one that
// derives from it, who also says whether encryption begins at once.
class TlsServer : public QTcpServer
{
public:
    explicit TlsServer(const CertifiedKey &certificate)
        : m_chain(QSslCertificate::fromData(certificate.chainPem)), m_key(certificate.keyPem.reveal().toByteArray(), QSsl::Ec)
    {
        listen(QHostAddress::LocalHost);
    }

    int open = 0; // connections

protected:
    virtual void welcome(QSslSocket *socket) = 0;

    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificateChain(m_chain);
        socket->setPrivateKey(m_key);
        ++open;
        connect(socket, &QSslSocket::disconnected, this, [this] { --open; });
        welcome(socket);
    }

private:
    QList<QSslCertificate> m_chain;
    QSslKey m_key;
};

// A web server that reads a whole request, answers, and hangs up; of what is answered with nothing nobody ever hears.
class TlsWebServer : public TlsServer
{
public:
    using Answer = std::function<QByteArray(const QByteArray &request)>;

    TlsWebServer(const CertifiedKey &certificate, Answer answer) : TlsServer(certificate), m_answer(std::move(answer)) {}

    QByteArray heard; // the last request

protected:
    void welcome(QSslSocket *socket) override
    {
        connect(socket, &QSslSocket::readyRead, this, [this, socket, request = QByteArray()]() mutable {
            request += socket->readAll();
            if (!request.endsWith("\r\n\r\n"))
                return;
            heard = request;
            const QByteArray answer = m_answer(request);
            if (answer.isEmpty())
                return;
            socket->write(answer);
            socket->disconnectFromHost();
        });
        socket->startServerEncryption();
    }

private:
    Answer m_answer;
};

} // namespace postroom::test
