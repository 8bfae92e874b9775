#pragma once

#include "core/host/host.h"

#include <QHash>

namespace postroom::test {

using namespace Qt::StringLiterals;

// A Host that answers programs from a script and notes the folders that are made. What no test of the engines needs
// is refused.
class ScriptedHost : public Host
{
public:
    struct Answer
    {
        QString of; // how the command line begins
        Result<Finished> finished;
    };

    QList<Answer> answers; // the first that fits; none: exit status 0, no words
    QStringList users{u"root"_s, u"postfix"_s, u"postroom-mail"_s, u"postroom"_s, u"_rspamd"_s};
    QStringList groups{u"root"_s, u"postfix"_s, u"postroom-lookup"_s};
    QStringList ran;
    QStringList made; // "/folder user:group mode"

    Result<Finished> run(const Command &command) override
    {
        ran.append((QStringList{command.program} + command.arguments).join(u' '));
        for (const Answer &answer : answers) {
            if (ran.last().startsWith(answer.of))
                return answer.finished;
        }
        return Finished{};
    }
    Result<void> makeFolder(const QString &path, Owner owner, uint mode) override
    {
        made.append(u"%1 %2:%3 %4"_s.arg(path).arg(owner.user).arg(owner.group).arg(mode, 0, 8));
        return success();
    }
    Result<Owner> user(const QString &name) override
    {
        const qsizetype number = users.indexOf(name);
        return number < 0 ? Result<Owner>(missing(name)) : Owner{static_cast<uint>(number), static_cast<uint>(number)};
    }
    Result<uint> group(const QString &name) override
    {
        const qsizetype number = groups.indexOf(name);
        return number < 0 ? Result<uint>(missing(name)) : static_cast<uint>(number);
    }
    QStringList absent; // paths that are not there
    bool exists(const QString &path) override { return !absent.contains(path); }

    Result<FileFacts> look(const QString &path) override
    {
        return exists(path) ? Result<FileFacts>(FileFacts{FileFacts::Kind::Folder, {3, 4}, 02750}) : missing(path);
    }
    Result<QByteArray> read(const QString &path) override { return missing(path); }
    QHash<QString, QStringList> folders; // and what lies in them
    Result<QStringList> entries(const QString &path) override { return folders.contains(path) ? Result<QStringList>(folders.value(path)) : missing(path); }
    Result<void> writeNew(const QString &path, const QByteArray &, Owner, uint) override { return missing(path); }
    Result<void> replace(const QString &path, const QByteArray &, Owner, uint) override { return missing(path); }
    Result<void> syncFolder(const QString &path) override { return missing(path); }
    Result<void> rename(const QString &path, const QString &) override { return missing(path); }
    Result<QString> linkTarget(const QString &path) override { return missing(path); }
    Result<void> pointLink(const QString &path, const QString &) override { return missing(path); }
    Result<void> removeFile(const QString &path) override { return missing(path); }
    Result<void> removeTree(const QString &path) override { return missing(path); }
    Result<void> portIsFree(const std::optional<QHostAddress> &, quint16) override { return success(); }
    Result<void> terminate(qint64) override { return success(); }
    void wait(std::chrono::milliseconds) override {}
    std::chrono::milliseconds elapsed() override { return {}; }
    QDateTime now() override { return {}; }

private:
    static Error missing(const QString &what) { return Error{ErrorCode::NotFound, what, {}, {}}; }
};

} // namespace postroom::test
