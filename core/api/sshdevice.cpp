#include "core/api/sshdevice.h"

#include "core/base/character.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

namespace postroom::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSaid = 4096; // octets of standard error that are kept
constexpr int linesTold = 4;
constexpr std::chrono::seconds patience{2}; // between "end" and "die"

} // namespace

QStringList sshArguments(const ServerAddress &address)
{
    // A connection that is gone is noticed within 45 s; without a route to the other computer it takes 15.
    QStringList arguments{u"-T"_s, u"-a"_s, u"-x"_s, u"-o"_s, u"BatchMode=yes"_s, u"-o"_s, u"ClearAllForwardings=yes"_s, u"-o"_s, u"ConnectTimeout=15"_s,
                          u"-o"_s, u"ServerAliveInterval=15"_s, u"-o"_s, u"ServerAliveCountMax=3"_s};
    if (address.port() != 0)
        arguments += {u"-p"_s, QString::number(address.port())};
    arguments += {u"--"_s, address.login(), u"postroomctl"_s};
    if (!address.directory().isEmpty())
        arguments += {u"--instance"_s, address.directory()}; // of characters that no shell reads as more
    return arguments << u"bridge"_s;
}

SshDevice::SshDevice(const ServerAddress &address, QObject *parent) : QIODevice(parent), m_process(new QProcess)
{
    m_process->setProgram(u"ssh"_s);
    m_process->setArguments(sshArguments(address));
    connect(m_process, &QProcess::started, this, &SshDevice::started);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &QIODevice::readyRead);
    connect(m_process, &QIODevice::bytesWritten, this, &QIODevice::bytesWritten);
    connect(m_process, &QProcess::readyReadStandardError, this, &SshDevice::hear);
    connect(m_process, &QProcess::finished, this, [this] {
        hear();
        emit ended();
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows, or it still runs
        m_said = m_process->errorString().toUtf8();
        emit ended();
    });
}

SshDevice::~SshDevice()
{
    letGo();
}

void SshDevice::start()
{
    setOpenMode(QIODevice::ReadWrite);
    m_process->start();
}

void SshDevice::close()
{
    if (!isOpen())
        return;
    QIODevice::close();
    letGo();
}

void SshDevice::letGo()
{
    if (!m_process)
        return;
    QProcess *process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    if (QThread::currentThread()->loopLevel() == 0) { // nobody is left to wait for it; a killed one is gone at once
        process->kill();
        process->waitForFinished(1000);
        delete process;
        return;
    }
    process->setParent(QCoreApplication::instance());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->closeWriteChannel();
    process->terminate();
    auto *timer = new QTimer(process);
    connect(timer, &QTimer::timeout, process, &QProcess::kill);
    timer->start(patience);
}

qint64 SshDevice::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + (m_process ? m_process->bytesAvailable() : 0);
}

qint64 SshDevice::bytesToWrite() const
{
    return m_process ? m_process->bytesToWrite() : 0;
}

qint64 SshDevice::readData(char *data, qint64 size)
{
    return m_process ? m_process->read(data, size) : -1;
}

qint64 SshDevice::writeData(const char *data, qint64 size)
{
    return m_process && m_process->state() != QProcess::NotRunning ? m_process->write(data, size) : -1;
}

void SshDevice::hear()
{
    m_said += m_process->readAllStandardError();
    m_said = m_said.right(mostSaid);
}

QString SshDevice::said() const
{
    QStringList lines;
    const QStringList all = QString::fromUtf8(m_said).split(u'\n');
    for (const QString &line : all) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(escapedControls(trimmed, 300));
    }
    return lines.mid(qMax(0, lines.size() - linesTold)).join(u'\n');
}

} // namespace postroom::api
