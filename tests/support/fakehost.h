#pragma once

#include "core/host/host.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <functional>

namespace postroom::test {

// A machine in memory: files with owner and mode, folders, links, programs that a test scripts, a time that only
// passes while somebody waits. Every call that changes the machine is an effect; effects are counted, and a test can
// let the n-th of them fail, or let the machine refuse all from the n-th on, as for a process that was killed there.
class FakeHost : public Host
{
public:
    struct Node
    {
        enum class Kind { File,
                          Folder,
                          Link };

        Kind kind = Kind::File;
        QByteArray content; // of a link: where it points
        Owner owner;
        uint mode = 0;

        friend bool operator==(const Node &, const Node &) = default;
    };
    // What a failing effect leaves behind: as little as it can, or all of its work with the error on top (an fsync
    // that fails after the rename).
    enum class Failing { Undone,
                         Done };
    using Run = std::function<Result<Finished>(const Command &command)>;

    // The machine.
    QMap<QString, Node> nodes;
    QHash<QString, Owner> users;
    QHash<QString, uint> groups;
    QHash<quint16, QString> takenPorts; // and who holds them
    std::function<void(qint64 pid)> terminated; // SIGTERM reaches a process
    std::function<void()> waited; // time went by

    void addFile(const QString &path, const QByteArray &content = {}, Owner owner = {}, uint mode = 0644);
    void addFolder(const QString &path, Owner owner = {}, uint mode = 0755); // with its parents
    void addLink(const QString &path, const QString &target);
    // The program exists and is answered by `run`; unset: it ends with 0 and says nothing.
    void addProgram(const QString &path, const Run &run = {});
    QMap<QString, Node> below(const QString &folder) const; // paths relative to it

    // What happened.
    int effects() const { return m_effects; }
    int queries() const { return m_queries; }
    QStringList calls; // "run /usr/sbin/postfix -c …", "pointLink /srv/p/current generations/2"
    QStringList callsWith(const QString &beginning) const;
    void forget(); // effects count from 0 again, calls are empty, nothing fails

    // What will go wrong.
    void failAt(int effect, const Error &error, Failing failing = Failing::Undone); // from 1; once
    void failQueryAt(int query, const Error &error); // from 1; once. Queries change nothing, and can fail all the same
    void refuseFrom(int effect); // and all after it, until heal()
    void heal();

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
    std::chrono::milliseconds elapsed() override { return m_now; }
    QDateTime now() override { return QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC); }

private:
    // Counts an effect; does `work`, or `broken` and the error where this one is to fail.
    Result<void> effect(const QString &call, const std::function<Result<void>()> &work, const std::function<void()> &broken = {});
    std::optional<Error> query(); // counts it; the error where this one is to fail
    QString resolved(const QString &path) const; // links in the folders of a path, as the kernel follows them
    Result<void> put(const QString &path, const Node &node);

    QHash<QString, Run> m_programs;
    int m_effects = 0;
    int m_failAt = 0;
    Error m_failure;
    Failing m_failing = Failing::Undone;
    int m_refuseFrom = 0;
    int m_queries = 0;
    int m_failQueryAt = 0;
    Error m_queryFailure;
    std::chrono::milliseconds m_now{1000};
};

} // namespace postroom::test
