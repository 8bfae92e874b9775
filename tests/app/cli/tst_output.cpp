#include "app/cli/output.h"
#include "core/model/settings.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace postroom;
using namespace postroom::cli;
using namespace Qt::StringLiterals;

// What reaches the terminal.
class TestOutput : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void controlsAreShown_data();
    void controlsAreShown();
    void tableLinesUp();
    void wordsOfStrangersInATable();
    void jsonIsOneLine();
    void failures_data();
    void failures();
    void failureAsJson();
    void settingsOfEveryKind();
    void findings();

private:
    struct Said
    {
        QString out;
        QString err;
    };
    // What a piece of code writes to standard output and standard error.
    template<typename F>
    static Said said(F body)
    {
        const auto aside = [](std::FILE *stream, const QTemporaryFile &file) {
            std::fflush(stream);
            const int former = ::dup(::fileno(stream));
            ::dup2(file.handle(), ::fileno(stream));
            return former;
        };
        const auto back = [](std::FILE *stream, int former) {
            std::fflush(stream);
            ::dup2(former, ::fileno(stream));
            ::close(former);
        };
        QTemporaryFile out;
        QTemporaryFile err;
        if (!out.open() || !err.open())
            return {u"(no file)"_s, u"(no file)"_s};
        const int formerOut = aside(stdout, out);
        const int formerErr = aside(stderr, err);
        body();
        back(stdout, formerOut);
        back(stderr, formerErr);
        out.seek(0);
        err.seek(0);
        return {QString::fromUtf8(out.readAll()), QString::fromUtf8(err.readAll())};
    }
};

void TestOutput::controlsAreShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("escape sequence") << u"a\x1b[2Jb"_s;
    QTest::newRow("carriage return hides what was before") << u"bad\rgood"_s;
    QTest::newRow("bell") << u"a\ab"_s;
    QTest::newRow("C1: CSI in one character") << u"a\u009b2Jb"_s;
    QTest::newRow("text that runs backwards") << u"a\u202eb"_s;
    QTest::newRow("isolate") << u"a\u2066b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
    QTest::newRow("a second line") << u"a\nb"_s;
}

void TestOutput::controlsAreShown()
{
    QFETCH(QString, text);
    const Said line = said([&text] { print(text); });
    const Said problem = said([&text] { printError(text); });
    for (const QString &written : {line.out.chopped(1), problem.err.chopped(1)}) {
        for (const QChar c : written)
            QVERIFY2((c.unicode() >= 0x20 && c.unicode() < 0x7f) || c == u'\n', qPrintable(written));
    }
    QCOMPARE(line.out.count(u'\n'), 1); // one line stays one
    QCOMPARE(line.err, QString());
    QCOMPARE(problem.out, QString());
    QVERIFY(line.out.contains(u'\\'));
}

void TestOutput::tableLinesUp()
{
    const Said table = said([] { printTable({u"Address"_s, u"Name"_s}, {{u"a@b.example"_s, u"Ä"_s}, {u"long.name@example.org"_s, QString()}}); });
    const QStringList lines = table.out.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].indexOf(u"Name"_s), lines[1].indexOf(u"Ä"_s));
    QCOMPARE(lines[0].indexOf(u"Name"_s), 23);
}

void TestOutput::wordsOfStrangersInATable()
{
    const Said table = said([] { printTable({u"A"_s}, {{u"x\x1b[31my"_s}}); });
    QVERIFY(!table.out.contains(u'\x1b'));
}

void TestOutput::jsonIsOneLine()
{
    const Said json = said([] { printJson(QJsonObject{{u"a"_s, u"b\nc\x1b"_s}}); });
    QCOMPARE(json.out.count(u'\n'), 1);
    QVERIFY(!json.out.contains(u'\x1b'));
    QCOMPARE(parseJson(json.out.trimmed().toUtf8())->toObject().value(u"a"_s).toString(), u"b\nc\x1b"_s);
}

void TestOutput::failures_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Exit>("status");
    QTest::newRow("refused") << ErrorCode::NotFound << Exit::Failed;
    QTest::newRow("not reachable") << ErrorCode::ServiceUnreachable << Exit::Failed;
    QTest::newRow("wrong usage") << ErrorCode::Usage << Exit::Usage;
}

void TestOutput::failures()
{
    QFETCH(ErrorCode, code);
    QFETCH(Exit, status);
    const Context context(u"/srv/p"_s, Format::Text);
    Exit ended = Exit::Done;
    const Said words = said([&] { ended = fail(context, Error{code, u"x"_s, {}, u"y"_s}); });
    QCOMPARE(ended, status);
    QCOMPARE(words.out, QString());
    QVERIFY(!words.err.isEmpty());
}

void TestOutput::failureAsJson()
{
    const Context context(u"/srv/p"_s, Format::Json);
    const Said words = said([&] { (void)fail(context, Error{ErrorCode::AlreadyExists, u"ann@example.org"_s, u"address"_s, {}}); });
    QCOMPARE(words.err, QString());
    const QJsonObject error = parseJson(words.out.trimmed().toUtf8())->toObject().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), u"already-exists"_s);
    QCOMPARE(error.value(u"field"_s).toString(), u"address"_s);
    QCOMPARE(error.value(u"subject"_s).toString(), u"ann@example.org"_s);
    QVERIFY(error.value(u"message"_s).toString().contains(u"ann@example.org"_s));
}

void TestOutput::settingsOfEveryKind()
{
    const Settings defaults;
    QList<api::Setting> settings;
    for (const SettingRule &rule : settingRules())
        settings.append(api::Setting{QString::fromLatin1(rule.key), QString::fromLatin1(rule.type), rule.json(defaults), rule.json(defaults), u"help"_s, false});
    const Said table = said([&settings] { printText(settings); });
    for (const SettingRule &rule : settingRules())
        QVERIFY2(table.out.contains(QLatin1StringView(rule.key)), rule.key);
    QVERIFY(table.out.contains(u"25.0 MiB"_s) && !table.out.contains(u"26214400"_s));
    QVERIFY(table.out.contains(u"(not set)"_s));
}

void TestOutput::findings()
{
    Finding fails;
    fails.verdict = Verdict::Fail;
    fails.subject = u"imaps"_s;
    fails.what = u"It does not work."_s;
    fails.fix = u"Do this."_s;
    fails.seen = u"220 \x1b[2J"_s;
    Finding passes = fails;
    passes.verdict = Verdict::Pass;
    const Said bad = said([&fails] { printText(QList<Finding>{fails}); });
    QVERIFY(bad.out.contains(u"FAIL"_s) && bad.out.contains(u"Do this."_s) && bad.out.contains(u"imaps: It does not work."_s));
    QVERIFY(!bad.out.contains(u'\x1b'));
    const Said good = said([&passes] { printText(QList<Finding>{passes}); });
    QVERIFY(!good.out.contains(u"Do this."_s));
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
