#pragma once

#include "core/clientconfig/servers.h"
#include "core/dns/mtasts.h"
#include "core/model/instance.h"
#include "core/server/stores.h"

#include <QFuture>
#include <QSet>
#include <QThreadPool>

namespace postroom {

// What nginx serves of each domain, DIR/www/<domain>/: autoconfig.xml and user-agent-configuration.json for mail programs, and
// mta-sts.txt for other servers where the domain has such a policy. The domain above the server's name has autoconfig.xml, too,
// for mail programs ask there that come by way of an MX record (Thunderbird, K-9 Mail). All are compared at the start and rewritten when what they say
// has changed. Postroomd makes them, so they are no secret and nothing is believed of them.
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
        Settings settings;
    };
    struct Files
    {
        DomainName domain;
        std::optional<MtaStsPolicy> policy;
        std::optional<QByteArray> pacc; // unset: of a domain that is not served
    };

    static Result<void> write(const Wanted &wanted, const Files &files);
    Result<std::optional<Wanted>> wanted() const; // unset before the set-up
    Result<Files> filesOf(const Wanted &wanted, const DomainName &domain) const;
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
