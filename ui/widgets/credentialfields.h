#pragma once

#include "core/model/dnsaccount.h"

#include <QWidget>

class QGridLayout;

namespace postroom::ui {

class SecretEdit;

// What a DNS provider wants to know of whoever changes a zone there: a hidden line for each of its options.
class CredentialFields : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialFields(QWidget *parent = nullptr);

    void setProvider(const DnsProvider &provider);
    QList<DnsCredential> value() const; // of the lines that say something
    void forget();

signals:
    void edited();

private:
    QGridLayout *m_rows;
    QList<std::pair<QString, SecretEdit *>> m_inputs; // by option
};

} // namespace postroom::ui
