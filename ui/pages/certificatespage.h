#pragma once

#include "core/api/operations/certificates.h"
#include "ui/pages/listpage.h"

class QLabel;
class QPushButton;

namespace postroom::ui {

class CertificateModel;
class Pane;

// The certificates of this server: look, import, remove, and what the ports make of them.
class CertificatesPage : public ListPage
{
    Q_OBJECT

public:
    explicit CertificatesPage(Session &session);

    void noteChange(const QString &kind, const QString &subject) override;
    void add() override; // imports one
    bool canRemove() const override;
    void remove() override;

protected:
    void showRow(int row) override;

private:
    CertificatesPage(Session &session, CertificateModel *model, Pane *pane);
    void confirmRemoval(const api::KeptCertificate &kept);
    void removeNow(const api::KeptCertificate &kept);
    QString afterwards(const api::KeptCertificate &kept) const; // who serves its names without it

    CertificateModel *m_model;
    Pane *m_pane;
    QLabel *m_names;
    QLabel *m_origin;
    QLabel *m_key;
    QLabel *m_dates;
    QLabel *m_chain;
    QLabel *m_usable;
    QLabel *m_use;
    QLabel *m_fingerprint;
    QPushButton *m_remove;
};

} // namespace postroom::ui
