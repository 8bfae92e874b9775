#pragma once

#include "core/model/dnscheck.h"
#include "ui/shell/session.h"

#include <QDialog>

class QLabel;

namespace postroom::ui {

class FindingList;
class RefusalCard;

// All that the last look at a domain's DNS found, whether about a record or about a server, the zone above or the registry;
// what is known and can stay is accepted here. Opened with open().
class DnsFindingsDialog : public QDialog
{
    Q_OBJECT

public:
    DnsFindingsDialog(Session &session, const DnsCheck &check, QWidget *parent);

    QString domain() const { return m_domain; }
    void show(const DnsCheck &check); // a later look, at the same domain

signals:
    void lookWanted(); // what is accepted counts from the next look on

private:
    Session &m_session;
    QString m_domain;
    QLabel *m_words;
    FindingList *m_findings;
    RefusalCard *m_refusal;
};

} // namespace postroom::ui
