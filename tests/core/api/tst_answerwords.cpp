#include "core/api/answerwords.h"

#include <QSet>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestAnswerWords : public QObject
{
    Q_OBJECT

private slots:
    void everyOutcomeButRecordsHasASentence()
    {
        QSet<QString> sentences;
        for (const auto &[outcome, word] : EnumWords<DnsOutcome>::words) {
            DnsAnswer answer;
            answer.server = u"192.0.2.53"_s;
            answer.outcome = outcome;
            const QString words = api::describe(answer);
            QCOMPARE(words.isEmpty(), outcome == DnsOutcome::Records);
            QVERIFY2(words.isEmpty() || words.startsWith(u"192.0.2.53 "_s), word);
            sentences.insert(words);
        }
        QCOMPARE(sentences.size(), std::size(EnumWords<DnsOutcome>::words));
    }

    void lines()
    {
        DnsAnswer answer;
        answer.name = u"example.org."_s;
        answer.type = DnsType::Mx;
        answer.ttl = 60;
        answer.data = {u"10 a.test."_s, u"20 b.test."_s};
        QCOMPARE(api::linesOf(answer), QStringList({u"example.org.  60  MX  10 a.test."_s, u"example.org.  60  MX  20 b.test."_s}));
    }

    void commands()
    {
        QCOMPARE(api::lookupCommands(u"_dmarc.example.org."_s, u"TXT"_s),
                 QStringList({u"dig _dmarc.example.org. TXT"_s, u"host -t TXT _dmarc.example.org."_s, u"nslookup -type=TXT _dmarc.example.org."_s}));
        QCOMPARE(api::lookupCommands(u"*.example.org."_s, u"A"_s).first(), u"dig '*.example.org.' A"_s); // no file name of the shell's
    }
};

QTEST_GUILESS_MAIN(TestAnswerWords)
#include "tst_answerwords.moc"
