#include "core/base/json.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace postroom;

namespace {

enum class Colour { Red,
                    Green };

// A value with one text form: even numbers in words of strokes.
class Strokes
{
public:
    Strokes() = default;
    static Result<Strokes> parse(QStringView text)
    {
        Strokes strokes;
        for (const QChar c : text) {
            if (c != u'I')
                return Error{ErrorCode::CharacterNotAllowed, text.toString(), {}, QString(c)};
            ++strokes.m_count;
        }
        return strokes;
    }
    bool isNull() const { return m_count == 0; }
    QString toString() const { return QString(m_count, u'I'); }
    friend bool operator==(const Strokes &, const Strokes &) = default;

private:
    qsizetype m_count = 0;
};

// A value whose JSON form is its own.
class Twice
{
public:
    Twice() = default;
    explicit Twice(qint64 number) : m_number(number) {}
    QJsonValue toJsonValue() const { return m_number * 2; }
    static Result<Twice> fromJsonValue(const QJsonValue &json)
    {
        if (json.toInteger(1) % 2 != 0)
            return Error{ErrorCode::NumberMalformed, u"odd"_s};
        return Twice(json.toInteger() / 2);
    }
    friend bool operator==(const Twice &, const Twice &) = default;

private:
    qint64 m_number = 0;
};

struct Inner
{
    QString text;
    std::optional<int> number;

    friend bool operator==(const Inner &, const Inner &) = default;
    static void fields(auto &self, auto &&visit)
    {
        visit("text", self.text, "Help may stand here");
        visit("number", self.number);
    }
};

struct Outer
{
    Inner inner;
    QList<Inner> list;

    static void fields(auto &self, auto &&visit)
    {
        visit("inner", self.inner);
        visit("list", self.list);
    }
};

// From and to differ: the fields of one depend on each other.
struct Range
{
    int from = 0;
    int to = 0;

    static Result<void> check(const Range &range)
    {
        if (range.from > range.to)
            return Error{ErrorCode::NumberOutOfRange, QString::number(range.to), u"to"_s, u"from or more"_s};
        return success();
    }
    static void fields(auto &self, auto &&visit)
    {
        visit("from", self.from);
        visit("to", self.to);
    }
};

struct Everything
{
    bool flag = false;
    Colour colour = Colour::Red;
    qint8 tiny = 0;
    quint16 port = 0;
    qint64 big = 0;
    double ratio = 0;
    QString text;
    QDateTime time;
    QByteArray bytes;
    Secret secret;
    QJsonObject object;
    QJsonArray array;
    QJsonValue any;
    std::optional<QString> maybe;
    QList<qint64> numbers;
    Strokes strokes;
    Twice twice;
    Inner inner;

    static void fields(auto &self, auto &&visit)
    {
        visit("flag", self.flag);
        visit("colour", self.colour);
        visit("tiny", self.tiny);
        visit("port", self.port);
        visit("big", self.big);
        visit("ratio", self.ratio);
        visit("text", self.text);
        visit("time", self.time);
        visit("bytes", self.bytes);
        visit("secret", self.secret);
        visit("object", self.object);
        visit("array", self.array);
        visit("any", self.any);
        visit("maybe", self.maybe);
        visit("numbers", self.numbers);
        visit("strokes", self.strokes);
        visit("twice", self.twice);
        visit("inner", self.inner);
    }
};

// What became of a text: the value as compact JSON, or "!code detail".
QString seen(const Result<QJsonValue> &json)
{
    if (json)
        return QString::fromUtf8(jsonText(*json));
    return u'!' + errorCodeName(json.error().code) + (json.error().detail.isEmpty() ? QString() : u' ' + json.error().detail);
}

QJsonValue json(const char *text)
{
    const Result<QJsonValue> value = parseJson(text);
    Q_ASSERT(value);
    return *value;
}

// "field!code", or an empty text for success.
template<typename T>
QString refusal(const Result<T> &value)
{
    return value ? QString() : value.error().field + u'!' + errorCodeName(value.error().code);
}

} // namespace

