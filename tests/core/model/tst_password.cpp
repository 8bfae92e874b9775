#include "core/model/password.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

namespace {

Secret secret(const QString &text)
{
    return Secret::fromUtf8(text.toUtf8());
}

QString outcome(const Result<Secret> &result)
{
    return result ? QString::fromUtf8(result->reveal()) : u'!' + errorCodeName(result.error().code);
}

} // namespace

class TestPassword : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void accept_data();
    void accept();
    void minimumIsTheCallers();
    void limitsAreSaid();
    void refusesBadUtf8();
    void normalisesWithoutRules();
    void generated();
    void strength_data();
    void strength();
};

void TestPassword::accept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString ok = u"vogel grün 77"_s;
    QTest::newRow("words") << ok << ok;
    QTest::newRow("marks of shells, SQL and passwd files") << u"a:b'c\"d$e\\f%g;--"_s << u"a:b'c\"d$e\\f%g;--"_s;
    QTest::newRow("outer blanks stay") << u"  trust no lark  "_s << u"  trust no lark  "_s;
    QTest::newRow("no-break space") << u"trust\u00a0no lark"_s << u"!character-not-allowed"_s;
    QTest::newRow("ideographic space") << u"trust\u3000no lark"_s << u"!character-not-allowed"_s;
    QTest::newRow("not NFC") << u"gru\u0308ne Vogel 7"_s << u"!character-not-allowed"_s;
    QTest::newRow("a sign that NFC makes a letter") << u"trust no lar\u212a"_s << u"!character-not-allowed"_s;
    QTest::newRow("case stays") << u"Trust No LARK"_s << u"Trust No LARK"_s;
    QTest::newRow("fullwidth letters stay (OpaqueString)") << u"ｔrust no lark"_s << u"ｔrust no lark"_s;
    QTest::newRow("12 characters") << u"qzvkxwpjmhyt"_s << u"qzvkxwpjmhyt"_s;
    QTest::newRow("11 characters") << u"qzvkxwpjmhy"_s << u"!text-too-short"_s;
    QTest::newRow("12 characters beyond the first plane") << u"😀🎈🐦🍎🚲🌧😎🎻🐟🍋🚀🌵"_s << u"😀🎈🐦🍎🚲🌧😎🎻🐟🍋🚀🌵"_s;
    QTest::newRow("6 characters of 12 UTF-16 units") << u"😀🎈🐦🍎🚲🌵"_s << u"!text-too-short"_s;
    QTest::newRow("empty") << QString() << u"!text-too-short"_s;
    const QString longest = u"aXs8 "_s.repeated(52).first(256);
    QTest::newRow("256 characters") << longest << longest;
    QTest::newRow("257 characters") << longest + u'x' << u"!text-too-long"_s;
    const QString octets = u"😀🎈🐦🍎"_s.repeated(64); // 256 characters, 1,024 octets
    QTest::newRow("1,024 octets") << octets << octets;
    QTest::newRow("1,025 octets") << octets + u'x' << u"!text-too-long"_s;
    QTest::newRow("a megabyte") << QString(1024 * 1024, u'a') << u"!text-too-long"_s;

    QTest::newRow("tab") << u"trust\tno lark"_s << u"!character-not-allowed"_s;
    QTest::newRow("newline") << u"trust no lark\n"_s << u"!character-not-allowed"_s;
    QTest::newRow("NUL") << QString::fromUtf16(u"trust no lark\0x", 15) << u"!character-not-allowed"_s;
    QTest::newRow("C1") << u"trust no lark\u0085"_s << u"!character-not-allowed"_s;
    QTest::newRow("line separator") << u"trust no lark\u2028"_s << u"!character-not-allowed"_s;
    QTest::newRow("right-to-left override") << u"trust no lark\u202e"_s << u"!character-not-allowed"_s;
    QTest::newRow("noncharacter") << u"trust no lark\uffff"_s << u"!character-not-allowed"_s;

    QTest::newRow("own address") << u"annabella.lee@example.org"_s << u"!password-is-address"_s;
    QTest::newRow("own address in capitals") << u"Annabella.Lee@EXAMPLE.org"_s << u"!password-is-address"_s;
    QTest::newRow("own local part") << u"annabella.lee"_s << u"!password-is-address"_s;
    QTest::newRow("own address and more") << u"annabella.lee@example.org7"_s << u"annabella.lee@example.org7"_s;
    QTest::newRow("another's address") << u"bertrand.ash@example.org"_s << u"bertrand.ash@example.org"_s;
    QTest::newRow("common password") << u"unbelievable"_s << u"!password-common"_s;
    QTest::newRow("common password in capitals") << u"UNBELIEVABLE"_s << u"!password-common"_s;
    QTest::newRow("common password with figures for letters") << u"unb3li3v4bl3"_s << u"!password-common"_s;
}

void TestPassword::accept()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Address owner = *Address::parse(u"annabella.lee@example.org");
    const Result<Secret> accepted = acceptPassword(secret(text), 12, owner);
    QCOMPARE(outcome(accepted), expected);
    if (!accepted)
        return;
    // What was accepted is accepted again as it is, and is what a login makes of the same keys.
    QVERIFY(*acceptPassword(*accepted, 12, owner) == *accepted);
    QVERIFY(*normalisedPassword(secret(text)) == *accepted);
}

