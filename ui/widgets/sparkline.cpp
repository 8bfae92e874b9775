#include "ui/widgets/sparkline.h"

#include <QPainter>

#include <algorithm>

namespace postroom::ui {

namespace {
constexpr int barWidth = 4;
constexpr int barStep = 5;
} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setNumbers(const QList<qint64> &numbers, qsizetype places)
{
    m_numbers = numbers;
    m_places = qMax(places, numbers.size());
    updateGeometry();
    update();
}

QSize Sparkline::sizeHint() const
{
    return {static_cast<int>(m_places) * barStep, fontMetrics().height()};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = palette().color(QPalette::WindowText);
    ground.setAlpha(60);
    painter.fillRect(0, height() - 1, width(), 1, ground);
    const qint64 most = m_numbers.isEmpty() ? 0 : *std::max_element(m_numbers.begin(), m_numbers.end());
    for (qsizetype i = 0; most > 0 && i < m_numbers.size(); ++i) {
        const int tall = m_numbers.at(i) == 0 ? 0 : qMax(1, static_cast<int>(m_numbers.at(i) * (height() - 2) / most));
        painter.fillRect(static_cast<int>(i) * barStep, height() - 1 - tall, barWidth, tall, palette().color(QPalette::Highlight));
    }
}

} // namespace postroom::ui
