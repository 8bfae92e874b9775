#include "core/base/json.h"
#include "core/model/listener.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestListener : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void standard_data();
    void standard();
    void everyProtocolOnce();
    void openListeners_data();
    void openListeners();
};

void TestListener::standard_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<int>("port");
    QTest::addColumn<Encryption>("encryption");
    QTest::newRow("mail from other servers") << Protocol::Smtp << 25 << Encryption::StartTls;
    QTest::newRow("submission") << Protocol::Submission << 587 << Encryption::StartTls;
    QTest::newRow("submission over TLS") << Protocol::Submissions << 465 << Encryption::Implicit;
    QTest::newRow("IMAP") << Protocol::Imap << 143 << Encryption::StartTls;
    QTest::newRow("IMAP over TLS") << Protocol::Imaps << 993 << Encryption::Implicit;
    QTest::newRow("POP3") << Protocol::Pop3 << 110 << Encryption::StartTls;
    QTest::newRow("POP3 over TLS") << Protocol::Pop3s << 995 << Encryption::Implicit;
    QTest::newRow("HTTP") << Protocol::Http << 80 << Encryption::None;
    QTest::newRow("HTTP over TLS") << Protocol::Https << 443 << Encryption::Implicit;
    QTest::newRow("DNS, in practice") << Protocol::Dns << 53 << Encryption::None;
}

void TestListener::standard()
{
    QFETCH(Protocol, protocol);
    QFETCH(int, port);
    QFETCH(Encryption, encryption);
    const Listener &listener = listenerOf(protocol);
    QCOMPARE(listener.protocol, protocol);
    QCOMPARE(int(listener.standardPort), port);
    QCOMPARE(listener.encryption, encryption);
    QCOMPARE(listener.engine, port == 25 || port == 587 || port == 465 ? Engine::Postfix : port == 80 || port == 443 ? Engine::Nginx : port == 53 ? Engine::Named : Engine::Dovecot);
}

void TestListener::everyProtocolOnce()
{
    QSet<QString> seen;
    for (const Listener &listener : allListeners()) {
        const QString word = wordOf(listener.protocol);
        QVERIFY(!word.isEmpty());
        QVERIFY2(!seen.contains(word), qPrintable(word));
        seen.insert(word);
        QCOMPARE(*fromWord<Protocol>(word), listener.protocol);
    }
    QCOMPARE(seen.size(), qsizetype(std::size(EnumWords<Protocol>::words)));
}

void TestListener::openListeners_data()
{
    QTest::addColumn<QList<AccountType>>("types");
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("open");
    QTest::newRow("in practice") << QList{AccountType::Imap} << true << u"25 587 465 143 993 80 443 53"_s;
    QTest::newRow("IMAP alone") << QList{AccountType::Imap} << false << u"25 587 465 143 993 80 443"_s;
    QTest::newRow("POP3 alone") << QList{AccountType::Pop3} << false << u"25 587 465 110 995 80 443"_s;
    QTest::newRow("both") << QList{AccountType::Imap, AccountType::Pop3} << false << u"25 587 465 143 993 110 995 80 443"_s;
    QTest::newRow("in the other order") << QList{AccountType::Pop3, AccountType::Imap} << false << u"25 587 465 143 993 110 995 80 443"_s;
}

void TestListener::openListeners()
{
    QFETCH(QList<AccountType>, types);
    QFETCH(bool, practice);
    QFETCH(QString, open);
    QStringList ports;
    const QList<Listener> listeners = postroom::openListeners(types, practice);
    for (const Listener &listener : listeners)
        ports.append(QString::number(listener.standardPort));
    QCOMPARE(ports.join(u' '), open);
}

QTEST_APPLESS_MAIN(TestListener)
#include "tst_listener.moc"
