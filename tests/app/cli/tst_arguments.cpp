#include "app/cli/arguments.h"
#include "app/cli/verbs.h"
#include "core/api/operations/aliases.h"
#include "core/api/operations/domains.h"
#include "core/api/operations/mailboxes.h"
#include "core/api/operations/server.h"
#include "core/api/operations/settings.h"
#include "core/api/operations/setup.h"

#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace postroom::cli;
using namespace Qt::StringLiterals;

// How the words of a command line become an operation.
class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void optionNames_data();
    void optionNames();
    void subjects();
    void missingSubject();
    void oneWordTooMany();
    void optionalSubject();
    void values_data();
    void values();
    void integers_data();
    void integers();
    void lists_data();
    void lists();
    void listsOfAddresses_data();
    void listsOfAddresses();
    void flags();
    void noPasswordAmongTheArguments();
    void everyVerbTakesItsOptions();

private:
    // The operation as `postroomctl mailbox show …` would read it; a refusal of the parser is Usage.
    template<typename Operation>
    static Result<Operation> read(const QStringList &words, const QStringList &subjects, const QStringList &hidden = {}, const QString &rest = {})
    {
        QCommandLineParser parser;
        addOptions<Operation>(parser, subjects, hidden);
        if (!parser.parse(QStringList{u"postroomctl"_s, u"group"_s, u"verb"_s} + words))
            return Error{ErrorCode::Usage, {}, {}, parser.errorText()};
        return operationFrom<Operation>(parser, subjects, hidden, 2, rest);
    }
    static QStringList optionsOf(const std::function<void(QCommandLineParser &)> &add, const QStringList &tried)
    {
        QCommandLineParser parser;
        add(parser);
        QStringList known;
        for (const QString &name : tried) {
            if (parser.parse({u"x"_s, u"--"_s + name}) || parser.parse({u"x"_s, u"--"_s + name, u"value"_s}))
                known.append(name);
        }
        return known;
    }
};

void TestArguments::optionNames_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("name") << u"name"_s;
    QTest::newRow("portOffset") << u"port-offset"_s;
    QTest::newRow("publicAddresses") << u"public-addresses"_s;
    QTest::newRow("quotaMiB") << u"quota-mi-b"_s;
}

void TestArguments::optionNames()
{
    QFETCH(QString, option);
    QCOMPARE(optionName(QTest::currentDataTag()), option);
}

void TestArguments::subjects()
{
    const auto set = read<api::SetSetting>({u"server.name"_s, u"mail.example.org"_s, u"--later"_s}, {u"key"_s, u"value"_s});
    QVERIFY(set);
    QCOMPARE(set->key, u"server.name"_s);
    QCOMPARE(set->value, u"mail.example.org"_s);
    QCOMPARE(set->later, std::optional(true));
    const auto before = read<api::SetSetting>({u"--later"_s, u"key"_s, u"--"_s, u"-7"_s}, {u"key"_s, u"value"_s});
    QVERIFY(before);
    QCOMPARE(before->value, u"-7"_s); // after "--" nothing is an option
}

void TestArguments::missingSubject()
{
    const auto none = read<api::ShowMailbox>({}, {u"address"_s});
    QCOMPARE(none.error().code, ErrorCode::Usage);
    QCOMPARE(none.error().field, u"address"_s);
    QVERIFY(none.error().detail.contains(u"ADDRESS"_s));
    const auto one = read<api::SetSetting>({u"server.name"_s}, {u"key"_s, u"value"_s});
    QCOMPARE(one.error().code, ErrorCode::Usage);
    QCOMPARE(one.error().field, u"value"_s);
}

void TestArguments::oneWordTooMany()
{
    const auto show = read<api::ShowMailbox>({u"ann@example.org"_s, u"bob@example.org"_s}, {u"address"_s});
    QCOMPARE(show.error().code, ErrorCode::Usage);
    QVERIFY(show.error().detail.contains(u"bob@example.org"_s));
    QCOMPARE(read<api::ListDomains>({u"example.org"_s}, {}).error().code, ErrorCode::Usage);
}

