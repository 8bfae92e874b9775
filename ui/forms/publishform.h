#pragma once

#include "core/api/operations/dnsaccounts.h"
#include "core/api/operations/publish.h"
#include "ui/forms/form.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace postroom::ui {

class CredentialFields;
class FileEdit;

// Where a domain's records are published, on a DNS server of one's own or at a provider, by what permits it, and what may be done
// about what is in the way.
class PublishForm : public Form
{
    Q_OBJECT

public:
    // With a server of its own, as in practice, none has to be named.
    PublishForm(const DomainName &domain, bool hasOwnServer, QWidget *parent = nullptr);

    void setAccounts(const QList<DnsAccountInfo> &accounts); // whose credentials the server keeps
    Result<api::PublishDns> preview() const; // a dry run, without the key
    Result<api::PublishDns> value() const; // reads the key's file
    // Credentials that were typed, to be kept before anything else; unset: none were.
    std::optional<Result<api::SetDnsAccount>> account() const;
    bool isComplete() const override; // for a preview
    bool hasKey() const; // or needs none
    std::optional<DnsProvider> kept() const; // the one that is chosen, where the server keeps its credentials
    void clearSecrets() override;
    // Offers what these conflicts can be got over by; what was chosen stays.
    void offer(const QList<RecordConflict> &conflicts);

signals:
    void edited(); // what is shown of the zone may hold no more

private:
    bool takesOwnServer() const;
    bool isAtProvider() const;
    bool isKept(const DnsProvider &provider) const;
    DnsProvider provider() const;
    void showWay();
    void chooseProvider();

    DomainName m_domain;
    bool m_hasOwnServer;
    QComboBox *m_way;
    QLineEdit *m_server;
    FileEdit *m_keyFile;
    QComboBox *m_provider;
    CredentialFields *m_credentials;
    QCheckBox *m_mergeSpf;
    QCheckBox *m_replace;
    QList<DnsAccountInfo> m_accounts;
    bool m_isChosen = false; // the provider, by somebody
};

} // namespace postroom::ui
