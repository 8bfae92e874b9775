#include "core/store/peerstore.h"

#include "tests/core/store/storefixture.h"

using namespace postroom;
using namespace postroom::test;

class TestPeerStore : public QObject
{
    Q_OBJECT

private slots:
    void keptInOrder()
    {
        OpenStore store;
        const auto folders = [&store] {
            QStringList all;
            const QList<InstancePaths> peers = PeerStore(*store).all().value();
            for (const InstancePaths &one : peers)
                all.append(one.directory());
            return all;
        };
        for (const QString &folder : {u"/srv/two"_s, u"/srv/one"_s, u"/srv/two"_s})
            QVERIFY(store.change([&] { return PeerStore(*store).add(peer(folder)); }));
        store.open(); // a restart
        QCOMPARE(folders(), (QStringList{u"/srv/one"_s, u"/srv/two"_s}));
        QVERIFY(PeerStore(*store).remove(peer(u"/srv/one"_s)));
        QCOMPARE(PeerStore(*store).remove(peer(u"/srv/one"_s)).error(), (Error{ErrorCode::NotFound, u"/srv/one"_s, u"directory"_s, {}}));
        QCOMPARE(folders(), QStringList{u"/srv/two"_s});
    }

private:
    static InstancePaths peer(const QString &folder) { return InstancePaths::parse(folder).value(); }
};

QTEST_GUILESS_MAIN(TestPeerStore)
#include "tst_peerstore.moc"
