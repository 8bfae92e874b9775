#pragma once

#include <QFileInfo>
#include <QString>

#include <unistd.h>

namespace postroom::test {

// A template for QTemporaryDir: an instance's folder may not be below /tmp or a home, where tests usually put their files.
inline QString instanceFolder()
{
    const QStringList folders{qEnvironmentVariable("POSTROOM_TEST_FOLDER"), QStringLiteral("/run/user/") + QString::number(::getuid()), QStringLiteral("/run/lock"), QStringLiteral("/run")};
    for (const QString &folder : folders) {
        if (!folder.isEmpty() && QFileInfo(folder).isWritable())
            return folder + QStringLiteral("/postroom-XXXXXX");
    }
    qFatal("no folder for a test's instance: name one in POSTROOM_TEST_FOLDER (not below /tmp, /root or a home)");
}

} // namespace postroom::test
