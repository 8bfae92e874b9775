#include "core/checks/signaturecheck.h"

#include "core/certs/dkimkeys.h"
#include "core/dns/txtdata.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// A look that found these at the selector, at one server each.
DnsCheck lookWith(const QString &selector, const QList<std::pair<DnsState, QStringList>> &seen)
{
    DnsRecordCheck record{selector + u"._domainkey.example.org."_s, u"TXT"_s, {}, {}, Verdict::Pass};
    for (const auto &[state, data] : seen)
        record.seen.append(DnsSeen{u"192.0.2.53"_s, DnsOutcome::Records, data, 0, {}, state});
    return DnsCheck{u"example.org"_s, {}, {record}, {}};
}

} // namespace

class TestSignatureCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase()
    {
        m_key = makeDkimKey(DkimAlgorithm::Ed25519).value();
        m_other = makeDkimKey(DkimAlgorithm::Ed25519).value();
    }

    void good()
    {
        const QList<Finding> findings = judge({{DnsState::Current, {dataOf(m_key)}}});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().verdict, Verdict::Pass);
        QCOMPARE(findings.first().seen, m_key.selector);
    }
    // As a key does that is no longer the one in the plan.
    void another()
    {
        const QList<Finding> findings = judge({{DnsState::Current, {dataOf(m_other)}}});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().verdict, Verdict::Fail);
        QCOMPARE(findings.first().subject, m_key.selector + u"._domainkey.example.org. TXT"_s);
        QVERIFY(!findings.first().seen.isEmpty());
    }
    void besideOthers()
    {
        QCOMPARE(judge({{DnsState::Former, {dataOf(m_other)}}, {DnsState::Current, {u"\"hello\""_s, dataOf(m_key)}}}).first().verdict, Verdict::Pass);
    }
    void whereAnAliasLeads()
    {
        const QString target = u"rsa1.example.org._domainkey.mail.example.net."_s;
        const auto verdict = [&](const std::optional<QString> &key, Verdict alias = Verdict::Pass) {
            DnsCheck check = lookWith(m_key.selector, {{DnsState::Current, {target}}});
            check.records.first().type = u"CNAME"_s;
            check.records.first().expected = QStringList{target};
            check.records.first().verdict = alias;
            if (key)
                check.records.append(DnsRecordCheck{target, u"TXT"_s, {}, {DnsSeen{u"192.0.2.53"_s, DnsOutcome::Records, {*key}, 0, {}, DnsState::Current}}, Verdict::Pass});
            const QList<Finding> findings = judgeSignatures(check, {{m_key.selector, m_key.privateKey}});
            return findings.isEmpty() ? Verdict::NotApplicable : findings.first().verdict;
        };
        QCOMPARE(verdict(dataOf(m_key)), Verdict::Pass);
        QCOMPARE(verdict(dataOf(m_other)), Verdict::Fail);
        QCOMPARE(verdict(dataOf(m_key), Verdict::Fail), Verdict::NotApplicable); // it leads elsewhere
        QCOMPARE(verdict({}), Verdict::NotApplicable); // nobody was asked for the key
    }
    // A selector with two keys: receivers may take either, and one is good.
    void goodAndBadAtOneSelector()
    {
        QString revoked = dataOf(m_other);
        revoked = revoked.left(revoked.indexOf(u"p=") + 2) + u'"';
        for (const QStringList &keys : {QStringList{dataOf(m_key), dataOf(m_other)}, {dataOf(m_other), dataOf(m_key)}, {revoked, dataOf(m_key)}}) {
            QCOMPARE(judge({{DnsState::Current, keys}}).size(), 1);
            QCOMPARE(judge({{DnsState::Current, keys}}).first().verdict, Verdict::Pass);
        }
        QCOMPARE(judge({{DnsState::Current, {revoked, dataOf(m_other)}}}).first().verdict, Verdict::Fail);
    }
    // What the look says itself is not said twice.
    void notThere()
    {
        QVERIFY(judge({}).isEmpty());
        QVERIFY(judge({{DnsState::Former, {dataOf(m_other)}}, {DnsState::Nothing, {}}, {DnsState::Unknown, {}}}).isEmpty());
        QVERIFY(judgeSignatures(lookWith(m_key.selector, {{DnsState::Current, {dataOf(m_key)}}}), {}).isEmpty());
    }

private:
    QList<Finding> judge(const QList<std::pair<DnsState, QStringList>> &seen) const { return judgeSignatures(lookWith(m_key.selector, seen), {{m_key.selector, m_key.privateKey}}); }
    static QString dataOf(const NewDkimKey &key) { return txtData(key.record.toLatin1()); }

    NewDkimKey m_key;
    NewDkimKey m_other;
};

QTEST_GUILESS_MAIN(TestSignatureCheck)
#include "tst_signaturecheck.moc"
