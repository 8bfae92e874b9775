#include "core/server/peers.h"

#include <QRegularExpression>
#include <QTest>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

using namespace postroom;

class TestPeers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void admitted_data()
    {
        QTest::addColumn<qint64>("uid");
        QTest::addColumn<bool>("admitted");
        QTest::newRow("root") << qint64(0) << true;
        QTest::newRow("postroomd's own user") << qint64(::geteuid()) << true;
        QTest::newRow("named in instance.json") << qint64(54321) << true;
        QTest::newRow("a user without a name") << qint64(54322) << false;
        if (const passwd *nobody = ::getpwnam("nobody"); nobody && nobody->pw_uid != ::geteuid())
            QTest::newRow("somebody of this machine") << qint64(nobody->pw_uid) << false;
        const group *admins = ::getgrnam("postroom-admin");
        if (admins && admins->gr_mem[0]) {
            if (const passwd *member = ::getpwnam(admins->gr_mem[0]))
                QTest::newRow("a member of postroom-admin") << qint64(member->pw_uid) << true;
        }
        QTest::newRow("nobody at all") << qint64(-1) << false;
    }
    void admitted()
    {
        QFETCH(qint64, uid);
        QFETCH(bool, admitted);
        Instance instance;
        instance.admittedUids = {54321};
        const auto caller = admitPeer(instance, uid, 77);
        QCOMPARE(caller.has_value(), admitted);
        if (!caller)
            return;
        QCOMPARE(caller->uid, uid);
        QCOMPARE(caller->pid, 77);
        QCOMPARE(caller->mostAccess, api::Access::Admin);
    }
};

QTEST_GUILESS_MAIN(TestPeers)
#include "tst_peers.moc"
