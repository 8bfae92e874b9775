#include "core/apply/wantedstates.h"

#include "core/base/json.h"

#include <QLoggingCategory>

namespace postroom {

namespace {
Q_LOGGING_CATEGORY(log, "postroom.apply")
}

WantedStates::WantedStates(Host &host, const InstancePaths &paths) : m_host(host), m_file(paths.journal() + QStringLiteral("/stopped.json"))
{
    const Result<QByteArray> text = m_host.read(m_file);
    if (!text)
        return; // not there: nothing is stopped
    const auto stopped = parseJson(*text).and_then([](const QJsonValue &json) { return fromJson<QList<Engine>>(json); });
    if (!stopped) {
        qCWarning(log) << "cannot read" << m_file << "- all engines are wanted";
        return;
    }
    m_stopped = QSet<Engine>(stopped->begin(), stopped->end());
}

Result<void> WantedStates::setStopped(Engine engine, bool stopped)
{
    QSet<Engine> wanted = m_stopped;
    if (stopped)
        wanted.insert(engine);
    else
        wanted.remove(engine);
    // Noted first: what the next helper will not know did not happen.
    if (const auto noted = m_host.replace(m_file, jsonText(toJson(QList<Engine>(wanted.begin(), wanted.end()))) + '\n', Owner{0, 0}, 0600); !noted)
        return noted;
    m_stopped = wanted;
    return success();
}

} // namespace postroom
