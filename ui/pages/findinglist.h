#pragma once

#include "core/model/finding.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace postroom::ui {

// Findings as cards in the order they come in, worst first; what is accepted and what passes are folded into a line each.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    // The same findings keep their cards, with the details that somebody opened, and the focus.
    void setFindings(const QList<Finding> &findings);
    // Opens the details of the card and gives it the focus; nullptr: there is none of that key.
    QWidget *openCard(const QString &key);

signals:
    void setupWanted();
    void acceptWanted(const postroom::Finding &finding);
    void unacceptWanted(const postroom::Finding &finding);

private:
    QToolButton *addFold(const QString &objectName, QWidget *content);
    void addCard(const Finding &finding, QVBoxLayout *column);

    std::optional<QList<Finding>> m_findings;
    QVBoxLayout *m_column;
    QVBoxLayout *m_cards;
    QWidget *m_acceptedList;
    QVBoxLayout *m_acceptedCards;
    QToolButton *m_accepted;
    QLabel *m_passList;
    QToolButton *m_passes;
};

} // namespace postroom::ui
