#include "ui/widgets/bulkbar.h"

#include "core/api/describe.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BulkBar)
};

constexpr int parts = 1000; // of the whole, in the progress bar

} // namespace

BulkBar::BulkBar(QWidget *parent) : QWidget(parent), m_shown(plainLabel()), m_progress(new QProgressBar), m_cancel(new QPushButton(tr("Stop")))
{
    setObjectName(u"bulkBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_shown->setObjectName(u"bulkWords"_s);
    row->addWidget(m_shown);
    m_progress->setRange(0, parts);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    row->addWidget(m_progress, 1);
    m_cancel->setObjectName(u"bulkStop"_s);
    m_cancel->setAccessibleName(m_cancel->text());
    row->addWidget(m_cancel);
    setVisible(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_bulk)
            return;
        m_cancel->setEnabled(false);
        m_bulk->cancel();
    });
}

QString BulkBar::loss() const
{
    if (!m_bulk)
        return {};
    //: “Suspending mailboxes: 12 of 4,000 so far. …”
    return (m_words.isWhole ? tr("%1 so far. No file would be written.") : tr("%1 so far. The others would be left as they are.")).arg(m_shown->text());
}

void BulkBar::run(Bulk *bulk, const BulkWords &words, std::function<void(Bulk &)> finished)
{
    Q_ASSERT(!m_bulk);
    bulk->setParent(this);
    m_bulk = bulk;
    m_words = words;
    m_cancel->setEnabled(true);
    show(*bulk);
    setVisible(true);
    connect(bulk, &Bulk::progressed, this, [this, bulk] { show(*bulk); });
    connect(bulk, &Bulk::finished, this, [this, bulk, finished = std::move(finished)] {
        setVisible(false);
        m_bulk = nullptr;
        finished(*bulk);
        bulk->deleteLater();
    });
    bulk->start();
}

void BulkBar::show(const Bulk &bulk)
{
    const QLocale locale;
    const qint64 met = bulk.done() + bulk.refused();
    const qint64 whole = qMax<qint64>(1, qMax(met, bulk.expected()));
    //: What is being done to many, how many are done, of how many
    m_shown->setText(tr("%1: %2 of %3").arg(m_words.doing, locale.toString(met), locale.toString(whole)));
    m_progress->setValue(static_cast<int>(met * parts / whole));
}

QString bulkSummary(const Bulk &bulk, const BulkWords &words)
{
    QStringList sentences;
    const bool isNothing = words.isWhole && (bulk.isCancelled() || bulk.broken());
    if (isNothing && !bulk.broken())
        return Tr::tr("Stopped; no file was written.");
    if (!isNothing && (bulk.done() > 0 || (bulk.refused() == 0 && !bulk.broken())))
        sentences.append(words.done(bulk.done()));
    if (bulk.refused() > 0)
        sentences.append(Tr::tr("%Ln were refused.", nullptr, static_cast<int>(bulk.refused())));
    if (bulk.isCancelled())
        sentences.append(Tr::tr("The others were left as they are."));
    if (bulk.broken() && bulk.broken()->code == ErrorCode::Conflict)
        sentences.append(Tr::tr("The list was changed by somebody meanwhile, so nothing was done. Choose again."));
    else if (bulk.broken())
        sentences.append(api::describe(*bulk.broken()));
    return sentences.join(u' ');
}

QString refusalLines(const Bulk &bulk)
{
    QStringList lines;
    for (const Bulk::Refusal &refusal : bulk.refusals())
        lines.append(refusal.subject + u": "_s + api::describe(refusal.error).replace(u'\n', u' '));
    if (bulk.refused() > bulk.refusals().size())
        lines.append(Tr::tr("and %Ln more", nullptr, static_cast<int>(bulk.refused() - bulk.refusals().size())));
    return lines.join(u'\n');
}

} // namespace postroom::ui
