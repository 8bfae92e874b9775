#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace postroom::test {

// A program called ssh, first on PATH while this lives, that runs its command on this computer: what stands behind "--" and
// the other computer's name goes to a shell, as sshd gives it to one. It notes what it was given.
class FakeSsh
{
public:
    // `there` is what "postroomctl" does on the other computer: a shell's lines.
    explicit FakeSsh(const QByteArray &there)
    {
        write(QStringLiteral("ssh"),
              "printf '%s\\n' \"$@\" > '" + folder() + "/given'\n"
              "echo $$ > '" + folder() + "/pid'\n"
              "while [ \"$1\" != -- ]; do shift; done\n"
              "shift 2\n"
              "exec sh -c \"$*\"\n");
        write(QStringLiteral("postroomctl"), there);
        qputenv("PATH", folder() + ':' + m_formerPath);
    }
    ~FakeSsh() { qputenv("PATH", m_formerPath); }
    FakeSsh(const FakeSsh &) = delete;
    FakeSsh &operator=(const FakeSsh &) = delete;

    // From now on ssh itself does this.
    void does(const QByteArray &lines) { write(QStringLiteral("ssh"), "echo $$ > '" + folder() + "/pid'\n" + lines); }
    void postroomctlDoes(const QByteArray &lines) { write(QStringLiteral("postroomctl"), lines); }

    QStringList given() const { return QString::fromUtf8(read(QStringLiteral("given"))).trimmed().split(u'\n'); }
    bool isRunning() const
    {
        const int pid = read(QStringLiteral("pid")).trimmed().toInt();
        return pid > 0 && QFile::exists(QStringLiteral("/proc/%1").arg(pid));
    }

private:
    QByteArray folder() const { return QFile::encodeName(m_folder.path()); }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Replaced as a whole: one that runs keeps the former.
    void write(const QString &name, const QByteArray &lines)
    {
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        QFile file(path);
        const bool good = file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + lines) > 0
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        Q_ASSERT(good);
        Q_UNUSED(good)
    }

    QTemporaryDir m_folder;
    QByteArray m_formerPath = qgetenv("PATH");
};

} // namespace postroom::test
