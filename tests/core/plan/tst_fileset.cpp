#include "core/plan/fileset.h"
#include "tests/core/engines/rendering.h"

using namespace postroom;
using namespace postroom::test;

class TestFileSet : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sortedAndWhole()
    {
        const auto files = planFiles(renderInput(true, u"imap"_s));
        QVERIFY(files);
        QStringList paths;
        for (const ConfigFile &file : *files) {
            paths.append(file.path);
            QVERIFY2(file.path.startsWith(wordOf(file.engine) + u'/'), qPrintable(file.path));
            QVERIFY2(!file.path.contains(u".."_s), qPrintable(file.path));
        }
        QStringList sorted = paths;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(paths, sorted);
        QCOMPARE(paths.size(), QSet<QString>(paths.begin(), paths.end()).size());
        QVERIFY(paths.contains(u"postfix/main.cf"_s));
        QVERIFY(paths.contains(u"dovecot/dovecot.conf"_s));
        for (const EngineRules &rules : allEngines()) {
            const auto own = filesOf(rules.engine, *files);
            QCOMPARE(own.isEmpty(), rules.onlyInPractice); // such a server has an address, and here is none
            QVERIFY(std::all_of(own.begin(), own.end(), [&rules](const ConfigFile &file) { return file.engine == rules.engine; }));
        }
    }

    // The same snapshot gives the same files, so that nothing is reloaded without a reason.
    void pure() { QCOMPARE(planFiles(renderInput(true, u"imap,pop3"_s)).value(), planFiles(renderInput(true, u"imap,pop3"_s)).value()); }

    void notSetUp()
    {
        RenderInput input = renderInput(true, u"imap"_s);
        input.snapshot.settings.serverName.reset();
        QCOMPARE(planFiles(input).error().code, ErrorCode::NotSetUp);
    }

    void changed_data()
    {
        QTest::addColumn<QString>("key"); // the setting that differs; empty: none
        QTest::addColumn<QString>("value");
        QTest::addColumn<QList<Engine>>("expected");
        QTest::newRow("nothing") << QString() << QString() << QList<Engine>();
        QTest::newRow("what no engine knows of") << u"password.minimumLength"_s << u"20"_s << QList<Engine>();
        QTest::newRow("account types") << u"mail.accountTypes"_s << u"pop3"_s << QList<Engine>{Engine::Dovecot};
        QTest::newRow("the largest message") << u"mail.messageSizeLimit"_s << u"30MiB"_s << QList<Engine>{Engine::Postfix};
        QTest::newRow("the name") << u"server.name"_s << u"mx.example.test"_s << QList<Engine>{Engine::Dovecot, Engine::Postfix};
    }
    void changed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QList<Engine>, expected);
        RenderInput after = renderInput(true, u"imap"_s);
        if (!key.isEmpty())
            QVERIFY(settingRule(key)->read(after.snapshot.settings, value));
        QCOMPARE(changedEngines(planFiles(renderInput(true, u"imap"_s)).value(), planFiles(after).value()), expected);
    }

    void changedFromNone() { QCOMPARE(changedEngines({}, planFiles(renderInput(true, u"imap"_s)).value()), (QList<Engine>{Engine::Dovecot, Engine::Rspamd, Engine::Postfix, Engine::Nginx})); }

    // Who may read a file is part of it.
    void accessCounts()
    {
        const ConfigFile open{u"postfix/main.cf"_s, "x", FileAccess::World, Engine::Postfix};
        ConfigFile closed = open;
        closed.access = FileAccess::EngineSecret;
        QCOMPARE(changedEngines({open}, {closed}), QList<Engine>{Engine::Postfix});
    }
};

QTEST_GUILESS_MAIN(TestFileSet)
#include "tst_fileset.moc"
