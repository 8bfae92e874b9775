#include "core/api/describe.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::api;

class TestDescribe : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void everyCode_data();
    void everyCode();
    void theWordsOfOthersStandAsTheyAre();
    void saysWhatHappenedAndWhatToDo_data();
    void saysWhatHappenedAndWhatToDo();
};

void TestDescribe::everyCode_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (int i = 0; i <= static_cast<int>(ErrorCode::NoZoneForKeys); ++i)
        QTest::newRow(qPrintable(errorCodeName(static_cast<ErrorCode>(i)))) << static_cast<ErrorCode>(i);
}

void TestDescribe::everyCode()
{
    QFETCH(ErrorCode, code);
    const QString bare = describe(Error{code, {}, {}, {}});
    QVERIFY2(bare.size() > 15, qPrintable(bare));
    const QString full = describe(Error{code, u"SUBJECT"_s, u"field"_s, u"DETAIL"_s});
    QVERIFY2(full.size() > 15, qPrintable(full));
    static const QRegularExpression hole(u"%[0-9]"_s);
    QVERIFY2(!bare.contains(hole), qPrintable(bare));
    QVERIFY2(!full.contains(hole), qPrintable(full));
    QVERIFY2(full.at(0).isUpper() || full.at(0) == u'“', qPrintable(full));
    QVERIFY2(!full.contains(u".."), qPrintable(full));
}

// A subject that looks like a place holder, or like markup, is shown and not taken for one.
void TestDescribe::theWordsOfOthersStandAsTheyAre()
{
    QVERIFY(describe(Error{ErrorCode::DomainBadIdn, u"%2%1"_s, {}, u"%1 & <b>"_s}).contains(u"“%2%1” is not a valid international domain name: %1 & <b>."));
    QVERIFY(describe(Error{ErrorCode::EngineRefused, u"postfix"_s, {}, u"line 14: %1\nline 15"_s}).endsWith(u"\nline 14: %1\nline 15"));
    QVERIFY(describe(Error{ErrorCode::DomainNotServed, u"%1"_s, {}, {}}).contains(u"“%1”"));
}

void TestDescribe::saysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("underscore") << Error{ErrorCode::CharacterNotAllowed, u"a_b.example"_s, {}, u"U+005F LOW LINE “_”"_s}
                                << u"“a_b.example” has a character that is not allowed here: U+005F LOW LINE “_”. Take it out."_s;
    QTest::newRow("character of a password, which is not said") << Error{ErrorCode::CharacterNotAllowed, {}, {}, u"U+0009 CHARACTER TABULATION"_s}
                                                                << u"A character that is not allowed here: U+0009 CHARACTER TABULATION. Take it out."_s;
    const QString silent = u"The management service (postroomd) does not answer at %1. Mail does not need it to go on. Start it: %2"_s;
    QTest::newRow("service of an instance") << Error{ErrorCode::ServiceUnreachable, u"/srv/p/run/admin/admin.sock"_s, {}, {}}
                                            << silent.arg(u"/srv/p/run/admin/admin.sock"_s, u"sudo postroomctl --instance /srv/p instance start"_s);
    QTest::newRow("service at a socket of another place") << Error{ErrorCode::ServiceUnreachable, u"/run/forwarded.sock"_s, {}, {}}
                                                          << silent.arg(u"/run/forwarded.sock"_s, u"sudo postroomctl instance start"_s);
    QTest::newRow("range") << Error{ErrorCode::NumberOutOfRange, u"7"_s, {}, u"8–64"_s} << u"7 is out of range. Allowed: 8–64."_s;
    QTest::newRow("range that nobody knows") << Error{ErrorCode::NumberOutOfRange, u"7"_s, {}, {}} << u"7 is out of range."_s;
    QTest::newRow("form that nobody knows") << Error{ErrorCode::TextMalformed, {}, {}, {}} << u"This does not read as it should."_s;
    QTest::newRow("name that keys stand below") << Error{ErrorCode::ServerNameHasKeys, u"mail.host.example"_s, u"value"_s, u"shop.example"_s}
                                                << u"The signing keys of shop.example stand below “mail.host.example” in DNS, where aliases lead to them, so it stays as it is. To change that, first: postroomctl domain set shop.example --dkim key, then change its keys and remove the former ones."_s;
    QTest::newRow("aliases into the same domain") << Error{ErrorCode::ServerNameWithin, u"host.example"_s, u"dkim"_s, u"mail.host.example"_s}
                                                  << u"The name of this server, mail.host.example, lies in “host.example” itself, where an alias would save no change. Nothing was changed."_s;
    QTest::newRow("no room for keys") << Error{ErrorCode::NoFreeSelector, u"shop.example"_s, u"selector"_s, {}}
                                      << u"The former signing keys of “shop.example” still stand where its aliases lead, so there is no room for new ones. Remove them first: postroomctl domain dkim retire shop.example"_s;
    QTest::newRow("aliases to nowhere") << Error{ErrorCode::NoZoneForKeys, u"mail.host.example"_s, u"dkim"_s, {}}
                                        << u"The name of this server, mail.host.example, lies in no domain whose mail lives here, so there is no zone of yours for the keys. Add that domain first, or leave the keys in the domain's own DNS."_s;
    QTest::newRow("disk") << Error{ErrorCode::DiskFull, u"/var"_s, {}, {}}
                          << u"The disk is full, so nothing was changed. Make room on the file system of /var."_s;
}

void TestDescribe::saysWhatHappenedAndWhatToDo()
{
    QFETCH(Error, error);
    QFETCH(QString, sentence);
    QCOMPARE(describe(error), sentence);
}

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