namespace postroom {
template<>
struct EnumWords<Colour>
{
    static constexpr std::pair<Colour, const char *> words[] = {{Colour::Red, "red"}, {Colour::Green, "light-green"}};
};
} // namespace postroom

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void text_data();
    void text();
    void bounds_data();
    void bounds();
    void stringLimitOfTheCaller();
    void everyKindRoundTrips();
    void goldenForm();
    void wrongKind_data();
    void wrongKind();
    void integers_data();
    void integers();
    void integersBeyondDoubleTravelAsText();
    void integerOutOfItsType_data();
    void integerOutOfItsType();
    void times_data();
    void times();
    void bytes_data();
    void bytes();
    void words();
    void optionalMembers();
    void nullIsNoValue();
    void missingMember();
    void unknownMember();
    void innerFieldsAreNamed();
    void secretsKeepEveryCharacter();
    void textRulesNameTheField();
    void fieldsThatBindEachOther();
    void unpairedSurrogates_data();
    void unpairedSurrogates();
};

void TestJson::text_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // "!": refused, whatever the words
    QTest::newRow("object") << QByteArray(R"({"a":[1,true,null,"x"]})") << uR"({"a":[1,true,null,"x"]})"_s;
    QTest::newRow("scalar number") << QByteArray("42") << u"42"_s;
    QTest::newRow("scalar text") << QByteArray(R"("x")") << uR"("x")"_s;
    QTest::newRow("scalar null") << QByteArray("null") << u"null"_s;
    QTest::newRow("blanks around") << QByteArray(" \t{ } \r\n") << u"{}"_s;
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t\u0041\ud83d\ude00")") << uR"("\"\\/\b\f\n\r\tA😀")"_s;
    QTest::newRow("brackets inside text") << QByteArray(R"(["]}{[",1])") << uR"(["]}{[",1])"_s;
    QTest::newRow("member named alike in two objects") << QByteArray(R"({"a":{"a":1},"b":{"a":2}})") << uR"({"a":{"a":1},"b":{"a":2}})"_s;
    QTest::newRow("member named alike in two objects of a list") << QByteArray(R"([{"a":1},{"a":2}])") << uR"([{"a":1},{"a":2}])"_s;
    QTest::newRow("text alike to its member's name") << QByteArray(R"({"a":"a","b":["a","b"]})") << uR"({"a":"a","b":["a","b"]})"_s;

    QTest::newRow("U+FEFF at the front of text is part of it") << QByteArray("\"\xef\xbb\xbf"
                                                                             "a\"")
                                                               << u"\"\ufeffa\""_s;
    QTest::newRow("U+FEFF makes another member") << QByteArray("{\"a\":1,\"\xef\xbb\xbf"
                                                               "a\":2}")
                                                 << u"{\"a\":1,\"\ufeffa\":2}"_s;
    QTest::newRow("backslash before U+FEFF") << QByteArray("\"\\\xef\xbb\xbf\"") << u"!protocol-malformed escape"_s;
    QTest::newRow("nothing") << QByteArray() << u"!"_s;
    QTest::newRow("blanks only") << QByteArray("  ") << u"!"_s;
    QTest::newRow("two values") << QByteArray("1 2") << u"!"_s;
    QTest::newRow("two values with a comma") << QByteArray("1,2") << u"!"_s;
    QTest::newRow("out of the wrapping and in again") << QByteArray("1],[2") << u"!"_s;
    QTest::newRow("closing bracket too many") << QByteArray("{}}") << u"!"_s;
    QTest::newRow("closing wrapper too many") << QByteArray("1]") << u"!"_s;
    QTest::newRow("unclosed object") << QByteArray(R"({"a":1)") << u"!"_s;
    QTest::newRow("crossed brackets") << QByteArray(R"({"a":[1}])") << u"!"_s;
    QTest::newRow("unterminated text") << QByteArray(R"({"a":"b})") << u"!protocol-malformed unterminated string"_s;
    QTest::newRow("backslash as the last octet") << QByteArray("\"\\") << u"!protocol-malformed escape"_s;
    QTest::newRow("trailing comma in a list") << QByteArray("[1,]") << u"!"_s;
    QTest::newRow("trailing comma in an object") << QByteArray(R"({"a":1,})") << u"!"_s;
    QTest::newRow("comment") << QByteArray("/* x */ 1") << u"!"_s;
    QTest::newRow("single quotes") << QByteArray("'x'") << u"!"_s;
    QTest::newRow("name without quotes") << QByteArray("{a:1}") << u"!"_s;
    QTest::newRow("octet NUL after the value") << QByteArray("1\0", 2) << u"!"_s;
    QTest::newRow("leading zero") << QByteArray("01") << u"!"_s;
    QTest::newRow("plus sign") << QByteArray("+1") << u"!"_s;
    QTest::newRow("point without digits") << QByteArray("[1.]") << u"!"_s;
    QTest::newRow("point without whole part") << QByteArray("[.5]") << u"!"_s;
    QTest::newRow("exponent without digits") << QByteArray("[1e]") << u"!"_s;
    QTest::newRow("minus alone") << QByteArray("[-]") << u"!"_s;
    QTest::newRow("beyond any number") << QByteArray("[1e999]") << u"!"_s;
    QTest::newRow("NaN") << QByteArray("[NaN]") << u"!"_s;
    QTest::newRow("raw newline in text") << QByteArray("\"a\nb\"") << u"!"_s;
    QTest::newRow("raw tab in text") << QByteArray("\"a\tb\"") << u"!"_s;
    QTest::newRow("raw NUL in text") << QByteArray("\"a\0b\"", 5) << u"!"_s;
    QTest::newRow("escape that JSON does not have") << QByteArray(R"("\q")") << u"!"_s;
    QTest::newRow("short \\u escape") << QByteArray(R"("\u12")") << u"!"_s;
    QTest::newRow("\\u escape that is no number") << QByteArray(R"("\u12g4")") << u"!"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << u"!protocol-malformed byte order mark"_s;
    QTest::newRow("Latin-1 octet") << QByteArray("\"\xfc\"") << u"!protocol-malformed not UTF-8"_s;
    QTest::newRow("overlong slash") << QByteArray("\"\xc0\xaf\"") << u"!protocol-malformed not UTF-8"_s;
    QTest::newRow("surrogate in UTF-8") << QByteArray("\"\xed\xa0\x80\"") << u"!protocol-malformed not UTF-8"_s;
    QTest::newRow("beyond U+10FFFF") << QByteArray("\"\xf4\x90\x80\x80\"") << u"!protocol-malformed not UTF-8"_s;
    QTest::newRow("cut in the middle of a character") << QByteArray("\"\xe2\x82") << u"!protocol-malformed not UTF-8"_s;

    QTest::newRow("member twice") << QByteArray(R"({"a":1,"a":2})") << u"!protocol-malformed member given twice: a"_s;
    QTest::newRow("member twice, once escaped") << QByteArray(R"({"a":1,"\u0061":2})") << u"!protocol-malformed member given twice: a"_s;
    QTest::newRow("member twice, both escaped otherwise") << QByteArray(R"({"\/":1,"\u002F":2})") << u"!protocol-malformed member given twice: /"_s;
    QTest::newRow("member twice, an object between") << QByteArray(R"({"a":{"b":[{"c":1}]},"a":2})") << u"!protocol-malformed member given twice: a"_s;
    QTest::newRow("member twice, deep inside") << QByteArray(R"([{"x":{"a":1,"b":2,"a":3}}])") << u"!protocol-malformed member given twice: a"_s;
    QTest::newRow("empty name twice") << QByteArray(R"({"":1,"":2})") << u"!protocol-malformed member given twice: "_s;
}

