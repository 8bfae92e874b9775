#include "ui/widgets/jobbar.h"

#include "ui/shell/words.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(JobBar)
};

constexpr qsizetype linesShown = 6;

// From the swap on it goes to its end, or back, by itself.
bool isPastStopping(const QString &step)
{
    return step != u"plan" && step != u"stage" && step != u"check";
}

} // namespace

QString stepWords(const api::JobProgress &progress)
{
    const QString &step = progress.step;
    const QString &subject = progress.subject;
    const auto withSubject = [&subject](const QString &sentence) { return subject.isEmpty() ? sentence : sentence + u": "_s + subjectName(subject); };
    if (step == u"plan")
        return withSubject(Tr::tr("Writing the new configuration"));
    if (step == u"stage")
        return withSubject(Tr::tr("Laying the new configuration ready"));
    if (step == u"check")
        return withSubject(Tr::tr("Checking the new configuration"));
    if (step == u"swap")
        return withSubject(Tr::tr("Putting the new configuration in place"));
    if (step == u"start")
        return withSubject(Tr::tr("Starting"));
    if (step == u"reload" || step == u"restart")
        return withSubject(Tr::tr("Making it take effect"));
    if (step == u"probe")
        return withSubject(Tr::tr("Trying it"));
    if (step == u"return")
        return withSubject(Tr::tr("Putting the former configuration back"));
    return withSubject(step); // a newer server's word is better than none
}

JobBar::JobBar(QWidget *parent) : QWidget(parent), m_bar(new QProgressBar), m_lines(wrappedLabel())
{
    setObjectName(u"jobBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_lines);
    m_bar->setRange(0, 0); // how long it takes is not known
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_lines->setObjectName(u"jobSteps"_s);
    setVisible(false);
}

void JobBar::setStoppable()
{
    m_stop = new QPushButton(tr("S&top this change"));
    m_stop->setObjectName(u"stopJob"_s);
    m_stop->setAccessibleName(withoutMnemonic(m_stop->text()));
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false); // once is enough
        emit stopWanted();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_stop);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void JobBar::start()
{
    m_steps.clear();
    if (m_stop)
        m_stop->setEnabled(true);
    m_lines->setText(tr("Asking the service…"));
    setVisible(true);
}

void JobBar::show(const api::JobProgress &progress)
{
    if (!isVisibleTo(parentWidget()))
        return; // somebody else's change
    if (m_stop && isPastStopping(progress.step))
        m_stop->setEnabled(false);
    const QString words = stepWords(progress);
    if (m_steps.isEmpty() || m_steps.last() != words)
        m_steps.append(words);
    m_lines->setText(m_steps.mid(qMax<qsizetype>(0, m_steps.size() - linesShown)).join(u'\n'));
}

void JobBar::stop()
{
    setVisible(false);
}

QString JobBar::text() const
{
    return m_lines->text();
}

} // namespace postroom::ui
