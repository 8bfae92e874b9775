#include "core/certs/coverage.h"

#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void covered_data();
    void covered();
    void shared();

private:
    static CertificateInfo certificate(const QStringList &names) { return CertificateInfo{names, {}, {}, {}, {}, {}}; }
};

void TestCoverage::covered_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("itself") << QStringList{u"a.test"_s} << u"a.test"_s << true;
    QTest::newRow("another") << QStringList{u"a.test"_s} << u"b.test"_s << false;
    QTest::newRow("one label") << QStringList{u"*.a.test"_s} << u"imap.a.test"_s << true;
    QTest::newRow("two labels") << QStringList{u"*.a.test"_s} << u"x.imap.a.test"_s << false;
    QTest::newRow("the domain of a wildcard") << QStringList{u"*.a.test"_s} << u"a.test"_s << false;
    QTest::newRow("a wildcard by a wider one") << QStringList{u"*.test"_s} << u"*.test"_s << true;
    QTest::newRow("a wildcard as a label") << QStringList{u"*.test"_s} << u"*.a.test"_s << false;
}

void TestCoverage::covered()
{
    QFETCH(QStringList, names);
    QFETCH(QString, name);
    QTEST(covers(names, name), "expected");
}

void TestCoverage::shared()
{
    const auto shown = shareNames(certificate({u"mail.a.test"_s, u"*.b.test"_s}),
                                  {certificate({u"imap.a.test"_s, u"mail.a.test"_s, u"imap.b.test"_s}), certificate({u"*.c.test"_s, u"imap.a.test"_s}),
                                   certificate({u"server"_s, u"../x"_s, u"a b"_s, u"192.0.2.1"_s, u"imap.c.test"_s, u"*.*.d.test"_s}), certificate({u"_.c.test"_s, u"d.test"_s, u"d.test"_s})});
    QList<QStringList> names;
    QStringList files;
    for (const ShownNames &one : shown) {
        names.append(one.names);
        files.append(one.file);
    }
    QCOMPARE(names, (QList<QStringList>{{u"imap.a.test"_s}, {u"*.c.test"_s}, {}, {u"d.test"_s}}));
    QCOMPARE(files, (QStringList{u"imap.a.test"_s, u"_.c.test"_s, u""_s, u"d.test"_s}));
}

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