void TestJson::text()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const QString result = seen(parseJson(text));
    if (expected == u"!")
        QVERIFY2(result.startsWith(u"!protocol-malformed"), qPrintable(result));
    else
        QCOMPARE(result, expected);
}

void TestJson::bounds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("refusal"); // empty: accepted
    const auto members = [](int count) {
        QByteArray text = "{";
        for (int i = 0; i < count; ++i)
            text += (i ? ",\"" : "\"") + QByteArray::number(i) + "\":0";
        return text + '}';
    };
    const auto repeated = [](const char *part, int count) { return QByteArray(part).repeated(count); };
    QTest::newRow("32 deep") << repeated("[", 32) + repeated("]", 32) << QString();
    QTest::newRow("33 deep") << repeated("[", 33) + repeated("]", 33) << u"!protocol-too-large depth"_s;
    QTest::newRow("33 deep, lists and objects") << repeated("[{\"a\":", 17) + '1' + repeated("}]", 17) << u"!protocol-too-large depth"_s;
    QTest::newRow("a million opened and none closed") << repeated("[", 1000000) << u"!protocol-too-large depth"_s;
    QTest::newRow("1,000 members") << members(1000) << QString();
    QTest::newRow("1,001 members") << members(1001) << u"!protocol-too-large members"_s;
    QTest::newRow("1,001 members in all, in two objects") << '[' + members(1000) + ',' + members(1) + ']' << QString();
    QTest::newRow("text of 256 KiB") << '"' + repeated("a", 256 * 1024) + '"' << QString();
    QTest::newRow("one octet more") << '"' + repeated("a", 256 * 1024 + 1) + '"' << u"!protocol-too-large string"_s;
    QTest::newRow("name of a member too long") << "{\"" + repeated("a", 256 * 1024 + 1) + "\":1}" << u"!protocol-too-large string"_s;
}

