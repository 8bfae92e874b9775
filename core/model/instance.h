#pragma once

#include "core/base/result.h"
#include "core/model/ipaddress.h"
#include "core/model/listener.h"

#include <QList>
#include <QString>

#include <optional>

namespace postroom {

constexpr quint16 highestPortOffset = 60000; // the highest standard port, 995, still fits

// The fixed facts of an instance, as instance.json (root's) has them.
struct Instance
{
    QString id; // 32 hexadecimal digits, made once
    bool practice = false;
    quint16 portOffset = 0;
    std::optional<IpAddress> listen; // unset: every address of the machine
    QList<qint64> admittedUids; // may operate besides root, postroom and group postroom-admin

    quint16 portOf(Protocol protocol) const
    {
        return static_cast<quint16>(listenerOf(protocol).standardPort + portOffset);
    }

    static void fields(auto &self, auto &&visit)
    {
        visit("id", self.id);
        visit("practice", self.practice);
        visit("portOffset", self.portOffset);
        visit("listen", self.listen);
        visit("admittedUids", self.admittedUids);
    }
    static Result<void> check(const Instance &instance);
};

// Where everything of an instance lies (ARCHITECTURE.md, Files of an instance). Pure text; nothing is touched.
class InstancePaths
{
public:
    InstancePaths() = default;
    // Absolute, clean, at most 60 bytes (a Unix socket's path below it is limited to 107), not below /tmp, /var/tmp,
    // /root or /home, and of characters that need no quoting in any engine's configuration.
    static Result<InstancePaths> parse(QStringView directory);

    QString directory() const { return m_directory; }
    QString instanceFile() const { return m_directory + QStringLiteral("/instance.json"); }
    QString store() const { return m_directory + QStringLiteral("/store"); }
    QString storeFile() const { return store() + QStringLiteral("/postroom.db"); }
    QString storeLock() const { return store() + QStringLiteral("/lock"); } // whoever holds it is alone with the databases
    QString keys() const { return store() + QStringLiteral("/keys"); }
    QString lookup() const { return m_directory + QStringLiteral("/lookup"); }
    QString lookupFile() const { return lookup() + QStringLiteral("/lookup.db"); }
    QString dkim() const { return lookup() + QStringLiteral("/dkim"); }
    QString www() const { return m_directory + QStringLiteral("/www"); }
    QString generations() const { return m_directory + QStringLiteral("/generations"); }
    QString generation(qint64 number) const { return generations() + u'/' + QString::number(number); }
    QString current() const { return m_directory + QStringLiteral("/current"); }
    QString journal() const { return m_directory + QStringLiteral("/journal"); }
    QString engines() const { return m_directory + QStringLiteral("/engines"); }
    QString engine(Engine engine) const;
    QString zoneKey() const { return engine(Engine::Named) + QStringLiteral("/publish.key"); } // by which postroomd changes the practice zones
    QString probe() const { return engines() + QStringLiteral("/probe"); }
    QString mail() const { return m_directory + QStringLiteral("/mail"); }
    QString run() const { return m_directory + QStringLiteral("/run"); }
    QString adminSocket() const { return run() + QStringLiteral("/admin/admin.sock"); }
    QString practiceCa() const { return run() + QStringLiteral("/admin/practice-ca.pem"); }
    QString helperSocket() const { return run() + QStringLiteral("/helper/helper.sock"); }
    QString log() const { return m_directory + QStringLiteral("/log"); }

private:
    QString m_directory;
};

} // namespace postroom
