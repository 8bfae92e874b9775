#include "core/host/portholder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// The socket inodes that listen on the port, from the table that proc(5) describes under /proc/net/tcp.
void addListeners(const QString &table, quint16 port, QSet<QByteArray> &inodes)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray wanted = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        constexpr auto listening = "0A";
        if (columns.size() > 9 && columns[1].endsWith(wanted) && columns[3] == listening)
            inodes.insert("socket:[" + columns[9] + ']');
    }
}

} // namespace

QString portHolder(quint16 port)
{
    QSet<QByteArray> inodes;
    addListeners(u"/proc/net/tcp"_s, port, inodes);
    addListeners(u"/proc/net/tcp6"_s, port, inodes);
    if (inodes.isEmpty())
        return {};
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &pid : processes) {
        if (!pid.front().isDigit())
            continue;
        const QDir descriptors(u"/proc/"_s + pid + u"/fd"_s);
        const QStringList names = descriptors.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            // readlink by hand would be as good; QFileInfo makes "socket:[1]" absolute, so only the last part counts
            const QString target = QFileInfo(descriptors.filePath(name)).symLinkTarget().section(u'/', -1);
            if (!inodes.contains(target.toLatin1()))
                continue;
            QFile program(u"/proc/"_s + pid + u"/comm"_s);
            if (!program.open(QIODevice::ReadOnly))
                return u"pid "_s + pid;
            return QString::fromUtf8(program.readAll()).trimmed() + u" (pid "_s + pid + u')';
        }
    }
    return {};
}

} // namespace postroom
