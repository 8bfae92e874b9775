#include "core/server/peers.h"

#include <QByteArray>

#include <algorithm>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace postroom {

namespace {

bool isInAdminGroup(uid_t uid)
{
    group groupEntry;
    group *adminGroup = nullptr;
    QByteArray groupBuffer(65536, Qt::Uninitialized);
    if (::getgrnam_r("postroom-admin", &groupEntry, groupBuffer.data(), static_cast<std::size_t>(groupBuffer.size()), &adminGroup) != 0 || !adminGroup)
        return false;
    passwd userEntry;
    passwd *user = nullptr;
    char userBuffer[4096];
    if (::getpwuid_r(uid, &userEntry, userBuffer, sizeof userBuffer, &user) != 0 || !user)
        return false;
    std::vector<gid_t> groups(256);
    int count = static_cast<int>(groups.size());
    if (::getgrouplist(user->pw_name, user->pw_gid, groups.data(), &count) < 0)
        return false; // more groups than anybody has: better refused than guessed
    return std::find(groups.begin(), groups.begin() + count, adminGroup->gr_gid) != groups.begin() + count;
}

} // namespace

std::optional<api::Caller> admitPeer(const Instance &instance, qint64 uid, qint64 pid)
{
    const bool admitted = uid == 0 || uid == ::geteuid() || instance.admittedUids.contains(uid) || isInAdminGroup(static_cast<uid_t>(uid));
    if (!admitted)
        return std::nullopt;
    return api::Caller{uid, pid, api::Access::Admin};
}

} // namespace postroom
