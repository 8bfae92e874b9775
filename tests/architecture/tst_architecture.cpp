#include "tests/architecture/sourcetree.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

// The house as ARCHITECTURE.md describes it is the house as built. Before it judges Postroom's sources, the judge
// itself is tried on made-up trees.
class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void readsTheTable();
    void findsWhatIsWrongWithTheTable_data();
    void findsWhatIsWrongWithTheTable();
    void findsForbiddenIncludes_data();
    void findsForbiddenIncludes();
    void findsForbiddenWords_data();
    void findsForbiddenWords();

    void tableIsSound();
    void includesFollowTheTable();
    void sourcesKeepTheRules();
};

namespace {

const QString exampleTable = uR"(
Some words, and | a bar.

| choice | because | or |
| --- | --- | --- |
| beer | wine | water |

| module | knows | may include |
| --- | --- | --- |
| core/base | Result | – |
| core/model | what a domain *is* | base |
| `core/dns` | plans | `model` |
| core/store | the database | model |
| core/api | operations | model |
| core/server | verbs | store, dns, api |
| ui | pages | base, model, api |
| app/* | console: ui · cli: api · daemon: server | |

(An arrow brings its target's arrows along.)
)"_s;

// The words are put together here, so that this file does not hold them.
QList<ForbiddenWord> forbiddenWords()
{
    const QStringList code{u"core"_s, u"ui"_s, u"app"_s};
    const QStringList everything{u"core"_s, u"ui"_s, u"app"_s, u"resources"_s, u"installer"_s, u"tests"_s};
    const auto word = [](const QString &pattern) { return QRegularExpression(pattern); };
    return {
        {word(u"(?<![A-Za-z0-9_.>])(std::)?system\\s*\\("_s), code, u"starts a shell"_s},
        {word(u"\\bpopen\\s*\\("_s), code, u"starts a shell"_s},
        {word(u"\\bsh\\s+-c\\b|\\bsh\"[^,;]*,[^;]*\"-c\""_s), code, u"starts a shell"_s},
        {word(u"\\bstartCommand\\s*\\("_s), code, u"splits a command line into words"_s},
        {word(u"\\b(TO"_s + u"DO|FIX"_s + u"ME)\\b"_s), everything, u"unfinished work belongs in the tracker"_s},
    };
}

// Files of a made-up tree: path → text.
using Files = QHash<QString, QString>;

QString write(const QTemporaryDir &root, const Files &files)
{
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QDir(root.path()).mkpath(QFileInfo(it.key()).path());
        QFile file(root.filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value().toUtf8()) < 0)
            return it.key();
    }
    return {};
}

} // namespace

void TestArchitecture::readsTheTable()
{
    const ArrowTable table = ArrowTable::read(exampleTable);
    QCOMPARE(table.problems(), QStringList());
    QCOMPARE(table.modules().size(), 10);
    QCOMPARE(table.permitted(u"core/base"_s), (QSet{u"core/base"_s}));
    QCOMPARE(table.permitted(u"core/dns"_s), (QSet{u"core/dns"_s, u"core/model"_s, u"core/base"_s}));
    QCOMPARE(table.permitted(u"app/cli"_s), (QSet{u"app/cli"_s, u"core/api"_s, u"core/model"_s, u"core/base"_s}));
    QCOMPARE(table.permitted(u"app/console"_s), (QSet{u"app/console"_s, u"ui"_s, u"core/api"_s, u"core/model"_s, u"core/base"_s}));
    QVERIFY(table.permitted(u"app/daemon"_s).contains(u"core/dns"_s));
    QVERIFY(!table.knows(u"beer"_s));
    QVERIFY(!table.knows(u"app/web"_s));
}

void TestArchitecture::findsWhatIsWrongWithTheTable_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("sound") << u"| core/base | x | – |\n| core/model | x | base |\n"_s << QStringList();
    QTest::newRow("no rows") << QString() << QStringList{u"there is no table of modules"_s};
    QTest::newRow("arrow to nowhere") << u"| core/dns | x | modle |\n"_s << QStringList{u"core/dns has an arrow to core/modle, which has no row"_s};
    QTest::newRow("no name") << u"| core/dns | x | the model |\n"_s
                             << QStringList{u"the row of core/dns has “the model”, which is no module's name"_s};
    QTest::newRow("two rows") << u"| core/dns | x | – |\n| core/dns | x | – |\n"_s << QStringList{u"core/dns has two rows"_s};
    QTest::newRow("circle of three") << u"| core/a | x | b |\n| core/b | x | c |\n| core/c | x | a |\n"_s
                                     << QStringList{u"core/a and core/b lead to each other"_s, u"core/b and core/c lead to each other"_s,
                                                    u"core/c and core/a lead to each other"_s};
    QTest::newRow("program's arrow to nowhere") << u"| app/* | cli: apy | |\n"_s << QStringList{u"app/cli has an arrow to core/apy, which has no row"_s};
}

void TestArchitecture::findsWhatIsWrongWithTheTable()
{
    QFETCH(QString, rows);
    QFETCH(QStringList, problems);
    QCOMPARE(ArrowTable::read(u"| module | knows | may include |\n| --- | --- | --- |\n"_s + rows).problems(), problems);
}

void TestArchitecture::findsForbiddenIncludes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("own module") << u"core/dns/zone.cpp"_s << u"#include \"core/dns/plan.h\"\n"_s << QStringList();
    QTest::newRow("arrow") << u"core/dns/zone.cpp"_s << u"#include \"core/model/domain.h\"\n"_s << QStringList();
    QTest::newRow("arrow of an arrow") << u"core/dns/zone.cpp"_s << u"#include \"core/base/result.h\"\n"_s << QStringList();
    QTest::newRow("folder of a module") << u"core/dns/export/bind.cpp"_s << u"#include \"core/dns/plan.h\"\n"_s << QStringList();
    QTest::newRow("its own moc") << u"core/dns/zone.cpp"_s << u"#include \"zone.moc\"\n"_s << QStringList();
    QTest::newRow("library") << u"core/dns/zone.cpp"_s << u"#include <QString>\n"_s << QStringList();
    QTest::newRow("in a comment") << u"core/dns/zone.cpp"_s << u"// #include \"core/store/database.h\"\n"_s << QStringList();
    QTest::newRow("beside it") << u"core/dns/zone.cpp"_s << u"\n#include \"core/store/database.h\"\n"_s
                               << QStringList{u"core/dns/zone.cpp:2: core/dns may not include core/store/database.h"_s};
    QTest::newRow("above it") << u"core/model/alias.h"_s << u"#include \"core/dns/plan.h\"\n"_s
                              << QStringList{u"core/model/alias.h:1: core/model may not include core/dns/plan.h"_s};
    QTest::newRow("spelt oddly") << u"core/model/alias.h"_s << u"  #  include\"core/dns/plan.h\"\n"_s
                                 << QStringList{u"core/model/alias.h:1: core/model may not include core/dns/plan.h"_s};
    QTest::newRow("core includes a page") << u"core/server/verbs.cpp"_s << u"#include \"ui/pages/page.h\"\n"_s
                                          << QStringList{u"core/server/verbs.cpp:1: core/server may not include ui/pages/page.h"_s};
    QTest::newRow("page includes what is not for it") << u"ui/pages/dnspage.cpp"_s << u"#include \"core/dns/plan.h\"\n"_s
                                                      << QStringList{u"ui/pages/dnspage.cpp:1: ui may not include core/dns/plan.h"_s};
    QTest::newRow("program includes another") << u"app/cli/main.cpp"_s << u"#include \"app/daemon/daemon.h\"\n"_s
                                              << QStringList{u"app/cli/main.cpp:1: app/cli may not include app/daemon/daemon.h"_s};
    QTest::newRow("test's header") << u"core/dns/zone.cpp"_s << u"#include \"tests/support/fake.h\"\n"_s
                                   << QStringList{u"core/dns/zone.cpp:1: core/dns may not include tests/support/fake.h"_s};
    QTest::newRow("not from the root") << u"core/dns/zone.cpp"_s << u"#include \"plan.h\"\n"_s
                                       << QStringList{u"core/dns/zone.cpp:1: “plan.h” is not written from the root"_s};
    QTest::newRow("by way of the parent") << u"core/dns/zone.cpp"_s << u"#include \"core/dns/../dns/plan.h\"\n"_s
                                          << QStringList{u"core/dns/zone.cpp:1: “core/dns/../dns/plan.h” is not written from the root"_s};
    QTest::newRow("another's moc") << u"core/dns/zone.cpp"_s << u"#include \"plan.moc\"\n"_s
                                   << QStringList{u"core/dns/zone.cpp:1: “plan.moc” is not written from the root"_s};
    QTest::newRow("module without a row") << u"core/tools/tool.h"_s << u"#include \"core/base/result.h\"\n"_s
                                          << QStringList{u"core/tools/tool.h: its module has no row in the table"_s};
    QTest::newRow("program without a row") << u"app/web/main.cpp"_s << QString()
                                           << QStringList{u"app/web/main.cpp: its module has no row in the table"_s};
    QTest::newRow("source of no module") << u"core/loose.h"_s << QString() << QStringList{u"core/loose.h: its module has no row in the table"_s};
}

void TestArchitecture::findsForbiddenIncludes()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    const QTemporaryDir root;
    const Files files{{u"core/base/result.h"_s, {}}, {u"core/model/domain.h"_s, {}}, {u"core/dns/plan.h"_s, {}}, {u"core/store/database.h"_s, {}}, {u"ui/pages/page.h"_s, {}}, {u"app/daemon/daemon.h"_s, {}}, {u"tests/support/fake.h"_s, {}}, {path, text}};
    QCOMPARE(write(root, files), QString());
    QCOMPARE(SourceTree(root.path()).forbiddenIncludes(ArrowTable::read(exampleTable)), found);
}

void TestArchitecture::findsForbiddenWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("shell by the C library") << u"core/host/run.cpp"_s << u"    ::system(\"ls\");\n"_s << true;
    QTest::newRow("shell by the C++ library") << u"core/host/run.cpp"_s << u"std::system (\"ls\");\n"_s << true;
    QTest::newRow("pipe") << u"app/cli/main.cpp"_s << u"FILE *f = popen(\"ls\", \"r\");\n"_s << true;
    QTest::newRow("shell by name") << u"core/host/run.cpp"_s << u"run(u\"/bin/sh -c ls\"_s);\n"_s << true;
    QTest::newRow("shell by name, in arguments") << u"core/host/run.cpp"_s << u"execl(\"/bin/sh\", \"sh\", \"-c\", text);\n"_s << true;
    QTest::newRow("command line") << u"ui/shell/help.cpp"_s << u"process.startCommand(text);\n"_s << true;
    QTest::newRow("unfinished") << u"core/dns/plan.cpp"_s << u"// TO"_s + u"DO: more\n"_s << true;
    QTest::newRow("unfinished test") << u"tests/core/tst_x.cpp"_s << u"// FIX"_s + u"ME\n"_s << true;
    QTest::newRow("unfinished script") << u"installer/try"_s << u"# TO"_s + u"DO\n"_s << true;
    QTest::newRow("file system") << u"core/host/disk.cpp"_s << u"filesystem(path); statfs_system(x); disk.system(y);\n"_s << false;
    QTest::newRow("program and arguments") << u"core/host/run.cpp"_s << u"process.start(program, {u\"-c\"_s, folder});\n"_s << false;
    QTest::newRow("script of the installer") << u"installer/try"_s << u"su postroom -s /bin/sh -c true\n"_s << false;
}

void TestArchitecture::findsForbiddenWords()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, found);
    const QTemporaryDir root;
    QCOMPARE(write(root, {{path, u"\n"_s + text}}), QString());
    const QStringList words = SourceTree(root.path()).forbiddenWords(forbiddenWords());
    QCOMPARE(words.size(), found ? 1 : 0);
    if (found)
        QVERIFY2(words[0].startsWith(path + u":2: "_s), qPrintable(words[0]));
}

static ArrowTable tableOfTheHouse()
{
    QFile file(QStringLiteral(POSTROOM_SOURCE_DIR "/ARCHITECTURE.md"));
    return ArrowTable::read(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
}

void TestArchitecture::tableIsSound()
{
    QCOMPARE(tableOfTheHouse().problems().join(u'\n'), QString());
}

void TestArchitecture::includesFollowTheTable()
{
    const SourceTree house(QStringLiteral(POSTROOM_SOURCE_DIR));
    QVERIFY(house.files({u"core"_s, u"ui"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s}).size() > 50); // the right folder is looked at
    const QString found = house.forbiddenIncludes(tableOfTheHouse()).join(u'\n');
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestArchitecture::sourcesKeepTheRules()
{
    const QString found = SourceTree(QStringLiteral(POSTROOM_SOURCE_DIR)).forbiddenWords(forbiddenWords()).join(u'\n');
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
