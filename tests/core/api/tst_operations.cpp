#include "core/api/operations/aliases.h"
#include "core/api/operations/audit.h"
#include "core/api/operations/certificates.h"
#include "core/api/operations/checks.h"
#include "core/api/operations/clients.h"
#include "core/api/operations/cutover.h"
#include "core/api/operations/dkim.h"
#include "core/api/operations/dns.h"
#include "core/api/operations/dnsaccounts.h"
#include "core/api/operations/domains.h"
#include "core/api/operations/helper.h"
#include "core/api/operations/mailboxes.h"
#include "core/api/operations/peers.h"
#include "core/api/operations/publish.h"
#include "core/api/operations/records.h"
#include "core/api/operations/server.h"
#include "core/api/operations/session.h"
#include "core/api/operations/settings.h"
#include "core/api/operations/setup.h"
#include "core/api/operations/testmail.h"
#include "core/api/operations/traffic.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::api;

namespace {

template<typename... Operations>
struct List
{
};

// What people type, and so needs a help text for every field.
using ForPeople =
    List<ListDomains, ShowDomain, AddDomain, SetDomain, RemoveDomain, ListAliases, ShowAlias, AddAlias, SetAlias, RemoveAlias, ListMailboxes, ShowMailbox, AddMailbox, SetMailbox, SetPassword, SuspendMailbox,
         ResumeMailbox, MeasureMailbox, RemoveMailbox, VerifyMailbox, PlanDns, ExportDns, LookupDns, CheckDns, PropagationOfDns, PlanCutover, FormOfDns, ListRecords, AddRecord, RemoveRecord, PublishDns, ListDnsAccounts, SetDnsAccount, RemoveDnsAccount, SendTestMail, FollowTestMail, ListDkim, RotateDkim, RetireDkim, Status, Check, ServiceStatus, ControlService,
         ListSettings, SetSetting, ApplyConfig, SetupIdentity, SetupAccountTypes, SetupFinish, SetupState, ListAudit, AcceptFinding, UnacceptFinding, ShowTraffic, ListPeers, AddPeer, RemovePeer,
         VerifyAudit, ConfigHistory, RollbackConfig, ShowClientSettings, MakeClientFile, ListCertificates, ProbeCertificates, RemoveCertificate,
         RequestCertificate, ImportCertificate, PreviewConfig, ConfigDrift, RestoreConfig, AdoptConfig, CancelJob, EngineWords>;
using ForPrograms = List<Hello, Subscribe, Ping>;
using ForTheHelper = List<helper::LookupReady, helper::Apply, helper::Control, helper::Status, helper::EndSessions, helper::MeasureMail, helper::EraseMail,
         helper::History, helper::SendTest, helper::FollowTest, helper::Preview, helper::Drift, helper::Restore, helper::Adopt, helper::Cancel, helper::LastWords, helper::Traffic, helper::ListZones, helper::CarryZone, helper::DropZone>;

template<typename... Operations>
void forEach(List<Operations...>, auto &&visit)
{
    (visit.template operator()<Operations>(), ...);
}

template<typename T>
QStringList words()
{
    QStringList all;
    for (const auto &entry : EnumWords<T>::words)
        all.append(QString::fromLatin1(entry.second));
    return all;
}

// So that no operation is forgotten above. A notification has a name too, but nobody's access.
QSet<QString> namesInTheHeaders()
{
    static const QRegularExpression operation(u"auto name = \"([^\"]+)\";\\s+static constexpr auto access"_s);
    QSet<QString> names;
    const QDir folder(QStringLiteral(POSTROOM_SOURCE_DIR "/core/api/operations"));
    const QStringList headers = folder.entryList({u"*.h"_s}, QDir::Files);
    for (const QString &header : headers) {
        QFile file(folder.filePath(header));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto found = operation.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            names.insert(found.next().captured(1));
    }
    return names;
}

} // namespace

class TestOperations : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void namesAreWellFormedAndUnique();
    void everyFieldHasHelp();
    void whatChangesIsNotForViewers();
    void readsWhatItWrites();
    void refusesAnInvalidField();
    void secretsTravel();
    void mailboxStandsBesideItsLogin();
    void wordsAreUnique();
};

void TestOperations::namesAreWellFormedAndUnique()
{
    static const QRegularExpression form(u"\\A[a-z]+(\\.[a-z]+[a-zA-Z]*)?\\z"_s);
    QSet<QString> seen;
    const auto look = [&seen]<typename Operation>() {
        const QString name = QString::fromLatin1(Operation::name);
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
    };
    forEach(ForPeople(), look);
    forEach(ForPrograms(), look);
    forEach(ForTheHelper(), look);
    QCOMPARE(seen, namesInTheHeaders());
}

