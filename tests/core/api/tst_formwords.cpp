#include "core/api/formwords.h"

#include <QSet>
#include <QTest>

using namespace postroom;

class TestFormWords : public QObject
{
    Q_OBJECT

private slots:
    void eachHasWordsOfItsOwn()
    {
        QSet<QString> parts;
        for (const auto &[part, word] : EnumWords<FormPart>::words)
            parts.insert(api::describe(part));
        QCOMPARE(parts.size(), std::size(EnumWords<FormPart>::words));
        QSet<QString> sentences;
        for (const auto &[obstacle, word] : EnumWords<FormObstacle>::words) {
            QVERIFY2(api::describe(obstacle).endsWith(u'.'), word);
            sentences.insert(api::describe(obstacle));
        }
        QCOMPARE(sentences.size(), std::size(EnumWords<FormObstacle>::words));
    }
};

QTEST_GUILESS_MAIN(TestFormWords)
#include "tst_formwords.moc"