void TestJson::bounds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, refusal);
    const Result<QJsonValue> json = parseJson(text);
    QCOMPARE(json ? QString() : seen(json), refusal);
}

void TestJson::stringLimitOfTheCaller()
{
    QCOMPARE(seen(parseJson("\"abcd\"", 4)), u"\"abcd\""_s);
    QCOMPARE(seen(parseJson("\"abcde\"", 4)), u"!protocol-too-large string"_s);
    QVERIFY(parseJson('"' + QByteArray(300 * 1024, 'a') + '"', 1024 * 1024));
}

void TestJson::everyKindRoundTrips()
{
    Everything sent;
    sent.flag = true;
    sent.colour = Colour::Green;
    sent.tiny = -128;
    sent.port = 65535;
    sent.big = std::numeric_limits<qint64>::min();
    sent.ratio = 0.25;
    sent.text = u"ünal \"😀\" \\ \n"_s;
    sent.time = QDateTime(QDate(2026, 2, 28), QTime(23, 59, 59, 7), Qt::UTC);
    sent.bytes = QByteArray("\0\xff\n", 3);
    sent.secret = Secret::fromUtf8("pässword");
    sent.object = {{u"k"_s, 1}};
    sent.array = {1, u"two"_s};
    sent.any = true;
    sent.maybe = u""_s;
    sent.numbers = {1, -2, 3};
    sent.strokes = *Strokes::parse(u"III");
    sent.twice = Twice(21);
    sent.inner = {u"t"_s, 5};

    const Result<QJsonValue> wire = parseJson(jsonText(toJson(sent)));
    QVERIFY(wire);
    const Result<Everything> got = fromJson<Everything>(*wire);
    QVERIFY2(got, qPrintable(refusal(got)));
    QCOMPARE(got->flag, sent.flag);
    QCOMPARE(got->colour, sent.colour);
    QCOMPARE(got->tiny, sent.tiny);
    QCOMPARE(got->port, sent.port);
    QCOMPARE(got->big, sent.big);
    QCOMPARE(got->ratio, sent.ratio);
    QCOMPARE(got->text, sent.text);
    QCOMPARE(got->time, sent.time);
    QCOMPARE(got->time.timeSpec(), Qt::UTC);
    QCOMPARE(got->bytes, sent.bytes);
    QVERIFY(got->secret == sent.secret);
    QCOMPARE(got->object, sent.object);
    QCOMPARE(got->array, sent.array);
    QCOMPARE(got->any, sent.any);
    QCOMPARE(got->maybe, sent.maybe);
    QCOMPARE(got->numbers, sent.numbers);
    QVERIFY(got->strokes == sent.strokes);
    QVERIFY(got->twice == sent.twice);
    QVERIFY(got->inner == sent.inner);
}

void TestJson::goldenForm()
{
    Everything value;
    value.colour = Colour::Green;
    value.time = QDateTime(QDate(2026, 1, 2), QTime(4, 4, 5, 6), Qt::OffsetFromUTC, 3600);
    value.bytes = "abc";
    value.secret = Secret::fromUtf8("s");
    value.twice = Twice(4);
    QCOMPARE(QString::fromUtf8(jsonText(toJson(value))),
             uR"({"any":null,"array":[],"big":0,"bytes":"YWJj","colour":"light-green","flag":false,"inner":{"number":null,"text":""},)"
             uR"("maybe":null,"numbers":[],"object":{},"port":0,"ratio":0,"secret":"s","strokes":null,"text":"",)"
             uR"("time":"2026-01-02T03:04:05.006Z","tiny":0,"twice":8})"_s);
}

