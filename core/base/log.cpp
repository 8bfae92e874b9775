#include "core/base/log.h"

#include "core/base/character.h"

#include <QDateTime>
#include <QMutex>

#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + levelName(type)
        + ' ' + (context.category ? context.category : "default") + ": " + escapedControls(text).toUtf8() + '\n';
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    qsizetype done = 0;
    while (done < line.size()) {
        const ssize_t written = ::write(STDERR_FILENO, line.constData() + done, static_cast<std::size_t>(line.size() - done));
        if (written <= 0)
            return; // nowhere left to say so
        done += written;
    }
}

} // namespace

void installLogFormat()
{
    qInstallMessageHandler(write);
}

} // namespace postroom
