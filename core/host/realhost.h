#pragma once

#include "core/host/host.h"

namespace postroom {

class RealHost : public Host
{
public:
    Result<Finished> run(const Command &command) override;
    bool exists(const QString &path) override;
    Result<FileFacts> look(const QString &path) override;
    Result<QByteArray> read(const QString &path) override;
    Result<QStringList> entries(const QString &folder) override;
    Result<void> writeNew(const QString &path, const QByteArray &content, Owner owner, uint mode) override;
    Result<void> replace(const QString &path, const QByteArray &content, Owner owner, uint mode) override;
    Result<void> makeFolder(const QString &path, Owner owner, uint mode) override;
    Result<void> syncFolder(const QString &path) override;
    Result<void> rename(const QString &from, const QString &to) override;
    Result<QString> linkTarget(const QString &link) override;
    Result<void> pointLink(const QString &link, const QString &target) override;
    Result<void> removeFile(const QString &path) override;
    Result<void> removeTree(const QString &path) override;
    Result<Owner> user(const QString &name) override;
    Result<uint> group(const QString &name) override;
    Result<void> portIsFree(const std::optional<QHostAddress> &address, quint16 port) override;
    Result<void> terminate(qint64 pid) override;
    void wait(std::chrono::milliseconds time) override;
    std::chrono::milliseconds elapsed() override;
    QDateTime now() override { return QDateTime::currentDateTimeUtc(); }
};

// The kernel's word on the last failed call, as an Error about a path: DiskFull or FileFailed.
Error fileError(const QString &path, int number);

} // namespace postroom
