#pragma once

#include "tests/architecture/arrowtable.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace postroom {

// One rule that forbids a word, and where it holds.
struct ForbiddenWord
{
    QRegularExpression word;
    QStringList folders;
    QString why;
};

// Postroom's own sources, held against the rules of the house.
class SourceTree
{
public:
    explicit SourceTree(const QString &root) : m_root(root) {}

    // "core/dns/plan.cpp:3: …", one for every include that the table does not permit, or that is not written from the
    // root, and for every module without a row.
    QStringList forbiddenIncludes(const ArrowTable &table) const;
    QStringList forbiddenWords(const QList<ForbiddenWord> &words) const;
    // "core/dns" of core/dns/plan.cpp, "app/cli", "ui"; empty for what is no module's.
    static QString moduleOf(const QString &path);
    // Paths of files from the root, sorted.
    QStringList files(const QStringList &folders, const QStringList &patterns) const;

private:
    QStringList linesOf(const QString &path) const;

    QDir m_root;
};

inline QString SourceTree::moduleOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts[0] == u"ui" && parts.size() > 1)
        return parts[0];
    if ((parts[0] == u"core" || parts[0] == u"app") && parts.size() > 2)
        return parts[0] + u'/' + parts[1];
    return {};
}

inline QStringList SourceTree::files(const QStringList &folders, const QStringList &patterns) const
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator all(m_root.filePath(folder), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(m_root.relativeFilePath(all.next()));
    }
    found.sort();
    return found;
}

inline QStringList SourceTree::linesOf(const QString &path) const
{
    QFile file(m_root.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

inline QStringList SourceTree::forbiddenIncludes(const ArrowTable &table) const
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]*)\""));
    QStringList found;
    const QStringList sources = files({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
                                      {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
    for (const QString &path : sources) {
        const QString module = moduleOf(path);
        if (!table.knows(module)) {
            found.append(QStringLiteral("%1: its module has no row in the table").arg(path));
            continue;
        }
        const QSet<QString> permitted = table.permitted(module);
        const QStringList lines = linesOf(path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString target = include.match(lines[i]).captured(1);
            if (target.isEmpty() || target == QFileInfo(path).completeBaseName() + QStringLiteral(".moc"))
                continue;
            const QString where = QStringLiteral("%1:%2: ").arg(path).arg(i + 1);
            if (target != QDir::cleanPath(target) || !QFileInfo(m_root.filePath(target)).isFile())
                found.append(where + QStringLiteral("“%1” is not written from the root").arg(target));
            else if (!permitted.contains(moduleOf(target)))
                found.append(where + QStringLiteral("%1 may not include %2").arg(module, target));
        }
    }
    return found;
}

inline QStringList SourceTree::forbiddenWords(const QList<ForbiddenWord> &words) const
{
    QStringList found;
    for (const ForbiddenWord &rule : words) {
        const QStringList all = files(rule.folders, {QStringLiteral("*")});
        for (const QString &path : all) {
            const QStringList lines = linesOf(path);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (lines[i].contains(rule.word))
                    found.append(QStringLiteral("%1:%2: %3").arg(path).arg(i + 1).arg(rule.why));
            }
        }
    }
    return found;
}

} // namespace postroom
