#include "ui/widgets/trafficchart.h"

#include "ui/shell/verdicts.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

// The library's header uses Qt's word, which our code is built without.
#define foreach(variable, container) for (variable : container)
#include <qcustomplot.h>
#undef foreach

namespace postroom::ui {

namespace {

constexpr double lowestTop = 4; // below it an axis of whole numbers would have halves

} // namespace

TrafficChart::TrafficChart(const QString &title, const QStringList &series, QWidget *parent)
    : QWidget(parent), m_plot(new QCustomPlot), m_group(new QCPBarsGroup(m_plot))
{
    setAccessibleName(title);
    m_plot->setMinimumSize(240, 140);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the page scrolls on over it
    m_plot->setNotAntialiasedElements(QCP::aeAll);
    m_plot->setLocale(QLocale());
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    m_plot->xAxis->setTickLength(0, 3);
    m_plot->xAxis->setSubTicks(false);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->yAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->yAxis->setNumberPrecision(0);
    m_plot->yAxis->setSubTicks(false);
    m_plot->yAxis->setTickLength(0, 0);

    // Above the bars, so that it covers none, and at the left of an element that takes the rest of the width.
    constexpr double leastStretch = 0.001;
    auto *top = new QCPLayoutGrid;
    m_plot->plotLayout()->insertRow(0);
    m_plot->plotLayout()->addElement(0, 0, top);
    m_plot->plotLayout()->setRowStretchFactor(0, leastStretch);
    top->addElement(0, 0, m_plot->legend);
    top->addElement(0, 1, new QCPLayoutElement(m_plot));
    top->setColumnStretchFactor(0, leastStretch);
    m_plot->plotLayout()->setRowSpacing(0);
    m_plot->legend->setIconSize(12, 10);
    m_plot->legend->setColumnSpacing(16);
    m_plot->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setBrush(Qt::NoBrush);
    m_plot->legend->setMargins(QMargins(0, 0, 0, 4));
    m_plot->legend->setVisible(true);
    m_group->setSpacingType(QCPBarsGroup::stPlotCoords);
    m_group->setSpacing(0);
    for (const QString &name : series) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setName(name);
        bars->setWidth(0.8 / static_cast<double>(series.size()));
        bars->setBarsGroup(m_group);
        m_bars.append(bars);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(plainLabel(title));
    column->addWidget(m_plot, 1);
    paintTones();
}

void TrafficChart::setNumbers(const QList<QList<qint64>> &numbers, const QStringList &places, const QString &words)
{
    double top = lowestTop;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        QVector<double> keys;
        QVector<double> values;
        for (qsizetype place = 0; place < numbers.at(i).size(); ++place) {
            keys.append(static_cast<double>(place));
            values.append(static_cast<double>(numbers.at(i).at(place)));
            top = qMax(top, values.last() * 1.1);
        }
        m_bars.at(i)->setData(keys, values, true);
    }
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (qsizetype place = 0; place < places.size(); ++place) {
        if (!places.at(place).isEmpty())
            ticker->addTick(static_cast<double>(place), places.at(place));
    }
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setRange(-0.6, static_cast<double>(places.size()) - 0.4);
    m_plot->yAxis->setRange(0, top);
    setAccessibleDescription(words);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TrafficChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintTones();
}

void TrafficChart::paintTones()
{
    const QPalette colours = palette();
    QColor quiet = colours.color(QPalette::WindowText);
    quiet.setAlpha(60);
    m_plot->setBackground(colours.window());
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(quiet));
        axis->setTickPen(QPen(quiet));
        axis->setTickLabelFont(font());
        axis->setTickLabelColor(colours.color(QPalette::WindowText));
    }
    quiet.setAlpha(30);
    m_plot->yAxis->grid()->setPen(QPen(quiet));
    m_plot->yAxis->grid()->setZeroLinePen(Qt::NoPen);
    m_plot->legend->setFont(font());
    m_plot->legend->setTextColor(colours.color(QPalette::WindowText));
    const QColor refused = verdictColour(Verdict::Fail, colours);
    const QColor second = verdictColour(Verdict::Unknown, colours);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const bool isLast = i + 1 == m_bars.size();
        const QColor colour = isLast ? refused : i == 0 ? colours.color(QPalette::Highlight)
                                                        : second;
        m_bars.at(i)->setPen(QPen(colour));
        m_bars.at(i)->setBrush(isLast ? QBrush(colour, Qt::Dense4Pattern) : i == 0 ? QBrush(colour)
                                                                                   : QBrush(Qt::NoBrush));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace postroom::ui