void TestOperations::everyFieldHasHelp()
{
    forEach(ForPeople(), []<typename Operation>() {
        Operation operation;
        visitFields(operation, [](const char *field, auto &, const char *help) {
            QVERIFY2(help && qstrlen(help) > 5, qPrintable(QString::fromLatin1(Operation::name) + u' ' + QString::fromLatin1(field)));
        });
    });
}

void TestOperations::whatChangesIsNotForViewers()
{
    static const QRegularExpression looks(u"\\.(list|show|plan|export|lookup|check|propagation|form|follow|followTest|settings|file|status|state|measure|measureMail|history|preview|drift|words|lastWords|traffic|listZones)\\z|\\A(status|check|hello|session\\..*)\\z"_s);
    const auto look = []<typename Operation>() {
        const QString name = QString::fromLatin1(Operation::name);
        QVERIFY2((Operation::access == Access::Viewer) == looks.match(name).hasMatch(), qPrintable(name));
    };
    forEach(ForPeople(), look);
    forEach(ForPrograms(), look);
    forEach(ForTheHelper(), look);
}

void TestOperations::readsWhatItWrites()
{
    AddMailbox add;
    add.address = *Address::parse(u"ann@example.org");
    add.password = Secret::fromUtf8("trust no lark");
    add.displayName = *DisplayName::parse(u"Ann");
    add.quota = ByteSize(1024);
    const QJsonValue json = toJson(add);
    QCOMPARE(QString::fromUtf8(jsonText(json)), uR"({"address":"ann@example.org","name":"Ann","password":"trust no lark","quota":1024})"_s);
    const Result<AddMailbox> again = fromJson<AddMailbox>(json);
    QVERIFY(again);
    QCOMPARE(toJson(*again), json);
}

void TestOperations::refusesAnInvalidField()
{
    const Result<AddDomain> domain = fromJson<AddDomain>(QJsonObject{{u"domain"_s, u"bad_domain.example"_s}});
    QCOMPARE(domain.error().field, u"domain"_s);
    QCOMPARE(domain.error().code, ErrorCode::CharacterNotAllowed);
    const Result<SetupIdentity> setup = fromJson<SetupIdentity>(QJsonObject{
        {u"adminAddress"_s, u"ann@example.org"_s}, {u"serverName"_s, u"mail.example.org"_s}, {u"publicAddresses"_s, QJsonArray{u"192.0.2"_s}}});
    QCOMPARE(setup.error().field, u"publicAddresses"_s);
    QCOMPARE(setup.error().code, ErrorCode::IpMalformed);
}

void TestOperations::secretsTravel()
{
    SetPassword set{*Address::parse(u"ann@example.org"), Secret::fromUtf8("pässword \"\\ x")};
    const Result<QJsonValue> wire = parseJson(jsonText(toJson(set)));
    QVERIFY(wire);
    QVERIFY(fromJson<SetPassword>(*wire)->password == set.password);
}

void TestOperations::mailboxStandsBesideItsLogin()
{
    MailboxAndLogin reply;
    reply.mailbox.address = *Address::parse(u"ann@example.org");
    reply.mailbox.createdAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    reply.login = Login::Verified;
    const QJsonObject json = toJson(reply).toObject();
    QCOMPARE(json.value(u"address"), QJsonValue(u"ann@example.org"_s));
    QCOMPARE(json.value(u"login"), QJsonValue(u"verified"_s));
    QCOMPARE(json.size(), 11);
    const Result<MailboxAndLogin> again = fromJson<MailboxAndLogin>(json);
    QVERIFY(again);
    QCOMPARE(toJson(*again).toObject(), json);
}

void TestOperations::wordsAreUnique()
{
    static const QRegularExpression form(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    const QList<QStringList> all{words<AccountType>(), words<Engine>(), words<EngineState>(), words<Protocol>(), words<Necessity>(), words<Verdict>(),
                                 words<Mail>(), words<Switch>(), words<Login>(), words<Outcome>(), words<ServiceAction>(), words<ZoneFormat>(), words<DkimAlgorithm>(), words<DkimState>(),
                                 words<EngineAction>(), words<FileFate>(), words<HandMade::State>()};
    for (const QStringList &list : all) {
        QCOMPARE(QSet<QString>(list.begin(), list.end()).size(), list.size());
        for (const QString &word : list)
            QVERIFY2(form.match(word).hasMatch(), qPrintable(word));
    }
}

QTEST_APPLESS_MAIN(TestOperations)
#include "tst_operations.moc"
