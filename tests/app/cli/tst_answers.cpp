#include "app/cli/answers.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace postroom;
using namespace postroom::cli;
using namespace Qt::StringLiterals;

// The file that answers the set-up's questions.
class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whole()
    {
        const auto answers = readAnswers(file("{\"adminAddress\": \"Anna@Example.test\", \"serverName\": \"mail.example.test\","
                                              " \"publicAddresses\": [\"192.0.2.10\"], \"accountTypes\": [\"imap\", \"pop3\"],"
                                              " \"mailboxes\": [{\"address\": \"anna@example.test\", \"name\": \"Anna\", \"password\": \"correct horse\", \"quota\": 1048576},"
                                              " {\"address\": \"bob@example.test\"}]}\n"));
        QVERIFY2(answers, qPrintable(answers ? QString() : answers.error().field + answers.error().detail));
        QCOMPARE(answers->adminAddress.toString(), u"anna@example.test"_s);
        QCOMPARE(answers->serverName.toString(), u"mail.example.test"_s);
        QCOMPARE(answers->publicAddresses->size(), 1);
        QCOMPARE(answers->accountTypes, std::optional(QList<AccountType>{AccountType::Imap, AccountType::Pop3}));
        QCOMPARE(answers->mailboxes->size(), 2);
        QCOMPARE(answers->mailboxes->first().password->reveal(), QByteArrayView("correct horse"));
        QCOMPARE(answers->mailboxes->first().quota->bytes(), 1048576);
        QVERIFY(!answers->mailboxes->last().password);
    }
    void leastThereIs()
    {
        const auto answers = readAnswers(file("{\"adminAddress\":\"anna@example.test\",\"serverName\":\"mail.example.test\"}"));
        QVERIFY(answers);
        QVERIFY(!answers->accountTypes && !answers->mailboxes && !answers->publicAddresses);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        const QByteArray both("\"adminAddress\":\"anna@example.test\",\"serverName\":\"mail.example.test\"");
        QTest::newRow("empty file") << QByteArray("") << ErrorCode::ProtocolMalformed << QString();
        QTest::newRow("no JSON") << QByteArray("adminAddress=anna@example.test") << ErrorCode::ProtocolMalformed << QString();
        QTest::newRow("a list") << QByteArray("[]") << ErrorCode::TextMalformed << QString();
        QTest::newRow("no address") << QByteArray("{\"serverName\":\"mail.example.test\"}") << ErrorCode::ProtocolMissingMember << u"adminAddress"_s;
        QTest::newRow("no name") << QByteArray("{\"adminAddress\":\"anna@example.test\"}") << ErrorCode::ProtocolMissingMember << u"serverName"_s;
        QTest::newRow("misspelled") << '{' + both + ",\"mailbox\":[]}" << ErrorCode::ProtocolUnknownMember << u"mailbox"_s;
        QTest::newRow("said twice") << '{' + both + ',' + both + '}' << ErrorCode::ProtocolMalformed << QString();
        QTest::newRow("bad address") << QByteArray("{\"adminAddress\":\"anna\",\"serverName\":\"mail.example.test\"}") << ErrorCode::AddressNoAt << u"adminAddress"_s;
        QTest::newRow("unknown account type") << '{' + both + ",\"accountTypes\":[\"fax\"]}" << ErrorCode::ChoiceUnknown << u"accountTypes"_s;
        QTest::newRow("bad mailbox") << '{' + both + ",\"mailboxes\":[{\"address\":\"a@bad_domain\"}]}" << ErrorCode::CharacterNotAllowed << u"mailboxes.address"_s;
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorCode, code);
        QFETCH(QString, field);
        const auto answers = readAnswers(file(text));
        QVERIFY(!answers);
        QCOMPARE(answers.error().code, code);
        QCOMPARE(answers.error().field, field);
    }
    void notThere()
    {
        const auto answers = readAnswers(m_folder.filePath(u"missing"_s));
        QCOMPARE(answers.error().code, ErrorCode::FileFailed);
        QCOMPARE(answers.error().field, u"answers"_s);
        QCOMPARE(readAnswers(m_folder.path()).error().code, ErrorCode::FileFailed);
    }

private:
    QString file(const QByteArray &text)
    {
        QFile answers(m_folder.filePath(u"answers.json"_s));
        if (answers.open(QIODevice::WriteOnly | QIODevice::Truncate))
            answers.write(text);
        return answers.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