void TestJson::wrongKind_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *member, const char *given, const char *code = "text-malformed") {
        QTest::newRow(name) << QString::fromLatin1(member) << QByteArray(given)
                            << QString::fromLatin1(member) + u'!' + QString::fromLatin1(code);
    };
    row("number for a flag", "flag", "1");
    row("text for a flag", "flag", "\"true\"");
    row("null for a flag", "flag", "null");
    row("unknown word", "colour", "\"blue\"", "choice-unknown");
    row("word in another case", "colour", "\"Red\"", "choice-unknown");
    row("number for a word", "colour", "0");
    row("flag for a number", "big", "true");
    row("null for a number", "big", "null");
    row("text for a ratio", "ratio", "\"0.5\"");
    row("number for text", "text", "5");
    row("null for text", "text", "null");
    row("number for a time", "time", "5");
    row("null for a time", "time", "null");
    row("number for bytes", "bytes", "5");
    row("number for a secret", "secret", "5");
    row("list for an object", "object", "[]");
    row("object for a list of anything", "array", "{}");
    row("object for a list", "numbers", "{}");
    row("text in a list of numbers", "numbers", "[1,\"x\"]");
    row("number for optional text", "maybe", "5");
    row("number for a value with a text form", "strokes", "3");
    row("null for a value with a text form", "strokes", "null");
    row("value that its own type refuses", "strokes", "\"IX\"", "character-not-allowed");
    row("value whose own JSON form refuses it", "twice", "3", "number-malformed");
    row("list for a struct", "inner", "[]");
    row("null for a struct", "inner", "null");
}

void TestJson::wrongKind()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, given);
    QFETCH(QString, expected);
    Everything valid;
    valid.time = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    valid.strokes = *Strokes::parse(u"I");
    QJsonObject object = toJson(valid).toObject();
    QCOMPARE(refusal(fromJson<Everything>(object)), QString()); // so that nothing else is at fault below
    object.insert(member, json(given));
    QCOMPARE(refusal(fromJson<Everything>(object)), expected);
}

void TestJson::integers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("zero") << QByteArray("0") << u"0"_s;
    QTest::newRow("one") << QByteArray("1") << u"1"_s;
    QTest::newRow("negative") << QByteArray("-7") << u"-7"_s;
    QTest::newRow("2^53") << QByteArray("9007199254740992") << u"9007199254740992"_s;
    QTest::newRow("2^53+1 as text") << QByteArray("\"9007199254740993\"") << u"9007199254740993"_s;
    QTest::newRow("2^53+1 as a number stays exact") << QByteArray("9007199254740993") << u"9007199254740993"_s;
    QTest::newRow("largest as text") << QByteArray("\"9223372036854775807\"") << u"9223372036854775807"_s;
    QTest::newRow("smallest as text") << QByteArray("\"-9223372036854775808\"") << u"-9223372036854775808"_s;
    QTest::newRow("2^63 as text") << QByteArray("\"9223372036854775808\"") << QString();
    QTest::newRow("2^63 as a number") << QByteArray("9223372036854775808") << QString();
    QTest::newRow("not whole") << QByteArray("0.5") << QString();
    QTest::newRow("not whole, near one") << QByteArray("1.5") << QString();
    QTest::newRow("empty text") << QByteArray("\"\"") << QString();
    QTest::newRow("blank before") << QByteArray("\" 1\"") << QString();
    QTest::newRow("newline after") << QByteArray("\"1\\n\"") << QString();
    QTest::newRow("plus sign") << QByteArray("\"+1\"") << QString();
    QTest::newRow("leading zero") << QByteArray("\"01\"") << QString();
    QTest::newRow("minus zero") << QByteArray("\"-0\"") << QString();
    QTest::newRow("exponent") << QByteArray("\"1e3\"") << QString();
    QTest::newRow("hexadecimal") << QByteArray("\"0x10\"") << QString();
    QTest::newRow("Arabic digits") << QByteArray("\"١\"") << QString();
}

