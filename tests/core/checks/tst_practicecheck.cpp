#include "core/checks/practicecheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

class TestPracticeCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void saysWhyNobodyIsAsked();

private:
    static QStringList found(const std::optional<DomainName> &server)
    {
        QStringList all;
        for (const Finding &finding : withoutInternet(DomainName::parse(u"example.test").value(), server)) {
            all.append(QStringList{finding.id, wordOf(finding.verdict), finding.subject}.join(u' '));
            if (!finding.what.contains(u"practice server"_s) || !finding.what.endsWith(u'.') || !finding.fix.isEmpty())
                all.append(finding.what);
        }
        return all;
    }
};

void TestPracticeCheck::saysWhyNobodyIsAsked()
{
    QCOMPARE(found(DomainName::parse(u"mail.example.test").value()),
             (QStringList{u"dns.parent not-applicable example.test"_s, u"target.round-trip not-applicable mail.example.test"_s}));
    QCOMPARE(found({}), QStringList{u"dns.parent not-applicable example.test"_s}); // from here no mail of it is sent
}

QTEST_APPLESS_MAIN(TestPracticeCheck)
#include "tst_practicecheck.moc"
