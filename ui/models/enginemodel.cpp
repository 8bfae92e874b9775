#include "ui/models/enginemodel.h"

#include "ui/shell/words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/when.h"

#include <QLocale>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

// How long it runs is another number each time, and no change.
bool isSame(const EngineStatus &one, const EngineStatus &other)
{
    return one.name == other.name && one.state == other.state && one.pid == other.pid && one.version == other.version;
}

} // namespace

EngineModel::EngineModel(Session &session, QObject *parent) : ListModel(parent), m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(std::chrono::milliseconds(100));
    connect(&m_delay, &QTimer::timeout, this, &EngineModel::reload);
}

QVariant EngineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EngineStatus &engine = valueAt(index.row());
    const bool worked = isWorkedAt(engine.name);
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return verdictIcon(worked ? Verdict::Unknown : engineVerdict(engine.state));
    if (role == Qt::ToolTipRole && index.column() == SinceColumn && engine.uptimeSeconds)
        return QLocale().toString(sinceAt(index.row()).toLocalTime(), QLocale::LongFormat);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case StateColumn: return worked ? workWords(m_work->first) : stateWords(engine.state);
    case NameColumn: return engineName(engine.name);
    case PurposeColumn: return purposeWords(engine.name);
    case VersionColumn: return engine.version;
    case SinceColumn: return engine.uptimeSeconds ? agoWords(sinceAt(index.row()), m_readAt) : QString();
    case PortsColumn:
        if (!m_ports)
            return m_portsFailed ? tr("not known") : tr("being tried…");
        return portsWords(portsOf(engine.name));
    }
    return {};
}

QVariant EngineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case NameColumn: return tr("Program");
    case PurposeColumn: return tr("What it does");
    case VersionColumn: return tr("Version");
    case SinceColumn: return tr("Started");
    case PortsColumn: return tr("Ports");
    }
    return {};
}

void EngineModel::reload()
{
    m_delay.stop();
    m_session.call(api::ServiceStatus{}, this, [this, query = ++m_query](const Result<api::ServiceReply> &reply) {
        if (query != m_query)
            return;
        if (!reply) {
            emit failed(reply.error());
            return;
        }
        take(reply->engines);
    });
    askPorts();
}

void EngineModel::lookAgain()
{
    if (isWorking())
        return; // its reply says more
    m_session.call(api::ServiceStatus{}, this, [this, query = ++m_query](const Result<api::ServiceReply> &reply) {
        if (query != m_query || !reply)
            return; // a page that is on view stays while nobody answers
        const QList<EngineStatus> former = m_rows;
        take(reply->engines);
        if (!std::equal(former.begin(), former.end(), m_rows.begin(), m_rows.end(), isSame))
            askPorts();
    });
}

void EngineModel::askPorts()
{
    m_session.call(api::Status{}, this, [this, query = ++m_portQuery](const Result<api::Status::Reply> &reply) {
        if (query != m_portQuery)
            return;
        m_portsFailed = !reply;
        m_ports = reply ? std::optional(reply->ports) : std::nullopt;
        tellAll();
    });
}

void EngineModel::take(const QList<EngineStatus> &engines)
{
    m_readAt = QDateTime::currentDateTimeUtc();
    const bool sameRows = std::equal(engines.begin(), engines.end(), m_rows.begin(), m_rows.end(),
                                     [](const EngineStatus &one, const EngineStatus &other) { return one.name == other.name; });
    if (sameRows) {
        m_rows = engines;
        tellAll();
    } else {
        beginResetModel();
        m_rows = engines;
        endResetModel();
    }
    emit countChanged();
    emit loaded();
}

void EngineModel::tellAll()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EngineModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

QDateTime EngineModel::sinceAt(int row) const
{
    const std::optional<qint64> &uptime = valueAt(row).uptimeSeconds;
    return uptime ? m_readAt.addSecs(-*uptime) : QDateTime();
}

QList<PortStatus> EngineModel::portsOf(Engine engine) const
{
    QList<PortStatus> its = m_ports.value_or(QList<PortStatus>());
    its.removeIf([engine](const PortStatus &port) { return listenerOf(port.protocol).engine != engine; });
    return its;
}

void EngineModel::setWork(api::ServiceAction action, std::optional<Engine> engine)
{
    m_work = {action, engine};
    tellAll();
}

void EngineModel::endWork()
{
    m_work.reset();
    tellAll();
    askPorts();
}

QString EngineModel::purposeWords(Engine engine)
{
    switch (engine) {
    case Engine::Postfix: return tr("takes and sends mail");
    case Engine::Dovecot: return tr("mailboxes and passwords");
    case Engine::Rspamd: return tr("signs mail, marks spam");
    case Engine::Nginx: return tr("serves set-up files to mail programs");
    case Engine::Named: return tr("answers as the DNS of this practice server");
    }
    return {};
}

QString EngineModel::stateWords(EngineState state)
{
    switch (state) {
    case EngineState::NotConfigured: return tr("not set up");
    case EngineState::NotInstalled: return tr("not installed");
    case EngineState::Stopped: return tr("stopped");
    case EngineState::Starting: return tr("starting");
    case EngineState::Running: return tr("running");
    case EngineState::Failed: return tr("keeps failing");
    }
    return {};
}

QString EngineModel::workWords(api::ServiceAction action)
{
    switch (action) {
    case api::ServiceAction::Start: return tr("starting…");
    case api::ServiceAction::Stop: return tr("stopping…");
    case api::ServiceAction::Restart: return tr("restarting…");
    case api::ServiceAction::Reload: return tr("reloading…");
    }
    return {};
}

QString EngineModel::portsWords(const QList<PortStatus> &ports)
{
    if (ports.isEmpty())
        return u"–"_s;
    const auto open = std::count_if(ports.begin(), ports.end(), [](const PortStatus &port) { return port.listening; });
    if (open == ports.size())
        return ports.size() == 1 ? tr("answers") : tr("all %1 answer").arg(QLocale().toString(ports.size()));
    if (open == 0)
        return ports.size() == 1 ? tr("does not answer") : tr("none of %1 answers").arg(QLocale().toString(ports.size()));
    return tr("%1 of %2 answer").arg(QLocale().toString(open), QLocale().toString(ports.size()));
}

QString EngineModel::stopWords(std::optional<Engine> engine)
{
    if (!engine)
        return tr("Nobody can send, receive or read mail until they are started again. Mail from outside waits at its senders' servers, which try again for some days. They stay stopped after a restart of the computer.");
    switch (*engine) {
    case Engine::Postfix:
        return tr("Nobody can send or receive mail until Postfix is started again. Mail from outside waits at its senders' servers, which try again for some days. It stays stopped after a restart of the computer.");
    case Engine::Dovecot:
        return tr("Nobody can read mail, and nobody can log in to send any, until Dovecot is started again. Mail that arrives waits in the queue. It stays stopped after a restart of the computer.");
    case Engine::Rspamd:
        return tr("Nothing that people send is taken until Rspamd is started again, for nothing leaves unsigned: their mail programs are told to try again later. Mail from outside still arrives, but spam is not marked. It stays stopped after a restart of the computer.");
    case Engine::Nginx:
        return tr("Mail programs cannot set themselves up until nginx is started again. Mail goes on as before. It stays stopped after a restart of the computer.");
    case Engine::Named:
        return tr("Nobody answers for this practice server's domains in DNS until BIND is started again, and nothing can be published. Mail goes on as before. It stays stopped after a restart of the computer.");
    }
    return {};
}

} // namespace postroom::ui
