#pragma once

#include "core/model/serveraddress.h"

#include <QIODevice>
#include <QProcess>

namespace postroom::api {

// What ssh is given: it may ask nobody, forwards nothing, and takes nothing behind "--" for an option of its own.
QStringList sshArguments(const ServerAddress &address);

// The standard input and output of `ssh … postroomctl bridge`, as a device. Never waits: what is closed is told to end,
// and is killed where it does not. What it says on standard error is kept, the last part of it.
class SshDevice : public QIODevice
{
    Q_OBJECT

public:
    explicit SshDevice(const ServerAddress &address, QObject *parent = nullptr);
    ~SshDevice() override;

    void start(); // started() or ended() follows
    void close() override;
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;

    // What was said on standard error, or why there is no ssh to say anything: its last lines.
    QString said() const;

signals:
    void started();
    void ended(); // by itself

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void hear();
    void letGo();

    QProcess *m_process; // lives on until it has ended
    QByteArray m_said;
};

} // namespace postroom::api
