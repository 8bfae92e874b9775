#include "core/api/dkimwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::api;

class TestDkimWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void added();
    void changed();
};

namespace {

Domain domainWith(DkimRecords dkim)
{
    Domain domain;
    domain.name = DomainName::parse(u"shop.example").value();
    domain.dkim = dkim;
    return domain;
}

} // namespace

// The keys of a domain without aliases are in its own plan, which is published anyway.
void TestDkimWords::added()
{
    QCOMPARE(keysOfAdded(domainWith(DkimRecords::Key), KeysZone::ByHand), QString());
    QCOMPARE(keysOfAdded(domainWith(DkimRecords::Alias), KeysZone::Published), QString());
    QVERIFY(keysOfAdded(domainWith(DkimRecords::Alias), KeysZone::ByHand).startsWith(u"Before it sends mail, publish"_s));
}

void TestDkimWords::changed()
{
    const QString aliases = keysOfChanged(domainWith(DkimRecords::Alias), KeysZone::ByHand);
    const QString practice = keysOfChanged(domainWith(DkimRecords::Alias), KeysZone::Published);
    QVERIFY2(aliases.startsWith(u"Publish the DNS records of the domain that this server's name lies in, where the keys are, and those of shop.example."_s), qPrintable(aliases));
    QVERIFY2(practice.startsWith(u"Publish the DNS records of shop.example; "_s) && practice.contains(u"follow by themselves"_s), qPrintable(practice));
    for (const KeysZone zone : {KeysZone::ByHand, KeysZone::Published}) {
        const QString keys = keysOfChanged(domainWith(DkimRecords::Key), zone);
        QVERIFY2(keys.startsWith(u"Publish the DNS records of shop.example, where its next signing keys stand."_s), qPrintable(keys));
    }
    Domain elsewhere = domainWith(DkimRecords::Key);
    elsewhere.external = ExternalMail{MailService::None};
    QCOMPARE(keysOfChanged(elsewhere, KeysZone::ByHand), QString());
}

QTEST_GUILESS_MAIN(TestDkimWords)
#include "tst_dkimwords.moc"
