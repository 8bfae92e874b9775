#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>

namespace postroom {

// A program to run: absolute path, arguments as they are (no shell), an environment of its own, no inherited
// descriptors.
struct Command
{
    QString program;
    QStringList arguments;
    std::chrono::milliseconds limit{30000}; // then it is killed and the run is TimedOut
    QStringList environment = {}; // "NAME=value", beside PATH and LANG=C
    QString folder = QStringLiteral("/"); // it works in
    std::stop_token stop = {}; // then it is killed and the run is Cancelled
    QByteArray input = {}; // what it reads from standard input
    bool unconfined = false; // AppArmor has rules for it that know nothing of our folders
};

struct Finished
{
    int exitCode = 0;
    QByteArray out;
    QByteArray err;
};

// Who owns a file, by number as the kernel has it.
struct Owner
{
    uint user = 0;
    uint group = 0;

    friend bool operator==(const Owner &, const Owner &) = default;
};

// What lies at a path itself; a link is not followed.
struct FileFacts
{
    enum class Kind { File,
                      Folder,
                      Link,
                      Other };

    Kind kind = Kind::Other;
    Owner owner;
    uint mode = 0; // the permission bits
};

// The outside world as the applier and the supervisor touch it. RealHost does it; FakeHost records it, scripts its
// answers and fails at the step a test names. Paths are absolute and made by us.
class Host
{
public:
    virtual ~Host() = default;

    // Ends when the program ends. EngineNotInstalled is the caller's to say: here a missing program is NotFound.
    virtual Result<Finished> run(const Command &command) = 0;

    virtual bool exists(const QString &path) = 0; // also a dangling link
    virtual Result<FileFacts> look(const QString &path) = 0; // NotFound
    virtual Result<QByteArray> read(const QString &path) = 0; // refuses a symbolic link as last part
    virtual Result<QStringList> entries(const QString &folder) = 0; // names, sorted
    // A file that is not there yet, with its final owner and mode from the first moment, on the disk when it returns.
    virtual Result<void> writeNew(const QString &path, const QByteArray &content, Owner owner, uint mode) = 0;
    // The same in place of an older one: written beside it (PATH.new), synced, renamed over it.
    virtual Result<void> replace(const QString &path, const QByteArray &content, Owner owner, uint mode) = 0;
    virtual Result<void> makeFolder(const QString &path, Owner owner, uint mode) = 0; // there already: owner and mode are set
    virtual Result<void> syncFolder(const QString &path) = 0;
    virtual Result<void> rename(const QString &from, const QString &to) = 0; // within one file system; replaces
    virtual Result<QString> linkTarget(const QString &link) = 0; // NotFound where there is no link
    virtual Result<void> pointLink(const QString &link, const QString &target) = 0; // atomically, synced
    virtual Result<void> removeFile(const QString &path) = 0; // not there: fine
    virtual Result<void> removeTree(const QString &path) = 0; // never follows a link; not there: fine

    virtual Result<Owner> user(const QString &name) = 0; // with the user's own group; NotFound
    virtual Result<uint> group(const QString &name) = 0;

    // Nothing else listens there: bound and let go. PortTaken with who holds it, where /proc tells.
    virtual Result<void> portIsFree(const std::optional<QHostAddress> &address, quint16 port) = 0;
    virtual Result<void> terminate(qint64 pid) = 0; // SIGTERM; gone already: fine
    virtual void wait(std::chrono::milliseconds time) = 0;
    virtual std::chrono::milliseconds elapsed() = 0; // monotonic
    virtual QDateTime now() = 0; // the wall clock's, UTC: to show, never to measure with
};

} // namespace postroom
