#pragma once

#include "core/api/operations/certificates.h"
#include "ui/models/listmodel.h"
#include "ui/shell/session.h"

namespace postroom::ui {

// The certificates as a table. A server has a few, and hands out all at once, in the order in which it prefers them.
class CertificateModel : public ListModel
{
    Q_OBJECT

public:
    enum Column { NamesColumn,
                  IssuerColumn,
                  KeyColumn,
                  EndsColumn,
                  StateColumn,
                  ColumnCount };

    explicit CertificateModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void reload() override;
    void setFilter(const QString &filter) override;
    QString filter() const override { return m_filter; }
    qint64 total() const override { return rowCount(); }
    QString keyAt(int row) const override { return m_rows.at(row).certificate.fingerprint; }
    int rowOf(const QString &key) const override;
    void noteChange(const QString &key) override;
    const api::KeptCertificate &valueAt(int row) const { return m_rows.at(row); }

    static QString endWords(const api::KeptCertificate &kept);
    static Verdict endVerdict(const api::KeptCertificate &kept);
    static QString stateWords(const api::KeptCertificate &kept);
    static Verdict stateVerdict(const api::KeptCertificate &kept);
    // Who would show something good for a name without the certificate of this fingerprint; nullptr: nobody.
    const api::KeptCertificate *successor(const QString &name, const QString &withoutFingerprint) const;

private:
    bool isWanted(const api::KeptCertificate &kept) const;
    void choose();

    Session &m_session;
    QList<api::KeptCertificate> m_all;
    QList<api::KeptCertificate> m_rows; // those that the filter finds
    QString m_filter;
    qint64 m_query = 0;
    QTimer m_delay; // many changes are one question
};

} // namespace postroom::ui
