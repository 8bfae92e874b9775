#pragma once

#include "core/api/client.h"
#include "core/api/operations/helper.h"
#include "core/api/operations/session.h"
#include "core/model/instance.h"

#include <QTimer>

namespace postroom {

// postroomd's connection to the root helper, made again whenever it is lost. As soon as it stands it tells the helper
// that lookup.db can be read.
class HelperLink : public QObject
{
    Q_OBJECT

public:
    explicit HelperLink(const InstancePaths &paths, QObject *parent = nullptr);

    bool isConnected() const { return m_greeted; }

    template<typename Verb>
    QFuture<Result<typename Verb::Reply>> call(const Verb &verb)
    {
        return m_client.call(verb);
    }

signals:
    void progressed(const postroom::api::JobProgress &progress);
    void connected();

private:
    void connectNow();

    QString m_socket;
    api::Client m_client;
    QTimer m_again;
    bool m_greeted = false;
};

} // namespace postroom
