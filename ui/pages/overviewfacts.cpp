#include "ui/pages/overviewfacts.h"

#include "ui/shell/words.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/verdictbadge.h"
#include "ui/widgets/when.h"

#include <QGridLayout>
#include <QLocale>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 warnDays = 14;
constexpr qsizetype hoursOfADay = 24;

QString certificateWords(const api::CertificateStatus &certificate)
{
    const QString name = certificate.names.value(0);
    if (certificate.daysLeft < 0)
        return OverviewFacts::tr("%1: ended on %2").arg(name, dateWords(certificate.notAfter));
    return OverviewFacts::tr("%1: ends in %Ln days, on %2", nullptr, static_cast<int>(certificate.daysLeft)).arg(name, dateWords(certificate.notAfter));
}

QString todayWords(const TrafficCounts &today)
{
    const QLocale locale;
    //: messages: %1 came in, %2 went out, %3 were refused
    return OverviewFacts::tr("%1 in, %2 out, %3 refused").arg(locale.toString(today.in), locale.toString(today.out), locale.toString(today.refused));
}

// As the check disk.space warns.
Verdict diskVerdict(const DiskSpace &disk)
{
    constexpr qint64 gib = Q_INT64_C(1) << 30;
    const qint64 free = disk.free.bytes();
    if (free >= disk.size.bytes() / 10 || free >= 5 * gib)
        return Verdict::Pass;
    return free < gib / 2 ? Verdict::Fail : Verdict::Warning;
}

} // namespace

QString queueWords(const api::QueueCounts &queue)
{
    const QLocale locale;
    const qint64 waiting = queue.active + queue.deferred;
    if (waiting == 0 && queue.hold == 0)
        return OverviewFacts::tr("empty");
    const bool more = queue.more.value_or(false);
    QStringList words{(more ? OverviewFacts::tr("more than %1 waiting") : OverviewFacts::tr("%1 waiting")).arg(locale.toString(waiting))};
    if (queue.hold > 0)
        words.append(OverviewFacts::tr("%1 held back").arg(locale.toString(queue.hold)));
    if (queue.oldestSeconds) {
        // Of a thousand files of each kind: among the others there may be an older one.
        const QString age = durationWords(*queue.oldestSeconds);
        words.append((more ? OverviewFacts::tr("oldest at least %1") : OverviewFacts::tr("oldest %1")).arg(age));
    }
    return words.join(u", "_s);
}

QString diskWords(const DiskSpace &disk)
{
    const double size = static_cast<double>(qMax<qint64>(1, disk.size.bytes()));
    const double used = 100.0 * (1.0 - static_cast<double>(disk.free.bytes()) / size);
    return OverviewFacts::tr("%1 % used, %2 free").arg(QLocale().toString(used, 'f', 0), disk.free.toHuman());
}

OverviewFacts::OverviewFacts(QWidget *parent) : QWidget(parent), m_facts(new QGridLayout(this))
{
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(8);
    m_facts->setColumnStretch(2, 1);
}

void OverviewFacts::setStatus(const api::Status::Reply &status)
{
    m_todayWords = nullptr;
    m_sparkline = nullptr;
    clearLayout(m_facts);
    m_rows = 0;
    addEngines(status);
    addPorts(status);
    addFact(tr("Queue"), status.queue.hold > 0 ? Verdict::Warning : Verdict::Pass, queueWords(status.queue));
    if (status.today) {
        m_today = *status.today;
        addFact(tr("Today"), Verdict::NotApplicable, todayRow());
    }
    if (status.disk)
        addFact(tr("Disk"), diskVerdict(*status.disk), diskWords(*status.disk));
    addCertificates(status);
    const QLocale locale;
    addFact(tr("Here"), Verdict::NotApplicable, tr("domains: %1, mailboxes: %2").arg(locale.toString(status.domains), locale.toString(status.mailboxes)));
}

void OverviewFacts::setTraffic(const TrafficModel &traffic)
{
    m_today = traffic.today();
    m_hours = traffic.messagesToday();
    if (m_todayWords)
        m_todayWords->setText(todayWords(m_today));
    if (m_sparkline)
        m_sparkline->setNumbers(m_hours, hoursOfADay);
}

QWidget *OverviewFacts::todayRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    m_todayWords = plainLabel(todayWords(m_today));
    m_todayWords->setObjectName(u"today"_s);
    line->addWidget(m_todayWords);
    m_sparkline = new Sparkline;
    m_sparkline->setObjectName(u"sparkline"_s);
    m_sparkline->setAccessibleName(tr("Messages of today, hour by hour"));
    m_sparkline->setNumbers(m_hours, hoursOfADay);
    line->addWidget(m_sparkline);
    line->addStretch();
    return row;
}

void OverviewFacts::addEngines(const api::Status::Reply &status)
{
    if (status.engines.isEmpty())
        return;
    Verdict worst = Verdict::Pass;
    QStringList names;
    QStringList others; // that do not run
    for (const EngineStatus &engine : status.engines) {
        worst = qMin(worst, engineVerdict(engine.state));
        (engine.state == EngineState::Running ? names : others).append(engine.state == EngineState::Running ? engineName(engine.name) : engineWords(engine.name, engine.state));
    }
    QString words = others.join(u", "_s);
    if (others.isEmpty())
        words = tr("%1: all running").arg(names.join(u", "_s));
    else if (!names.isEmpty())
        words += u"; "_s + tr("running: %1").arg(names.join(u", "_s));
    addFact(tr("Engines"), worst, words);
}

void OverviewFacts::addPorts(const api::Status::Reply &status)
{
    QStringList shut;
    for (const PortStatus &port : status.ports) {
        if (!port.listening)
            shut.append(u"%1 %2"_s.arg(protocolName(port.protocol), QString::number(port.port)));
    }
    if (!shut.isEmpty())
        addFact(tr("Ports"), Verdict::Fail, tr("these do not answer: %1").arg(shut.join(u", "_s)));
    else if (!status.ports.isEmpty())
        addFact(tr("Ports"), Verdict::Pass, tr("all %1 answer").arg(status.ports.size()));
}

void OverviewFacts::addCertificates(const api::Status::Reply &status)
{
    if (status.certificates.isEmpty())
        return;
    const auto next = std::min_element(status.certificates.begin(), status.certificates.end(),
                                       [](const api::CertificateStatus &l, const api::CertificateStatus &r) { return l.notAfter < r.notAfter; });
    const Verdict verdict = next->daysLeft < 0 ? Verdict::Fail : next->daysLeft < warnDays ? Verdict::Warning
                                                                                           : Verdict::Pass;
    addFact(tr("Certificates"), verdict, certificateWords(*next));
}

void OverviewFacts::addFact(const QString &name, Verdict verdict, const QString &words)
{
    addFact(name, verdict, wrappedLabel(words));
}

void OverviewFacts::addFact(const QString &name, Verdict verdict, QWidget *words)
{
    const int row = m_rows++;
    m_facts->addWidget(plainLabel(name), row, 0, Qt::AlignTop);
    if (verdict != Verdict::NotApplicable)
        m_facts->addWidget(new VerdictBadge(verdict), row, 1, Qt::AlignTop);
    m_facts->addWidget(words, row, 2);
}

} // namespace postroom::ui