void TestArguments::optionalSubject()
{
    QVERIFY(!read<api::ControlService>({}, {u"engine"_s}, {u"action"_s})->engine);
    QCOMPARE(read<api::ControlService>({u"postfix"_s}, {u"engine"_s}, {u"action"_s})->engine, std::optional(Engine::Postfix));
    const auto unknown = read<api::ControlService>({u"sendmail"_s}, {u"engine"_s}, {u"action"_s});
    QCOMPARE(unknown.error().code, ErrorCode::ChoiceUnknown);
    QCOMPARE(unknown.error().field, u"engine"_s);
}

void TestArguments::values_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("refusal"); // code and field; empty: taken
    QTest::newRow("plain") << QStringList{u"ann@example.org"_s, u"--name"_s, u"Ann Ä"_s, u"--quota"_s, u"2GiB"_s} << QString();
    QTest::newRow("with =") << QStringList{u"ann@example.org"_s, u"--quota=0"_s} << QString();
    QTest::newRow("bad address") << QStringList{u"ann@bad_domain"_s} << u"character-not-allowed address"_s;
    QTest::newRow("newline in the name") << QStringList{u"ann@example.org"_s, u"--name"_s, u"a\nb"_s} << u"character-not-allowed name"_s;
    QTest::newRow("bad size") << QStringList{u"ann@example.org"_s, u"--quota"_s, u"much"_s} << u"size-malformed quota"_s;
    QTest::newRow("unknown option") << QStringList{u"ann@example.org"_s, u"--colour"_s, u"blue"_s} << u"usage "_s;
    QTest::newRow("option without its value") << QStringList{u"ann@example.org"_s, u"--name"_s} << u"usage "_s;
}

void TestArguments::values()
{
    QFETCH(QStringList, words);
    QFETCH(QString, refusal);
    const auto add = read<api::AddMailbox>(words, {u"address"_s});
    QCOMPARE(add ? QString() : errorCodeName(add.error().code) + u' ' + add.error().field, refusal);
    if (add)
        QCOMPARE(add->address.toString(), u"ann@example.org"_s);
}

void TestArguments::integers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("zero") << u"0"_s << true;
    QTest::newRow("beyond JSON's numbers") << u"9007199254740993"_s << true;
    QTest::newRow("largest") << u"9223372036854775807"_s << true;
    QTest::newRow("too large") << u"9223372036854775808"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("sign") << u"+7"_s << false;
    QTest::newRow("negative") << u"-7"_s << false;
    QTest::newRow("blank before") << u" 7"_s << false;
    QTest::newRow("hexadecimal") << u"0x7"_s << false;
    QTest::newRow("fraction") << u"7.0"_s << false;
    QTest::newRow("digits of another script") << u"٧"_s << false;
}

void TestArguments::integers()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto list = read<api::ListDomains>({u"--limit="_s + text}, {});
    QCOMPARE(list.has_value(), good);
    if (good) {
        QCOMPARE(QString::number(*list->limit), text);
    } else {
        QCOMPARE(list.error().code, ErrorCode::NumberMalformed);
        QCOMPARE(list.error().field, u"limit"_s);
    }
}