void TestJson::integers()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const Result<QJsonValue> parsed = parseJson(text);
    QVERIFY(parsed);
    const Result<qint64> number = fromJson<qint64>(*parsed, u"n"_s);
    QCOMPARE(number ? QString::number(*number) : QString(), expected);
    if (!number)
        QCOMPARE(number.error().field, u"n"_s);
}

void TestJson::integersBeyondDoubleTravelAsText()
{
    constexpr qint64 exact = Q_INT64_C(1) << 53;
    QVERIFY(toJson(exact).isDouble());
    QVERIFY(toJson(-exact).isDouble());
    QCOMPARE(toJson(exact + 1), QJsonValue(u"9007199254740993"_s));
    QCOMPARE(toJson(-exact - 1), QJsonValue(u"-9007199254740993"_s));
    QCOMPARE(*fromJson<qint64>(toJson(std::numeric_limits<qint64>::max())), std::numeric_limits<qint64>::max());
}

void TestJson::integerOutOfItsType_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<bool>("fits");
    QTest::newRow("largest port") << qint64(65535) << true;
    QTest::newRow("one more") << qint64(65536) << false;
    QTest::newRow("negative") << qint64(-1) << false;
    QTest::newRow("would wrap to 25") << qint64(65536 + 25) << false;
}

void TestJson::integerOutOfItsType()
{
    QFETCH(qint64, number);
    QFETCH(bool, fits);
    const Result<quint16> port = fromJson<quint16>(toJson(number), u"port"_s);
    QCOMPARE(port.has_value(), fits);
    if (!fits)
        QCOMPARE(refusal(port), u"port!number-out-of-range"_s);
}

void TestJson::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("UTC") << u"2026-01-02T03:04:05.006Z"_s << u"2026-01-02T03:04:05.006Z"_s;
    QTest::newRow("without milliseconds") << u"2026-01-02T03:04:05Z"_s << u"2026-01-02T03:04:05.000Z"_s;
    QTest::newRow("with an offset") << u"2026-01-02T03:04:05+01:00"_s << u"2026-01-02T02:04:05.000Z"_s;
    QTest::newRow("of no zone, which would mean the reader's") << u"2026-01-02T03:04:05"_s << QString();
    QTest::newRow("day only") << u"2026-01-02"_s << QString();
    QTest::newRow("30th of February") << u"2026-02-30T00:00:00Z"_s << QString();
    QTest::newRow("words") << u"yesterday"_s << QString();
    QTest::newRow("empty") << u""_s << QString();
}

void TestJson::times()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Result<QDateTime> time = fromJson<QDateTime>(QJsonValue(text), u"t"_s);
    QCOMPARE(time ? toJson(*time).toString() : QString(), expected);
}

void TestJson::bytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("empty") << u""_s << true;
    QTest::newRow("padded") << u"YQ=="_s << true;
    QTest::newRow("not of the alphabet") << u"Y!=="_s << false;
    QTest::newRow("letter beyond ASCII") << u"YQü="_s << false;
    QTest::newRow("newline inside") << u"YWJj\nYWJj"_s << false;
}

void TestJson::bytes()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    QCOMPARE(fromJson<QByteArray>(QJsonValue(text)).has_value(), accepted);
}

void TestJson::words()
{
    QCOMPARE(wordOf(Colour::Green), u"light-green"_s);
    QCOMPARE(wordOf(static_cast<Colour>(7)), QString());
    QCOMPARE(allWords<Colour>(), u"red, light-green"_s);
    QCOMPARE(*fromWord<Colour>(u"red"), Colour::Red);
    const Result<Colour> blue = fromWord<Colour>(u"blue");
    QCOMPARE(blue.error(), (Error{ErrorCode::ChoiceUnknown, u"blue"_s, {}, u"red, light-green"_s}));
}

void TestJson::optionalMembers()
{
    const Result<Inner> absent = fromJson<Inner>(json(R"({"text":"a"})"));
    QVERIFY(absent);
    QVERIFY(!absent->number);
    const Result<Inner> null = fromJson<Inner>(json(R"({"text":"a","number":null})"));
    QVERIFY(null);
    QVERIFY(!null->number);
    const Result<Inner> given = fromJson<Inner>(json(R"({"text":"a","number":0})"));
    QVERIFY(given);
    QCOMPARE(given->number, std::optional<int>(0));
    QVERIFY(toJson(*absent).toObject().value(u"number").isNull());
}