void TestPassword::minimumIsTheCallers()
{
    const Address owner = *Address::parse(u"ann@example.org");
    QCOMPARE(outcome(acceptPassword(secret(u"qzvkxwpj"_s), 8, owner)), u"qzvkxwpj"_s);
    QCOMPARE(outcome(acceptPassword(secret(u"qzvkxwp"_s), 8, owner)), u"!text-too-short"_s);
    QCOMPARE(outcome(acceptPassword(secret(u"password"_s), 8, owner)), u"!password-common"_s);
    QCOMPARE(outcome(acceptPassword(secret(u"P4ssw0rd"_s), 8, owner)), u"!password-common"_s);
    QCOMPARE(outcome(acceptPassword(secret(u"12345678"_s), 8, owner)), u"!password-common"_s);
}

// An error never holds the password itself.
void TestPassword::limitsAreSaid()
{
    const Address owner = *Address::parse(u"ann@example.org");
    QCOMPARE(acceptPassword(secret(u"short"_s), 12, owner).error(), (Error{ErrorCode::TextTooShort, {}, {}, u"12"_s}));
    QCOMPARE(acceptPassword(secret(QString(300, u'x')), 12, owner).error(), (Error{ErrorCode::TextTooLong, {}, {}, u"256"_s}));
    QCOMPARE(acceptPassword(secret(u"trust\tno lark"_s), 12, owner).error(),
             (Error{ErrorCode::CharacterNotAllowed, {}, {}, u"U+0009 CHARACTER TABULATION"_s}));
    QCOMPARE(acceptPassword(secret(u"unbelievable"_s), 12, owner).error(), (Error{ErrorCode::PasswordCommon, {}, {}, {}}));
}

void TestPassword::refusesBadUtf8()
{
    const Result<Secret> latin1 = normalisedPassword(Secret::fromUtf8("gr\xfcne Vogel"));
    QCOMPARE(outcome(latin1), u"!text-malformed"_s);
    QCOMPARE(outcome(normalisedPassword(Secret::fromUtf8("cut \xe2\x82"))), u"!text-malformed"_s);
    QCOMPARE(outcome(normalisedPassword(Secret::fromUtf8("\xed\xa0\x80"))), u"!text-malformed"_s);
}

void TestPassword::normalisesWithoutRules()
{
    QCOMPARE(outcome(normalisedPassword(secret(u"u\u0308\u00a0x"_s))), u"ü x"_s);
    QCOMPARE(outcome(normalisedPassword(Secret())), QString());
    // A mark at the front is no byte order mark that a decoder may drop.
    QCOMPARE(normalisedPassword(secret(u"\ufeffx"_s))->reveal().toByteArray(), QByteArray("\xef\xbb\xbfx"));
}

void TestPassword::strength_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<Strength>("strength");
    QTest::newRow("empty") << QString() << Strength::Weak;
    QTest::newRow("listed") << u"password1"_s << Strength::Weak;
    QTest::newRow("listed, with a year") << u"iloveyou2019"_s << Strength::Weak;
    QTest::newRow("a row of keys") << u"qwertyuiop12"_s << Strength::Fair;
    QTest::newRow("repeated") << u"aaaaaaaaaaaaaaaaaaaa"_s << Strength::Weak;
    QTest::newRow("the owner's name") << u"brunhildexy"_s << Strength::Weak;
    QTest::newRow("the domain's") << u"quellbachxy"_s << Strength::Weak;
    QTest::newRow("the like of nobody's") << u"bronhaldexy"_s << Strength::Good;
    QTest::newRow("two words") << u"purple otter"_s << Strength::Fair;
    QTest::newRow("four words") << u"purple otter dances quickly"_s << Strength::Strong;
    QTest::newRow("letters at random") << u"xkqvzpmw"_s << Strength::Good;
    QTest::newRow("the longest") << QString(longestPassword, u'x') << Strength::Weak;
}

void TestPassword::strength()
{
    QFETCH(QString, password);
    QTEST(passwordStrength(secret(password), *Address::parse(u"brunhilde@quellbach.example")), "strength");
}

void TestPassword::generated()
{
    static const QRegularExpression form(u"\\A[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}\\z"_s);
    const Address owner = *Address::parse(u"ann@example.org");
    QSet<QString> seen;
    QSet<QChar> letters;
    for (int i = 0; i < 200; ++i) {
        const Secret password = generatePassword();
        const QString text = QString::fromUtf8(password.reveal());
        QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
        QVERIFY(!seen.contains(text));
        seen.insert(text);
        for (const QChar c : text)
            letters.insert(c);
        QVERIFY(acceptPassword(password, 12, owner));
    }
    QCOMPARE(letters.size(), 31 + 1); // 31 letters and digits are all used (missing one: once in 10^44), and the hyphen
}

QTEST_APPLESS_MAIN(TestPassword)
#include "tst_password.moc"
