#pragma once

#include "core/model/finding.h"

#include <QWidget>

class QLabel;

namespace postroom::ui {

// A verdict as sign and word in its colour; follows the palette.
class VerdictBadge : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBadge(Verdict verdict, QWidget *parent = nullptr);
    void setVerdict(Verdict verdict);
    void setWord(const QString &word); // instead of the verdict's own
    Verdict verdict() const { return m_verdict; }
    QString word() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTones();

    Verdict m_verdict;
    QLabel *m_sign;
    QLabel *m_word;
};

} // namespace postroom::ui
