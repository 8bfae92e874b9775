#pragma once

#include "ui/models/trafficmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace postroom::ui {

class TrafficChart;

// Messages and logins over a range that one chooses: as two small charts, and the same in words.
class TrafficPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficPanel(QWidget *parent = nullptr);

    TrafficRange range() const;
    void setTraffic(const TrafficModel &traffic);
    void setError(const Error &error); // instead of words; the charts stay as they are

signals:
    void rangeChanged();

private:
    QComboBox *m_range;
    TrafficChart *m_messages;
    TrafficChart *m_logins;
    QLabel *m_messageWords;
    QLabel *m_loginWords;
};

} // namespace postroom::ui
