#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace postroom {

// SIGTERM, SIGINT and SIGHUP as a Qt signal in the main thread. Make one before any other thread starts.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

signals:
    void asked(int number); // to end

private:
    int m_descriptor = -1;
};

} // namespace postroom
