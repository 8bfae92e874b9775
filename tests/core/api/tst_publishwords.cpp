#include "core/api/publishwords.h"

#include "core/base/json.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestPublishWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyConflictHasASentence()
    {
        QSet<QString> sentences;
        for (const auto &[kind, word] : EnumWords<ConflictKind>::words) {
            RecordConflict conflict;
            conflict.kind = kind;
            conflict.name = u"x.example.test."_s;
            const QString sentence = api::describe(conflict);
            QVERIFY2(sentence.contains(u"x.example.test."_s) && sentence.endsWith(u'.'), word);
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), std::size(EnumWords<ConflictKind>::words));
    }

    void tooManyLookups()
    {
        RecordConflict conflict;
        conflict.kind = ConflictKind::SpfBroken;
        conflict.lookups = 11;
        QVERIFY(api::describe(conflict).contains(u"11 look-ups"_s));
    }

    void whatIsUnwiseAboutAMergedRecord()
    {
        RecordConflict conflict;
        conflict.kind = ConflictKind::Spf;
        conflict.name = u"example.test."_s;
        conflict.voids = 2;
        conflict.octets = 450;
        QCOMPARE(api::describeMerged(conflict), QString());
        QVERIFY(!api::describe(conflict).contains(u"octets"_s));
        conflict.voids = 3;
        QVERIFY(api::describe(conflict).contains(u"More than two names"_s));
        QVERIFY(!api::describe(conflict).contains(u"octets"_s));
        conflict.octets = 451;
        QVERIFY(api::describeMerged(conflict).contains(u"have 451 octets"_s));
    }

    void elsewhere()
    {
        Publication publication;
        publication.zone = u"example.test."_s;
        QCOMPARE(api::describeElsewhere(publication), QString());
        publication.elsewhere.append(DnsRecord());
        QVERIFY(api::describeElsewhere(publication).contains(u"the zone example.test and"_s));
    }
};

QTEST_GUILESS_MAIN(TestPublishWords)
#include "tst_publishwords.moc"