void TestJson::nullIsNoValue()
{
    QCOMPARE(toJson(Strokes()), QJsonValue());
    QCOMPARE(toJson(QDateTime()), QJsonValue());
    QCOMPARE(*fromJson<QJsonValue>(QJsonValue(QJsonValue::Null)), QJsonValue(QJsonValue::Null));
}

void TestJson::missingMember()
{
    const Result<Inner> inner = fromJson<Inner>(json(R"({"number":1})"));
    QCOMPARE(inner.error(), (Error{ErrorCode::ProtocolMissingMember, u"text"_s, u"text"_s, {}}));
}

void TestJson::unknownMember()
{
    const Result<Inner> inner = fromJson<Inner>(json(R"({"text":"a","texts":"b"})"));
    QCOMPARE(inner.error(), (Error{ErrorCode::ProtocolUnknownMember, u"texts"_s, u"texts"_s, {}}));
    QCOMPARE(refusal(fromJson<Inner>(json(R"({"text":"a","Text":"b"})"))), u"Text!protocol-unknown-member"_s);
}

void TestJson::innerFieldsAreNamed()
{
    const auto outer = [](const char *text) { return refusal(fromJson<Outer>(json(text))); };
    QCOMPARE(outer(R"({"inner":{"text":5},"list":[]})"), u"inner.text!text-malformed"_s);
    QCOMPARE(outer(R"({"inner":{},"list":[]})"), u"inner.text!protocol-missing-member"_s);
    QCOMPARE(outer(R"({"inner":{"text":"","x":1},"list":[]})"), u"inner.x!protocol-unknown-member"_s);
    QCOMPARE(outer(R"({"inner":{"text":""},"list":[{"text":""},{"text":"","number":"x"}]})"), u"list.number!text-malformed"_s);
    QCOMPARE(outer(R"({"inner":{"text":""},"list":[{"text":""}]})"), QString());
}

void TestJson::textRulesNameTheField()
{
    const Result<Strokes> strokes = fromJson<Strokes>(QJsonValue(u"IV"_s), u"count"_s);
    QCOMPARE(strokes.error(), (Error{ErrorCode::CharacterNotAllowed, u"IV"_s, u"count"_s, u"V"_s}));
}

void TestJson::secretsKeepEveryCharacter()
{
    const Secret secret = Secret::fromUtf8("\xef\xbb\xbfpass\xe2\x80\xa8\"\\word");
    const Result<QJsonValue> wire = parseJson(jsonText(toJson(secret)));
    QVERIFY(wire);
    QVERIFY(*fromJson<Secret>(*wire) == secret);
}

void TestJson::fieldsThatBindEachOther()
{
    QVERIFY(fromJson<Range>(json(R"({"from":1,"to":1})")));
    QCOMPARE(refusal(fromJson<Range>(json(R"({"from":2,"to":1})"))), u"to!number-out-of-range"_s);
    QCOMPARE(refusal(fromJson<QList<Range>>(json(R"([{"from":2,"to":1}])"), u"ranges"_s)), u"ranges.to!number-out-of-range"_s);
}

// They have no UTF-8 form: letting one in would let another text out.
void TestJson::unpairedSurrogates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("a pair") << QByteArray(R"("\ud83d\ude00")") << true;
    QTest::newRow("high half alone") << QByteArray(R"("\ud83d")") << false;
    QTest::newRow("low half alone") << QByteArray(R"("a\ude00")") << false;
    QTest::newRow("the wrong way round") << QByteArray(R"("\ude00\ud83d")") << false;
    QTest::newRow("high half before a letter") << QByteArray(R"("\ud83dx")") << false;
    QTest::newRow("high half before another escape") << QByteArray(R"("\ud83d\n")") << false;
    QTest::newRow("two high halves") << QByteArray(R"("\ud83d\ud83d")") << false;
    QTest::newRow("ends inside the second") << QByteArray(R"("\ud83d\ude0")") << false;
}

void TestJson::unpairedSurrogates()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    QCOMPARE(parseJson(text).has_value(), accepted);
    QCOMPARE(parseJson("{" + text + ":1}").has_value(), accepted);
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
