#include "core/base/secret.h"

#include <QDebug>
#include <QRegularExpression>
#include <QTest>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace postroom;

template<typename T>
concept HasToString = requires(const T &value)
{
    value.toString();
};
template<typename T>
concept Printable = requires(QDebug out, const T &value)
{
    out << value;
};

// A Secret cannot slip into a log line or a text by accident.
static_assert(!HasToString<Secret>);
static_assert(!Printable<Secret>);
static_assert(Printable<QByteArray>); // so the concept can hold at all

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void emptyByDefault();
    void keepsEveryOctet();
    void copiesShareOneBuffer();
    void equality_data();
    void equality();
    void isGoneAfterTheLastCopy();
    void wipesByteArray();
    void wipesString();
    void wipingLeavesOthersAlone();
};

void TestSecret::emptyByDefault()
{
    const Secret secret;
    QVERIFY(secret.isEmpty());
    QCOMPARE(secret.size(), 0);
    QVERIFY(secret.reveal().isEmpty());
    QVERIFY(secret == Secret::fromUtf8(QByteArrayView()));
}

void TestSecret::keepsEveryOctet()
{
    const QByteArray octets("a\0b\xff\n", 5);
    const Secret secret = Secret::fromUtf8(octets);
    QCOMPARE(secret.size(), 5);
    QCOMPARE(secret.reveal().toByteArray(), octets);
}

void TestSecret::copiesShareOneBuffer()
{
    Secret first = Secret::fromUtf8("correct horse");
    const Secret second = first;
    QCOMPARE(static_cast<const void *>(first.reveal().data()), static_cast<const void *>(second.reveal().data()));
    first = Secret();
    QCOMPARE(second.reveal().toByteArray(), QByteArray("correct horse"));
}

void TestSecret::equality_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("equal");
    QTest::newRow("same text, two buffers") << QByteArray("correct") << QByteArray("correct") << true;
    QTest::newRow("both empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("last octet differs") << QByteArray("correct") << QByteArray("correcT") << false;
    QTest::newRow("one is the other's beginning") << QByteArray("correct") << QByteArray("correct horse") << false;
    QTest::newRow("one is empty") << QByteArray("correct") << QByteArray() << false;
    QTest::newRow("differ after a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void TestSecret::equality()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(bool, equal);
    QCOMPARE(Secret::fromUtf8(left) == Secret::fromUtf8(right), equal);
    QCOMPARE(Secret::fromUtf8(right) == Secret::fromUtf8(left), equal);
}

// The buffer has pages of its own, which are wiped and given back with the last copy. The kernel is asked whether the
// page is there (write() answers EFAULT when not), because reading it would end the test.
void TestSecret::isGoneAfterTheLastCopy()
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    const char *where = nullptr;
    {
        const Secret secret = Secret::fromUtf8("correct horse battery staple");
        where = secret.reveal().data();
        QCOMPARE(write(ends[1], where, 1), ssize_t(1));
    }
    QCOMPARE(write(ends[1], where, 1), ssize_t(-1));
    QCOMPARE(errno, EFAULT);
    close(ends[0]);
    close(ends[1]);
}

void TestSecret::wipesByteArray()
{
    QByteArray text("secret");
    wipe(text);
    QVERIFY(text.isEmpty());
    wipe(text); // once more does no harm
}

void TestSecret::wipesString()
{
    QString text = u"secret"_s;
    wipe(text);
    QVERIFY(text.isEmpty());
}

// A literal is read-only memory, and another holder still needs its text.
void TestSecret::wipingLeavesOthersAlone()
{
    QString text = u"secret"_s;
    const QString other = text;
    wipe(text);
    QCOMPARE(other, u"secret"_s);
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
