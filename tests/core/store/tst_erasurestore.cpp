#include "core/store/erasurestore.h"

#include "tests/core/store/storefixture.h"

using namespace postroom;
using namespace postroom::test;

class TestErasureStore : public QObject
{
    Q_OBJECT

private slots:
    void notedUntilDone();
    void inOrder();
};

void TestErasureStore::notedUntilDone()
{
    OpenStore store;
    ErasureStore erasures(*store);
    QVERIFY(!erasures.isOpen(address(u"ann@example.test"_s)).value());
    QVERIFY(store.change([&] { return erasures.note(address(u"ann@example.test"_s)); }));
    QVERIFY(store.change([&] { return erasures.note(address(u"ann@example.test"_s)); })); // removed, made and removed again
    store.open(); // a restart
    ErasureStore after(*store);
    QVERIFY(after.isOpen(address(u"ann@example.test"_s)).value());
    QVERIFY(!after.isOpen(address(u"ben@example.test"_s)).value());
    QVERIFY(after.done(address(u"ann@example.test"_s)));
    QVERIFY(!after.isOpen(address(u"ann@example.test"_s)).value());
}

void TestErasureStore::inOrder()
{
    OpenStore store;
    ErasureStore erasures(*store);
    QCOMPARE(erasures.next({}).value(), std::nullopt);
    for (const QString &one : {u"c@example.test"_s, u"a@example.test"_s, u"b@example.test"_s})
        QVERIFY(store.change([&] { return erasures.note(address(one)); }));
    QStringList seen;
    std::optional<Address> last;
    while (const std::optional<Address> next = erasures.next(last).value()) {
        seen.append(next->toString());
        last = next;
    }
    QCOMPARE(seen, (QStringList{u"a@example.test"_s, u"b@example.test"_s, u"c@example.test"_s}));
}

QTEST_GUILESS_MAIN(TestErasureStore)
#include "tst_erasurestore.moc"
