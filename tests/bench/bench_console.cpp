// Measures the console's list of mailboxes against a real service, without a screen:
//
//   bench_console SOCKET FILTER [FILTER …]
//
// prints how long the first rows, each key of the filters, a jump and each order take, and the memory it ends with, and ends
// with 0 when these are within what a person does not notice. What is "painted" is there at once, with placeholders where rows
// are not here yet; "filled" is when they are.
#include "ui/models/mailboxmodel.h"
#include "ui/pages/mailboxespage.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace postroom;

namespace {

constexpr double mostFirst = 150; // ms
constexpr double mostKey = 50;
constexpr double mostJump = 16;
constexpr double mostMemory = 100; // MB

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

template<typename Condition>
bool waitUntil(Condition condition, qint64 atMost = 20'000)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < atMost)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    return condition();
}

double memoryUsed() // MB
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QString text = QString::fromLatin1(file.readAll());
    return QRegularExpression(u"VmRSS:\\s*(\\d+) kB"_s).match(text).captured(1).toDouble() * 1024 / 1e6;
}

class Bench
{
public:
    explicit Bench(ui::Session &session) : m_page(session), m_table(m_page.findChild<ui::TableView *>()), m_model(static_cast<ui::MailboxModel *>(m_table->model()))
    {
        m_page.resize(1100, 720);
    }

    void first()
    {
        QElapsedTimer clock;
        clock.start();
        m_page.show();
        waitUntil([this] { return m_model->isHere(0); });
        m_table->viewport()->repaint();
        const double took = milliseconds(clock);
        std::printf("first rows of %-18lld  %8.1f ms   %s\n", static_cast<long long>(m_model->total()), took, judge(took, mostFirst));
    }

    void filter(const QString &text)
    {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const double took = answered([&] { m_model->setFilter(text.left(length)); });
            std::printf("filter %-24s %8.1f ms   %s   %lld%s found\n", qPrintable(text.left(length)), took, judge(took, mostKey), static_cast<long long>(m_model->total()),
                        m_model->isTotalLeast() ? " or more" : "");
        }
        answered([&] { m_model->setFilter({}); });
    }

    void jump(const char *name, double part)
    {
        QScrollBar *bar = m_table->verticalScrollBar();
        QElapsedTimer clock;
        clock.start();
        bar->setValue(static_cast<int>(part * bar->maximum()));
        m_table->viewport()->repaint();
        const double painted = milliseconds(clock);
        const int row = m_table->rowAt(0);
        waitUntil([this, row] { return m_model->isHere(row); });
        std::printf("jump to %-22s  painted %6.1f ms   %s   filled %8.1f ms\n", name, painted, judge(painted, mostJump), milliseconds(clock));
    }

    void orders()
    {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (int column = ui::MailboxModel::ColumnCount - 1; column >= 0; --column) {
                const double took = answered([&] { m_model->sort(column, order); });
                std::printf("by %-12s %-12s    %8.1f ms\n", qPrintable(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()),
                            order == Qt::AscendingOrder ? "ascending" : "descending", took);
                jump("the middle of it", 0.5);
            }
        }
    }

    void memory()
    {
        const double used = memoryUsed();
        std::printf("memory at the end                %6.1f MB   %s\n", used, judge(used, mostMemory));
    }

    bool isGood() const { return m_isGood; }

    void scrollThrough()
    {
        for (int step = 0; step <= 200; ++step)
            m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum() / 200 * step), m_table->viewport()->repaint(), waitUntil([this] { return m_model->isHere(m_table->rowAt(0)); });
    }

private:
    const char *judge(double figure, double most)
    {
        m_isGood = m_isGood && figure <= most;
        return figure <= most ? "good" : "TOO MUCH";
    }

    template<typename Work>
    double answered(Work work)
    {
        bool loaded = false;
        const auto connection = QObject::connect(m_model, &ui::ListModel::loaded, m_model, [&loaded] { loaded = true; });
        QElapsedTimer clock;
        clock.start();
        work();
        waitUntil([&loaded] { return loaded; });
        m_table->viewport()->repaint();
        const double took = milliseconds(clock);
        QObject::disconnect(connection);
        return took;
    }

    ui::MailboxesPage m_page;
    ui::TableView *m_table;
    ui::MailboxModel *m_model;
    bool m_isGood = true;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"postroom"_s);
    QCoreApplication::setApplicationName(u"postroom-bench"_s);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) {
        std::fputs("bench_console SOCKET FILTER [FILTER …]\n", stderr);
        return 2;
    }
    ui::Session session(words.at(1));
    session.start();
    if (!waitUntil([&session] { return session.state() == ui::Session::State::Connected; })) {
        std::fputs("bench_console: no answer\n", stderr);
        return 1;
    }
    std::printf("memory before the list           %6.1f MB\n", memoryUsed());
    Bench bench(session);
    bench.first();
    for (const QString &text : words.mid(2))
        bench.filter(text);
    bench.jump("the end", 1);
    bench.jump("the middle", 0.5);
    bench.jump("the beginning", 0);
    bench.orders();
    bench.scrollThrough();
    bench.memory();
    return bench.isGood() ? 0 : 1;
}
