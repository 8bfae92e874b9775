#include "ui/models/recordwatch.h"

#include "core/api/describe.h"
#include "ui/models/recordmodel.h"
#include "ui/shell/words.h"

#include <QLocale>

namespace postroom::ui {

namespace {
constexpr std::chrono::seconds deadline{40}; // the server's own is shorter
}

RecordWatch::RecordWatch(Session &session, RecordModel *model, QObject *parent) : QObject(parent), m_session(session), m_model(model)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &RecordWatch::lookNow);
    // Another plan: what was said of the former one is not said of it.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        ++m_query;
        m_isLooking = false;
        m_error.reset();
        emit changed();
    });
}

void RecordWatch::start(std::chrono::milliseconds pause)
{
    m_pause.setInterval(pause);
    m_isWatching = true;
    lookNow();
}

void RecordWatch::stop()
{
    m_isWatching = false;
    m_pause.stop();
}

void RecordWatch::lookNow()
{
    const Result<DomainName> domain = DomainName::parse(m_model->plan().domain);
    if (m_isLooking || !domain)
        return;
    m_pause.stop();
    m_isLooking = true;
    emit changed();
    m_session.call(
        api::CheckDns{*domain, {}}, this,
        [this, query = ++m_query](const Result<DnsCheck> &reply) {
            if (query == m_query)
                take(reply);
        },
        deadline);
}

void RecordWatch::take(const Result<DnsCheck> &reply)
{
    m_isLooking = false;
    m_error = reply ? std::nullopt : std::optional(reply.error());
    if (reply)
        m_model->setCheck(*reply);
    if (m_isWatching)
        m_pause.start();
    emit changed();
}

QString RecordWatch::words() const
{
    if (m_error)
        return api::describe(*m_error);
    const std::optional<DnsCheck> &check = m_model->check();
    if (!check)
        return m_isLooking ? tr("Looking what DNS says …") : QString();
    if (const Finding *reason = m_model->whyNotAsked())
        return fromServer(Speaker::Checks, reason->what);
    int good = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        good += m_model->verdictAt(row) == Verdict::Pass ? 1 : 0;
    return tr("Looked at %1: %2 of %3 records are in DNS as they should be.")
        .arg(check->at.toLocalTime().toString(QStringLiteral("HH:mm:ss")), QLocale().toString(good), QLocale().toString(m_model->rowCount()));
}

} // namespace postroom::ui
