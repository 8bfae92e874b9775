#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace postroom::ui {

struct BulkTask;
// What became of a task: done, perhaps with the way back, or refused.
using BulkDone = std::function<void(const Result<std::optional<BulkTask>> &)>;

// One of many operations. Calls it makes have `context`.
struct BulkTask
{
    QString subject; // for the list of refusals
    std::function<void(QObject *context, const BulkDone &done)> run;
    qint64 weight = 1; // of how many objects it is
};

// Hands the next tasks to `take`; none: that was all.
using BulkPage = std::function<void(const Result<QList<BulkTask>> &)>;
using BulkSource = std::function<void(QObject *context, const BulkPage &take)>;

// Runs operation after operation, a few at a time and no faster than the service lets one session ask. What is refused
// is noted and the others go on; where the service is gone, the source fails or a file cannot be written, all ends.
class Bulk : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostKept = 1000; // refusals that are listed
    static constexpr qsizetype mostUndone = 20'000; // beyond that many there is no way back

    struct Refusal
    {
        QString subject;
        Error error;
    };

    Bulk(BulkSource source, qint64 expected, QObject *parent = nullptr);

    void start();
    void cancel(); // what was sent is answered yet

    qint64 expected() const { return m_expected; }
    qint64 done() const { return m_done; }
    qint64 refused() const { return m_refused; }
    bool isCancelled() const { return m_cancelled; }
    const std::optional<Error> &broken() const { return m_broken; } // why it ended early
    const QList<Refusal> &refusals() const { return m_refusals; } // the first of them
    QList<BulkTask> takeUndo() { return std::exchange(m_undo, {}); } // last first; empty: none, or not certain

signals:
    void progressed();
    void finished(); // once, and last

private:
    void pump();
    void fill();
    void run(const BulkTask &task);
    void settle(const BulkTask &task, const Result<std::optional<BulkTask>> &outcome);
    void end();
    bool mayAsk();

    BulkSource m_source;
    qint64 m_expected;
    QList<BulkTask> m_waiting;
    QList<BulkTask> m_undo;
    QList<Refusal> m_refusals;
    std::optional<Error> m_broken;
    qint64 m_done = 0;
    qint64 m_refused = 0;
    int m_inFlight = 0;
    double m_budget = 0;
    bool m_undoable = true;
    bool m_asking = false;
    bool m_sourceEnded = false;
    bool m_cancelled = false;
    bool m_ended = false;
    QElapsedTimer m_sinceRefill;
    QTimer m_tick;
};

} // namespace postroom::ui
