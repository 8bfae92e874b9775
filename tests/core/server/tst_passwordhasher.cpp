#include "core/server/passwordhasher.h"

#include <QRegularExpression>
#include <QTest>

#include <sodium.h>

using namespace postroom;

class TestPasswordHasher : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hash()
    {
        PasswordHasher hasher;
        const QByteArray clear("pässwörd\0with a hole", 22);
        const Result<QByteArray> first = hasher.hash(Secret::fromUtf8(clear)).result();
        QVERIFY(first);
        // security.md §6, and what Dovecot verifies at this cost.
        QVERIFY2(first->startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), first->constData());
        QCOMPARE(crypto_pwhash_str_verify(first->constData(), clear.constData(), static_cast<unsigned long long>(clear.size())), 0);
        QCOMPARE(crypto_pwhash_str_verify(first->constData(), "wrong", 5), -1);
        const Result<QByteArray> second = hasher.hash(Secret::fromUtf8(clear)).result();
        QVERIFY(*second != *first); // each has a salt of its own
    }

    // The pool is waited for, so nobody hashes with what is gone.
    void endsWithWorkUnderWay()
    {
        QList<QFuture<Result<QByteArray>>> all;
        {
            PasswordHasher hasher;
            for (int i = 0; i < 5; ++i)
                all.append(hasher.hash(Secret::fromUtf8("correct horse")));
        }
        for (const auto &one : all)
            QVERIFY(one.isFinished() && one.result());
    }
};

QTEST_GUILESS_MAIN(TestPasswordHasher)
#include "tst_passwordhasher.moc"
