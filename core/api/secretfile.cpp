#include "core/api/secretfile.h"

#include <QFile>
#include <QFileInfo>

namespace postroom::api {

namespace {

constexpr qint64 mostOctets = 16 * 1024; // more than any key

}

Result<Secret> readSecretFile(const QString &path, const QString &field)
{
    if (path.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, field, {}};
    QFile file(path);
    // A pipe or a device would let a window wait.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return Error{ErrorCode::FileFailed, path, field, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileFailed, path, field, file.errorString()};
    if (file.permissions().testFlag(QFile::ReadOther))
        return Error{ErrorCode::FileExposed, path, field, {}};
    QByteArray content = file.read(mostOctets);
    const Secret text = Secret::fromUtf8(content);
    wipe(content);
    return text;
}

} // namespace postroom::api
