#include "core/server/rolealiases.h"
#include "tests/support/testdaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::test;

// The verbs of `alias`, and what aliases, domains and mailboxes do to one another.
class TestAliasService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_daemon = std::make_unique<TestDaemon>();
        QVERIFY(m_daemon->setUp());
        QVERIFY(m_daemon->addMailbox(u"ben@example.test"_s));
        QTRY_VERIFY(m_daemon->changes.contains(u"mailbox ben@example.test"_s));
        m_daemon->changes.clear();
    }
    void cleanup()
    {
        QVERIFY(lookupIsEqual());
        m_daemon.reset();
    }

    void addedSetRemoved()
    {
        const auto added = add(u"Info@example.test"_s, {u"BEN@example.test"_s, u"Out@elsewhere.test"_s});
        QVERIFY(added);
        QCOMPARE(added->address.toString(), u"info@example.test"_s);
        QCOMPARE(textsOf(*added), (QStringList{u"Out@elsewhere.test"_s, u"ben@example.test"_s}));
        QCOMPARE(toJson(m_daemon->call(api::ShowAlias{added->address}).value()), toJson(*added));
        const auto set = m_daemon->call(api::SetAlias{added->address, added->revision, {destination(u"ben+x@example.test"_s)}});
        QCOMPARE(textsOf(*set), QStringList{u"ben+x@example.test"_s});
        QCOMPARE(m_daemon->call(api::SetAlias{added->address, added->revision, {destination(u"ben@example.test"_s)}}).error().code, ErrorCode::Conflict);
        QCOMPARE(m_daemon->call(api::ListAliases{u"info"_s, {}, {}, {}})->total, 1);
        QVERIFY(m_daemon->call(api::RemoveAlias{added->address, set->revision}));
        QCOMPARE(m_daemon->call(api::ShowAlias{added->address}).error().code, ErrorCode::NotFound);
        QTRY_COMPARE(m_daemon->changes, QStringList(3, u"alias info@example.test"_s));
    }

    void targetsRefused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nobody here") << u"nobody@example.test"_s << ErrorCode::NotFound;
        QTest::newRow("nobody of the alias domain") << u"nobody@second.test"_s << ErrorCode::NotFound;
        QTest::newRow("a route by percent") << u"ben%elsewhere.test@example.test"_s << ErrorCode::CharacterNotAllowed;
        QTest::newRow("a route by exclamation mark") << u"elsewhere.test!ben@example.test"_s << ErrorCode::CharacterNotAllowed;
    }
    void targetsRefused()
    {
        QFETCH(QString, target);
        QVERIFY(m_daemon->call(api::AddDomain{domain(u"second.test"_s), domain(u"example.test"_s)}));
        const auto added = add(u"info@example.test"_s, {u"ben@example.test"_s, target});
        QVERIFY(!added);
        QTEST(added.error().code, "code");
        QCOMPARE(added.error().field, u"to"_s);
    }
    void elsewhereAnythingGoes()
    {
        QCOMPARE(textsOf(*add(u"info@example.test"_s, {u"a%b!C@elsewhere.test"_s})), QStringList{u"a%b!C@elsewhere.test"_s});
    }
    void anAliasDomainIsTheDomain()
    {
        QVERIFY(m_daemon->call(api::AddDomain{domain(u"second.test"_s), domain(u"example.test"_s)}));
        QCOMPARE(textsOf(*add(u"info@example.test"_s, {u"Ben@second.test"_s})), QStringList{u"ben@example.test"_s});
        QCOMPARE(add(u"info@second.test"_s, {u"ben@example.test"_s}).error().code, ErrorCode::DomainIsAlias);
    }

    void requiredWithTheSetUp()
    {
        for (const QString &text : {u"abuse@example.test"_s, u"postmaster@example.test"_s}) {
            const auto alias = m_daemon->call(api::ShowAlias{address(text)});
            QCOMPARE(textsOf(*alias), QStringList{u"anna@example.test"_s});
            QCOMPARE(m_daemon->call(api::RemoveAlias{address(text), {}}).error(), (Error{ErrorCode::AddressRequired, text, u"address"_s, {}}));
            QVERIFY(m_daemon->call(api::SetAlias{alias->address, alias->revision, {destination(u"ben@example.test"_s)}}));
        }
        QCOMPARE(m_daemon->call(api::ShowDomain{domain(u"example.test"_s)})->aliases, 2);
    }
    void requiredComeAndGoWithTheDomain()
    {
        QCOMPARE(m_daemon->call(api::AddDomain{domain(u"other.test"_s)})->aliases, 2);
        QVERIFY(lookupIsEqual());
        QVERIFY(m_daemon->call(api::RemoveDomain{domain(u"other.test"_s), {}}));
        QCOMPARE(m_daemon->call(api::ShowAlias{address(u"abuse@other.test"_s)}).error().code, ErrorCode::NotFound);
    }
    void requiredGivesWayToAMailbox()
    {
        QVERIFY(m_daemon->addMailbox(u"postmaster@example.test"_s));
        QCOMPARE(m_daemon->call(api::ShowAlias{address(u"postmaster@example.test"_s)}).error().code, ErrorCode::NotFound);
        QVERIFY(lookupIsEqual());
        QVERIFY(m_daemon->call(api::RemoveMailbox{Address::parse(u"postmaster@example.test").value(), Mail::Keep}));
        QCOMPARE(textsOf(*m_daemon->call(api::ShowAlias{address(u"postmaster@example.test"_s)})), QStringList{u"anna@example.test"_s});
    }
    void requiredFollowTheAdmin()
    {
        QVERIFY(m_daemon->call(api::SetSetting{u"admin.address"_s, u"ben@example.test"_s, {}, {}}));
        QCOMPARE(textsOf(*m_daemon->call(api::ShowAlias{address(u"abuse@example.test"_s)})), QStringList{u"ben@example.test"_s});
    }
    void anOlderStoreGetsThem()
    {
        Stores &stores = m_daemon->stores();
        QVERIFY(stores.database.run(u"DELETE FROM alias"_s));
        stores.lookup.setBehind();
        QVERIFY(stores.repairLookup());
        const Address anna = Address::parse(u"anna@example.test").value();
        const qint64 records = m_daemon->auditRecords();
        QVERIFY(completeRequiredAliases(stores, anna));
        QCOMPARE(stores.aliases.count().value(), 2);
        QCOMPARE(m_daemon->auditRecords(), records + 1);
        QVERIFY(completeRequiredAliases(stores, anna)); // the next start has nothing to do
        QCOMPARE(m_daemon->auditRecords(), records + 1);
    }

    void mailboxOrAlias()
    {
        QVERIFY(add(u"info@example.test"_s, {u"ben@example.test"_s}));
        QCOMPARE(m_daemon->addMailbox(u"info@example.test"_s).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(add(u"ben@example.test"_s, {u"out@elsewhere.test"_s}).error().code, ErrorCode::AlreadyExists);
    }

    void catchAll()
    {
        const auto set = [this](const QString &text) {
            const qint64 revision = m_daemon->call(api::ShowDomain{domain(u"example.test"_s)})->revision;
            return m_daemon->call(api::SetDomain{domain(u"example.test"_s), revision, OrNone<Destination>::parse(text).value(), {}});
        };
        QCOMPARE(set(u"Ben@example.test"_s)->catchAll->toString(), u"ben@example.test"_s);
        QVERIFY(lookupIsEqual());
        const auto nobody = set(u"nobody@example.test"_s);
        QCOMPARE(nobody.error(), (Error{ErrorCode::NotFound, u"nobody@example.test"_s, u"catchAll"_s, {}}));
        QCOMPARE(set(u"Out@elsewhere.test"_s)->catchAll->toString(), u"Out@elsewhere.test"_s);
        QVERIFY(!set(u"none"_s)->catchAll);
        const auto stale = m_daemon->call(api::SetDomain{domain(u"example.test"_s), 1, OrNone<Destination>(), {}});
        QCOMPARE(stale.error().code, ErrorCode::Conflict);
    }
    void aliasDomain()
    {
        const DomainName second = domain(u"second.test"_s);
        const auto set = [&](const QString &text) {
            return m_daemon->call(api::SetDomain{second, m_daemon->call(api::ShowDomain{second})->revision, {}, OrNone<DomainName>::parse(text).value()});
        };
        QCOMPARE(m_daemon->call(api::AddDomain{second, domain(u"nowhere.test"_s)}).error(),
                 (Error{ErrorCode::NotFound, u"nowhere.test"_s, u"aliasOf"_s, {}}));
        QVERIFY(m_daemon->call(api::AddDomain{second, domain(u"example.test"_s)}));
        QCOMPARE(m_daemon->call(api::ShowDomain{second})->aliasOf->toString(), u"example.test"_s);
        QCOMPARE(m_daemon->call(api::AddDomain{domain(u"third.test"_s), second}).error().code, ErrorCode::DomainIsAlias);
        QCOMPARE(set(u"none"_s)->aliases, 2);
        QVERIFY(lookupIsEqual());
        QCOMPARE(set(u"second.test"_s).error().code, ErrorCode::AliasLoop);
        QCOMPARE(m_daemon->call(api::ShowDomain{second})->aliases, 2); // nothing of the refusal stays
        QCOMPARE(set(u"example.test"_s)->aliases, 0);
        QVERIFY(lookupIsEqual());
        QCOMPARE(m_daemon->call(api::RemoveDomain{second, {}})->domain, second);
    }
    // What led to another server comes back here when its domain becomes an alias of this one.
    void anAliasDomainThatLeadsBack()
    {
        const DomainName second = domain(u"second.test"_s);
        QVERIFY(add(u"info@example.test"_s, {u"team@example.org"_s, u"Sales+x@second.test"_s}));
        QVERIFY(add(u"sales@example.test"_s, {u"info@example.test"_s}));
        const Error loop{ErrorCode::AliasLoop, u"info@example.test"_s, u"aliasOf"_s, u"info@example.test"_s};
        QCOMPARE(m_daemon->call(api::AddDomain{second, domain(u"example.test"_s)}).error(), loop);
        QCOMPARE(m_daemon->call(api::ShowDomain{second}).error().code, ErrorCode::NotFound);
        const auto added = m_daemon->call(api::AddDomain{second, {}});
        QVERIFY(added);
        const auto changed = m_daemon->call(api::SetDomain{second, added->revision, {}, OrNone(domain(u"example.test"_s))});
        QCOMPARE(changed.error(), loop);
        QVERIFY(!m_daemon->call(api::ShowDomain{second})->aliasOf);
        QVERIFY(m_daemon->call(api::RemoveAlias{address(u"sales@example.test"_s), {}}));
        QVERIFY(m_daemon->call(api::SetDomain{second, added->revision, {}, OrNone(domain(u"example.test"_s))}));
        QCOMPARE(add(u"sales@example.test"_s, {u"info@example.test"_s}).error().code, ErrorCode::AliasLoop);
        QVERIFY(lookupIsEqual());
    }
    void aDomainThatOthersStandFor()
    {
        QVERIFY(m_daemon->call(api::AddDomain{domain(u"other.test"_s)}));
        QVERIFY(m_daemon->call(api::AddDomain{domain(u"second.test"_s), domain(u"other.test"_s)}));
        QCOMPARE(m_daemon->call(api::RemoveDomain{domain(u"other.test"_s), {}}).error(),
                 (Error{ErrorCode::InUse, u"other.test"_s, u"domain"_s, u"second.test"_s}));
        QVERIFY(m_daemon->call(api::ShowAlias{address(u"abuse@other.test"_s)}));
    }

    void switches()
    {
        const Address ben = Address::parse(u"ben@example.test").value();
        const auto set = [&](std::optional<Switch> imap, std::optional<Switch> pop3, std::optional<Switch> sending) {
            m_daemon->helper().calls.clear();
            return m_daemon->call(api::SetMailbox{ben, m_daemon->call(api::ShowMailbox{ben})->revision, {}, {}, imap, pop3, sending});
        };
        const QString ends = u"helper.endSessions ben@example.test"_s;
        const auto off = set(Switch::Off, {}, {});
        QVERIFY(off && !off->imap && off->pop3 && off->sending);
        QVERIFY(m_daemon->helper().calls.contains(ends));
        QVERIFY(lookupIsEqual());
        QVERIFY(!set({}, {}, Switch::Off)->sending);
        QVERIFY(!m_daemon->helper().calls.contains(ends)); // reading goes on
        QVERIFY(!set({}, Switch::Off, {})->pop3);
        QVERIFY(m_daemon->helper().calls.contains(ends));
        const auto on = set(Switch::On, Switch::On, Switch::On);
        QVERIFY(on->imap && on->pop3 && on->sending);
        QVERIFY(!m_daemon->helper().calls.contains(ends));
    }

private:
    static DomainName domain(const QString &text) { return DomainName::parse(text).value(); }
    static AliasAddress address(const QString &text) { return AliasAddress::parse(text).value(); }
    static Destination destination(const QString &text) { return Destination::parse(text).value(); }
    static QStringList textsOf(const Alias &alias)
    {
        QStringList texts;
        for (const Destination &target : alias.targets)
            texts.append(target.toString());
        return texts;
    }
    Result<Alias> add(const QString &text, const QStringList &targets)
    {
        QList<Destination> to;
        for (const QString &target : targets)
            to.append(destination(target));
        return m_daemon->call(api::AddAlias{address(text), to});
    }
    bool lookupIsEqual()
    {
        const auto mark = changeMark(m_daemon->stores().database);
        return m_daemon->stores().lookup.reconcile(m_daemon->stores().database, Lookup::Compare::Always).value() == 0 && mark.has_value();
    }

    std::unique_ptr<TestDaemon> m_daemon;
};

QTEST_GUILESS_MAIN(TestAliasService)
#include "tst_aliasservice.moc"
