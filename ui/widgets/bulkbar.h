#pragma once

#include "ui/models/bulk.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace postroom::ui {

// What many operations at once are called.
struct BulkWords
{
    QString doing; // "Suspending mailboxes"
    std::function<QString(qint64)> done; // "12 mailboxes are suspended."
    bool isWhole = false; // a part of it is nothing: a file that is written
};

// How far many operations are, with the button that stops them.
class BulkBar : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    bool isBusy() const { return m_bulk != nullptr; }
    QString loss() const; // what would be left undone if it ended now, in a sentence or two; empty: nothing runs
    // Takes and starts it. `finished` gets it when it is over, before it goes.
    void run(Bulk *bulk, const BulkWords &words, std::function<void(Bulk &)> finished);

private:
    void show(const Bulk &bulk);

    QLabel *m_shown;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    Bulk *m_bulk = nullptr;
    BulkWords m_words;
};

// What became of it, in one sentence or two.
QString bulkSummary(const Bulk &bulk, const BulkWords &words);
// The refusals, a line each.
QString refusalLines(const Bulk &bulk);

} // namespace postroom::ui
