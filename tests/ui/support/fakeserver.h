#pragma once

#include "core/api/lineconnection.h"
#include "core/api/message.h"
#include "core/api/operations/aliases.h"
#include "core/api/operations/audit.h"
#include "core/api/operations/certificates.h"
#include "core/api/operations/checks.h"
#include "core/api/operations/clients.h"
#include "core/api/operations/cutover.h"
#include "core/api/operations/dkim.h"
#include "core/api/operations/dns.h"
#include "core/api/operations/records.h"
#include "core/api/operations/dnsaccounts.h"
#include "core/api/operations/domains.h"
#include "core/api/operations/mailboxes.h"
#include "core/api/operations/publish.h"
#include "core/api/operations/server.h"
#include "core/api/operations/session.h"
#include "core/api/operations/settings.h"
#include "core/api/operations/setup.h"
#include "core/api/operations/testmail.h"
#include "core/api/operations/traffic.h"
#include "core/model/settings.h"

#include <QLocalServer>
#include <QMap>
#include <QPointer>
#include <QTemporaryDir>

namespace postroom::test {

// A server of operations with a small world in memory, for tests of the console alone: it answers from real reply
// structs, counts what it was asked, and can refuse, wait, or go away.
class FakeServer : public QObject
{
    Q_OBJECT

public:
    FakeServer();
    ~FakeServer() override;

    QString socketPath() const { return m_folder.filePath(QStringLiteral("admin.sock")); }
    void listen();
    void goAway(); // closes the socket and every connection

    // The world.
    void addDomain(const QString &name, DkimRecords dkim = DkimRecords::Key);
    void addKeys(const QString &domain, DkimState state, int daysAgo); // one of each kind
    void addMailbox(const QString &address, const QString &name = {});
    void removeMailbox(const QString &address) { m_mailboxes.remove(address); } // without a word
    void addAlias(const QString &address, const QStringList &to);
    void addMailboxes(int count); // user00000@example.test …
    void addCertificate(const QString &name, const QString &issuer, qint64 daysLeft, bool own); // in use, and good
    void addGeneration(const Settings &settings); // in use from now on
    void finishSetup(); // all its steps are met
    void addRecord(const QString &method, const QString &object, const QJsonObject &before, const QJsonObject &after); // to the audit log
    AuditCheck auditCheck;
    QList<Finding> findings;
    DnsPlan plan;
    DnsCheck dnsCheck; // of whatever domain is asked for
    Propagation propagation; // likewise
    ProviderRecords form; // likewise, of whatever provider is asked for
    Cutover cutover; // likewise
    api::ListDnsAccounts::Reply accounts; // changes as it is told
    Publication publication; // likewise; conflicts are got over by what permits it
    api::FollowTestMail::Reply followed; // of any test message; its addresses are those of the last one sent
    QList<api::KeptCertificate> certificates;
    QList<api::ServedCertificate> served;
    api::Status::Reply status;
    QList<TrafficHour> traffic; // oldest first
    api::MeasureMailbox::Reply measure;
    Settings settings;
    Settings appliedSettings; // what the engines run with
    QList<api::Setting> furtherSettings; // of a newer server
    qint64 settingsRevision = 1;
    QString engineWords; // of any that does not run
    QList<KnownGeneration> generations; // newest first
    ConfigPreview preview; // of anything
    QList<HandMade> handMade;

    // What happened.
    int count(const QString &method) const { return static_cast<int>(m_params.value(method).size()); }
    QJsonObject lastParams(const QString &method) const { return m_params.value(method).value(count(method) - 1); }
    int mailboxesSent = 0;
    Domain domainNamed(const QString &name) const { return m_domains.value(name); }
    bool hasMailbox(const QString &address) const { return m_mailboxes.contains(address); }

    // From now on the method is refused; an empty error lifts that.
    void refuse(const QString &method, const std::optional<Error> &error);
    void hold(const QString &method) { m_held.insert(method); } // no answer
    int waiting() const { return static_cast<int>(m_waiting.size()); } // how many calls are held
    void release(); // answers all that was held
    void notify(const QString &method, const QJsonObject &params);

private:
    void take(api::LineConnection *connection, const QByteArray &line);
    Result<QJsonValue> answer(const QString &method, const QJsonValue &params);
    std::optional<Result<QJsonValue>> answerCertificates(const QString &method, const QJsonValue &params);
    std::optional<Result<QJsonValue>> answerChecks(const QString &method, const QJsonValue &params);
    std::optional<Result<QJsonValue>> answerDns(const QString &method, const QJsonValue &params);
    std::optional<Result<QJsonValue>> answerTestMail(const QString &method, const QJsonValue &params);
    std::optional<Result<QJsonValue>> answerAudit(const QString &method, const QJsonValue &params) const;
    std::optional<Result<QJsonValue>> answerDomains(const QString &method, const QJsonValue &params);
    std::optional<Result<QJsonValue>> answerConfig(const QString &method, const QJsonValue &params);
    std::optional<Result<QJsonValue>> answerServices(const QString &method, const QJsonValue &params);
    std::optional<Result<QJsonValue>> answerAliases(const QString &method, const QJsonValue &params);
    std::optional<Result<QJsonValue>> answerSettings(const QString &method, const QJsonValue &params);
    api::ListSettings::Reply listSettings() const;
    Result<Settings> changed(const QList<api::SettingValue> &values);
    Result<QJsonValue> set(const api::SetSetting &wanted);
    ClientSettings clientSettings(const Address &address) const;
    api::ListAliases::Reply listAliases(const api::ListAliases &list) const;
    api::ListMailboxes::Reply listMailboxes(const api::ListMailboxes &list);
    api::ListDomains::Reply listDomains(const api::ListDomains &list) const;
    Result<QJsonValue> withMailbox(const Address &address, const std::function<void(Mailbox &)> &change);
    api::SetupState::Reply setupState() const;
    void announce(const QString &kind, const QString &subject);

    QTemporaryDir m_folder;
    QLocalServer m_server;
    QList<api::LineConnection *> m_connections;
    QMap<QString, Domain> m_domains;
    QHash<QString, QList<DkimKey>> m_keys;
    int m_selectors = 0;
    QMap<QString, Alias> m_aliases;
    QList<AuditRecord> m_records; // oldest first
    QMap<QString, Mailbox> m_mailboxes;
    QHash<QString, QList<QJsonObject>> m_params;
    QHash<QString, Error> m_refusals;
    QSet<QString> m_held;
    QList<std::pair<QPointer<api::LineConnection>, QByteArray>> m_waiting;
    bool m_identity = false;
    bool m_accountTypes = false;
    bool m_finished = false;
    std::optional<TestMail> m_test;
};

} // namespace postroom::test
