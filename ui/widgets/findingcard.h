#pragma once

#include "core/base/error.h"
#include "core/model/finding.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace postroom::ui {

// A finding as Overview and wizard show it: verdict as sign and word, what is true, who can change it, what to do,
// and the details on demand. The button of a finding of the set-up emits actionWanted(). Others can be accepted until a day;
// an accepted one says why, until when and by whom.
class FindingCard : public QFrame
{
    Q_OBJECT

public:
    enum class Action { None,
                        Offer };

    explicit FindingCard(const Finding &finding, Action action = Action::Offer, QWidget *parent = nullptr);

    QString key() const { return m_key; } // as findingKey() has it

signals:
    void actionWanted(const QString &findingId);
    void acceptWanted();
    void unacceptWanted();

private:
    void addButtons(const Finding &finding, Action action, QVBoxLayout *column);

    QString m_key;
};

// One finding among others: the same check may find something of several subjects.
QString findingKey(const Finding &finding);
// A finding in one line: what it is about, and what is true of it.
QString findingLine(const Finding &finding);
// Who can change what a finding names, in words.
QString ownerWords(const QString &owner);

// The same card for a failed call: what happened, with "Try again".
class FailureCard : public QFrame
{
    Q_OBJECT

public:
    explicit FailureCard(QWidget *parent = nullptr);
    void setError(const Error &error);

signals:
    void retryWanted();

private:
    QLabel *m_words;
};

} // namespace postroom::ui
