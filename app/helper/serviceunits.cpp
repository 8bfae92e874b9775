#include "app/helper/serviceunits.h"

namespace postroom {

using namespace Qt::StringLiterals;

bool isKeptBySystemd(Host &host, const InstancePaths &paths)
{
    // The units are for the packaged instance alone.
    if (paths.directory() != u"/var/lib/postroom" || !host.exists(u"/run/systemd/system"_s))
        return false;
    const QStringList folders{u"/etc/systemd/system/"_s, u"/usr/local/lib/systemd/system/"_s, u"/usr/lib/systemd/system/"_s, u"/lib/systemd/system/"_s};
    return std::any_of(folders.begin(), folders.end(), [&host](const QString &folder) { return host.exists(folder + helperUnit); });
}

Result<void> systemctl(Host &host, const QStringList &words)
{
    const Result<Finished> asked = host.run(Command{u"/usr/bin/systemctl"_s, words, std::chrono::seconds(100)});
    if (!asked)
        return asked.error();
    if (asked->exitCode != 0)
        return Error{ErrorCode::ProcessFailed, u"systemctl"_s, {}, QString::fromUtf8(asked->err).trimmed()};
    return success();
}

} // namespace postroom
