#include "ui/models/bulk.h"

namespace postroom::ui {

namespace {

constexpr int mostInFlight = 4;
// The service takes 200 calls a second of one session, and the window asks, too.
constexpr double callsPerSecond = 120;
constexpr double burst = 60;
constexpr double aWhile = -30; // a quarter of a second without calls, when it said "too many" all the same

bool endsAll(const Error &error)
{
    return error.code == ErrorCode::ServiceUnreachable || error.code == ErrorCode::FileFailed || error.code == ErrorCode::DiskFull;
}

bool isTooMany(const Error &error)
{
    return error.code == ErrorCode::LimitReached && error.detail == QLatin1String("calls");
}

} // namespace

Bulk::Bulk(BulkSource source, qint64 expected, QObject *parent) : QObject(parent), m_source(std::move(source)), m_expected(expected), m_budget(burst)
{
    m_tick.setInterval(std::chrono::milliseconds(20));
    connect(&m_tick, &QTimer::timeout, this, &Bulk::pump);
}

void Bulk::start()
{
    m_sinceRefill.start();
    m_tick.start();
    fill();
}

void Bulk::cancel()
{
    m_cancelled = true;
    m_waiting.clear();
    pump();
}

bool Bulk::mayAsk()
{
    const double seconds = static_cast<double>(m_sinceRefill.restart()) / 1000.0;
    m_budget = qMin(burst, m_budget + seconds * callsPerSecond);
    return m_budget >= 1;
}

void Bulk::pump()
{
    while (!m_waiting.isEmpty() && m_inFlight < mostInFlight && mayAsk()) {
        m_budget -= 1;
        run(m_waiting.takeFirst());
    }
    const bool hasAll = m_sourceEnded || m_cancelled || m_broken;
    if (m_waiting.isEmpty() && !m_asking && !hasAll)
        fill();
    else if (m_waiting.isEmpty() && m_inFlight == 0 && !m_asking && hasAll)
        end();
}

void Bulk::fill()
{
    m_asking = true;
    m_source(this, [this](const Result<QList<BulkTask>> &tasks) {
        m_asking = false;
        if (!tasks)
            m_broken = tasks.error();
        else if (tasks->isEmpty())
            m_sourceEnded = true;
        else if (!m_cancelled && !m_broken)
            m_waiting = *tasks;
        // Not at once: a source that answers there and then would call itself for ever.
        QTimer::singleShot(0, this, &Bulk::pump);
    });
}

void Bulk::run(const BulkTask &task)
{
    ++m_inFlight;
    task.run(this, [this, task](const Result<std::optional<BulkTask>> &outcome) {
        --m_inFlight;
        settle(task, outcome);
    });
}

void Bulk::settle(const BulkTask &task, const Result<std::optional<BulkTask>> &outcome)
{
    if (!outcome && isTooMany(outcome.error()) && !m_cancelled && !m_broken) {
        m_budget = aWhile;
        m_waiting.prepend(task);
        return;
    }
    if (!outcome && endsAll(outcome.error())) {
        m_broken = outcome.error();
        m_waiting.clear();
    } else if (!outcome) {
        ++m_refused;
        if (m_refusals.size() < mostKept)
            m_refusals.append({task.subject, outcome.error()});
    } else {
        m_done += task.weight;
        if (*outcome && m_undoable)
            m_undo.prepend(**outcome);
        if (m_undo.size() > mostUndone) {
            m_undoable = false;
            m_undo.clear();
        }
    }
    emit progressed();
}

void Bulk::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_tick.stop();
    emit finished();
}

} // namespace postroom::ui
