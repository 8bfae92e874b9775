#pragma once

#include "core/api/operations/server.h"
#include "ui/models/trafficmodel.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace postroom::ui {

class Sparkline;

// How engines, ports, queue, traffic, disk and certificates are: a line each.
class OverviewFacts : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewFacts(QWidget *parent = nullptr);

    void setStatus(const api::Status::Reply &status);
    void setTraffic(const TrafficModel &traffic);

private:
    void addFact(const QString &name, Verdict verdict, QWidget *words);
    void addFact(const QString &name, Verdict verdict, const QString &words);
    void addEngines(const api::Status::Reply &status);
    void addPorts(const api::Status::Reply &status);
    void addCertificates(const api::Status::Reply &status);
    QWidget *todayRow();

    QGridLayout *m_facts;
    int m_rows = 0;
    TrafficCounts m_today;
    QList<qint64> m_hours;
    QLabel *m_todayWords = nullptr; // as long as the row is shown
    Sparkline *m_sparkline = nullptr;
};

// "3 waiting, oldest 4 min": in words for one line.
QString queueWords(const api::QueueCounts &queue);
QString diskWords(const DiskSpace &disk);

} // namespace postroom::ui
