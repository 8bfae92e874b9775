#include "app/helper/queuecounts.h"

#include "core/engines/postfix/postfixlog.h"

#include <QDirIterator>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostFiles = 1000;

struct Found
{
    bool more = false;
    std::optional<QDateTime> oldest;
};

// Queue files lie one or two folders deep, named by their first characters (hash_queue_names).
void countFiles(const QString &folder, Found &found, qint64 &files)
{
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        if (files == mostFiles) {
            found.more = true;
            return;
        }
        entries.next();
        ++files;
        // The file's own time is when it is tried again; its name says when it came.
        const std::optional<QDateTime> came = queueIdTime(entries.fileName().toLatin1());
        if (came && (!found.oldest || *came < *found.oldest))
            found.oldest = came;
    }
}

} // namespace

api::QueueCounts countQueue(const InstancePaths &paths, const QDateTime &now)
{
    const QString queue = paths.engine(Engine::Postfix) + u"/queue/"_s;
    api::QueueCounts counts;
    Found found;
    countFiles(queue + u"incoming"_s, found, counts.active);
    countFiles(queue + u"active"_s, found, counts.active);
    countFiles(queue + u"deferred"_s, found, counts.deferred);
    countFiles(queue + u"hold"_s, found, counts.hold);
    if (found.oldest)
        counts.oldestSeconds = qMax<qint64>(0, found.oldest->secsTo(now));
    if (found.more)
        counts.more = true;
    return counts;
}

} // namespace postroom
