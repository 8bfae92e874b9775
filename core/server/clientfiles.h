#pragma once

#include "core/clientconfig/servers.h"
#include "core/model/instance.h"
#include "core/server/stores.h"

#include <QFuture>
#include <QSet>
#include <QThreadPool>

namespace postroom {

// The set-up files that nginx serves, DIR/www/<domain>/autoconfig.xml: one folder for each domain, and one for the
// domain above the server's name, where mail programs ask that come by way of an MX record (Thunderbird, K-9 Mail).
// A domain is one file, whatever the number of domains; all are compared at the start and rewritten when what mail
// programs must know has changed. Postroomd makes them, so they are no secret and nothing is believed of them.
class ClientFiles : public QObject
{
    Q_OBJECT

public:
    ClientFiles(const InstancePaths &paths, const Instance &instance, Stores &stores, QObject *parent = nullptr);
    ~ClientFiles() override;

    // What fails is logged and left behind, until a renew() succeeds.
    void publish(const DomainName &domain);
    void remove(const DomainName &domain);
    // Makes all of them equal to what they should be, in the background, a page at a time.
    void renew();
    bool isBehind() const { return m_isBehind; }

private:
    // All that is needed to write them, so that a worker can.
    struct Wanted
    {
        QString folder;
        OfferedServers offered;
        std::optional<DomainName> above; // the domain above the server's name
    };

    static Result<void> write(const Wanted &wanted, const DomainName &domain);
    Result<std::optional<Wanted>> wanted() const; // unset before the set-up
    void renewAfter(const QString &after);
    void finish(const Result<void> &outcome);

    QString m_folder;
    Instance m_instance;
    Stores &m_stores;
    QThreadPool m_pool;
    std::optional<Wanted> m_renewing;
    QSet<QString> m_left; // folders that no domain was found for yet, during a renewal
    bool m_again = false;
    bool m_isBehind = false;
};

} // namespace postroom