void TestArguments::listsOfAddresses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected"); // empty: refused
    const QStringList both{u"x@a.org"_s, u"y@a.org"_s};
    QTest::newRow("one") << QStringList{u"--to"_s, u"x@a.org"_s} << QStringList{u"x@a.org"_s};
    QTest::newRow("with a comma") << QStringList{u"--to"_s, u"x@a.org,y@a.org"_s} << both;
    QTest::newRow("the option twice") << QStringList{u"--to"_s, u"x@a.org"_s, u"--to"_s, u"y@a.org"_s} << both;
    QTest::newRow("behind one option") << QStringList{u"--to"_s, u"x@a.org"_s, u"y@a.org"_s} << both;
    QTest::newRow("all ways") << QStringList{u"--to"_s, u"x@a.org"_s, u"z@a.org"_s, u"--to=y@a.org,v@a.org"_s} << both + QStringList{u"v@a.org"_s, u"z@a.org"_s};
    QTest::newRow("a word without the option") << QStringList{u"y@a.org"_s} << QStringList();
    QTest::newRow("one that is none") << QStringList{u"--to"_s, u"x@a.org"_s, u"|id@a.org"_s} << QStringList();
}

void TestArguments::listsOfAddresses()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, expected);
    const auto alias = read<api::AddAlias>(QStringList{u"info@a.org"_s} + words, {u"address"_s}, {}, u"to"_s);
    QCOMPARE(alias.has_value(), !expected.isEmpty());
    QStringList targets;
    for (const Destination &target : alias ? alias->to : QList<Destination>())
        targets.append(target.toString());
    QCOMPARE(targets, expected);
}

void TestArguments::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // empty: refused
    QTest::newRow("one") << u"imap"_s << QStringList{u"imap"_s};
    QTest::newRow("two") << u"imap,pop3"_s << QStringList{u"imap"_s, u"pop3"_s};
    QTest::newRow("with a blank") << u"imap, pop3"_s << QStringList{u"imap"_s, u"pop3"_s};
    QTest::newRow("unknown") << u"imap,fax"_s << QStringList();
}

void TestArguments::lists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto types = read<api::SetupAccountTypes>({u"--account-types"_s, text}, {});
    QCOMPARE(types.has_value(), !expected.isEmpty());
    QStringList words;
    if (types) {
        for (const AccountType type : types->accountTypes)
            words.append(wordOf(type));
    }
    QCOMPARE(words, expected);
}

void TestArguments::flags()
{
    QVERIFY(!read<api::SetSetting>({u"key"_s, u"value"_s}, {u"key"_s, u"value"_s})->later);
    QCOMPARE(read<api::SetSetting>({u"key"_s, u"value"_s, u"--later=yes"_s}, {u"key"_s, u"value"_s}).error().code, ErrorCode::Usage);
}

// An argument is in every user's process list.
void TestArguments::noPasswordAmongTheArguments()
{
    QCOMPARE(read<api::AddMailbox>({u"ann@example.org"_s, u"--password"_s, u"x"_s}, {u"address"_s}).error().code, ErrorCode::Usage);
    const auto given = read<api::AddMailbox>({u"ann@example.org"_s, u"--generate"_s}, {u"address"_s});
    QVERIFY(given);
    QVERIFY(given->password.isEmpty());
    // A password that is tried is one that somebody has: it is not made up.
    QCOMPARE(read<api::VerifyMailbox>({u"ann@example.org"_s, u"--generate"_s}, {u"address"_s}).error().code, ErrorCode::Usage);
    QVERIFY(read<api::VerifyMailbox>({u"ann@example.org"_s, u"--password-stdin"_s}, {u"address"_s}));
}

void TestArguments::everyVerbTakesItsOptions()
{
    QStringList all;
    for (const Verb &verb : allVerbs()) {
        QVERIFY2(!verb.summary.isEmpty() && verb.run && verb.addOptions, qPrintable(verb.words()));
        QVERIFY2(!all.contains(verb.words()), qPrintable(verb.words()));
        all.append(verb.words());
        // What every verb has already may not be asked for twice: the parser would warn, and the second would be deaf.
        QCOMPARE(optionsOf(verb.addOptions, {u"instance"_s, u"host"_s, u"json"_s, u"help"_s, u"version"_s}), QStringList());
    }
    QVERIFY(all.contains(u"mailbox add"_s) && all.contains(u"setup"_s) && all.contains(u"instance create"_s));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
