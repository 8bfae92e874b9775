#include "core/base/log.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void oneLineARecord_data();
    void oneLineARecord();
};

void TestLog::oneLineARecord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("logged");
    QTest::newRow("plain") << u"ann added ünal"_s << u"ann added ünal"_s;
    QTest::newRow("a forged record") << u"ann\n2026-01-01 root added"_s << u"ann\\x0a2026-01-01 root added"_s;
    QTest::newRow("colours of a terminal") << u"\x1b[31mred"_s << u"\\x1b[31mred"_s;
}

void TestLog::oneLineARecord()
{
    QFETCH(QString, text);
    QFETCH(QString, logged);
    static const QLoggingCategory category("postroom.test");

    int ends[2];
    QCOMPARE(pipe(ends), 0);
    const int standardError = dup(STDERR_FILENO);
    const QtMessageHandler former = qInstallMessageHandler(nullptr);
    QVERIFY(dup2(ends[1], STDERR_FILENO) >= 0);
    installLogFormat();
    qCInfo(category).noquote() << text;
    qInstallMessageHandler(former);
    dup2(standardError, STDERR_FILENO);
    close(standardError);
    close(ends[1]);

    char buffer[4096];
    const ssize_t size = read(ends[0], buffer, sizeof buffer);
    close(ends[0]);
    QVERIFY(size > 0);
    const QString line = QString::fromUtf8(buffer, size);
    static const QRegularExpression form(
        u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info postroom\\.test: (.*)\n\\z"_s);
    const QRegularExpressionMatch match = form.match(line);
    QVERIFY2(match.hasMatch(), qPrintable(line));
    QCOMPARE(match.captured(1), logged);
}

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
