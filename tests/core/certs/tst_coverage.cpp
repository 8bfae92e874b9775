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
    void whoComesFirst();

private:
    static CertificateInfo certificate(const QStringList &names, const QString &issuer = {}) { return CertificateInfo{names, issuer, {}, {}, {}, {}}; }
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

// One that somebody got elsewhere comes before those of the instance's own authority, the main one among them.
void TestCoverage::whoComesFirst()
{
    const QString own = u"Postroom practice CA 00112233445566778899aabbccddeeff"_s;
    const CertificateInfo ownMain = certificate({u"mail.a.test"_s, u"imap.a.test"_s}, own);
    const QList<CertificateInfo> more{certificate({u"imap.a.test"_s, u"b.test"_s, u"c.test"_s}, own), certificate({u"imap.a.test"_s, u"*.c.test"_s, u"c.test"_s}, u"Another"_s)};
    QCOMPARE(shareNames(ownMain, more).at(0).names, QStringList{u"b.test"_s});
    QCOMPARE(shareNames(ownMain, more).at(1).names, (QStringList{u"imap.a.test"_s, u"*.c.test"_s, u"c.test"_s}));
    QCOMPARE(shownFor(u"imap.a.test"_s, ownMain, more), &more.at(1));
    QCOMPARE(shownFor(u"x.c.test"_s, ownMain, more), &more.at(1));
    QCOMPARE(shownFor(u"b.test"_s, ownMain, more), &more.at(0));
    QCOMPARE(shownFor(u"mail.a.test"_s, ownMain, more), &ownMain);
    QCOMPARE(shownFor(u"nobody.test"_s, ownMain, more), nullptr);

    const CertificateInfo bought = certificate({u"*.a.test"_s}, u"Another"_s);
    QVERIFY(shareNames(bought, more).at(0).names == (QStringList{u"b.test"_s}));
    QCOMPARE(shownFor(u"imap.a.test"_s, bought, more), &bought);
}

QTEST_APPLESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
