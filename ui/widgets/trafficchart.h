#pragma once

#include <QList>
#include <QWidget>

class QCPBars;
class QCPBarsGroup;
class QCustomPlot;

namespace postroom::ui {

// A small chart of whole numbers over time: up to three rows of bars, told apart by their filling and not by colour alone.
// Drawn anew only when its numbers, its size or the palette change.
class TrafficChart : public QWidget
{
    Q_OBJECT

public:
    // `series`: their names, the last one is what was refused. `words` of setNumbers() say what it shows.
    TrafficChart(const QString &title, const QStringList &series, QWidget *parent = nullptr);

    // A list of numbers for each series, and a name for each place on the axis (some are empty).
    void setNumbers(const QList<QList<qint64>> &numbers, const QStringList &places, const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTones();

    QCustomPlot *m_plot;
    QCPBarsGroup *m_group;
    QList<QCPBars *> m_bars;
};

} // namespace postroom::ui
