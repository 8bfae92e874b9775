#pragma once

#include <QList>
#include <QWidget>

namespace postroom::ui {

// A row of tiny bars in the height of a line of text, for beside a number that says the same.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);
    // `places`: how many there are room for; what is still to come stays empty.
    void setNumbers(const QList<qint64> &numbers, qsizetype places);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<qint64> m_numbers;
    qsizetype m_places = 24;
};

} // namespace postroom::ui
