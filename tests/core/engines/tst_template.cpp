#include "core/engines/template.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

Result<QString> inBrackets(const QString &value)
{
    if (value.contains(u'!'))
        return Error{ErrorCode::CharacterNotAllowed, value, {}, {}};
    return u'[' + value + u']';
}

} // namespace

// Holes and values fit, or the rendering is refused.
class TestTemplate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void fills_data();
    void fills();
    void refuses_data();
    void refuses();
    void builtInOnesBeginWithTheirAuthor_data();
    void builtInOnesBeginWithTheirAuthor();
    void unknownBuiltIn();
};

void TestTemplate::fills_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TemplateValues>("values");
    QTest::addColumn<QByteArray>("filled");
    QTest::newRow("nothing") << QString() << TemplateValues() << QByteArray();
    QTest::newRow("no hole") << u"a = b\n"_s << TemplateValues() << QByteArray("a = b\n");
    QTest::newRow("one") << u"a = @b@\n"_s << TemplateValues{{u"b"_s, u"c"_s}} << QByteArray("a = [c]\n");
    QTest::newRow("at both ends") << u"@a@-@b_2@"_s << TemplateValues{{u"a"_s, u"1"_s}, {u"b_2"_s, u"2"_s}}
                                  << QByteArray("[1]-[2]");
    QTest::newRow("the same twice") << u"@a@@a@"_s << TemplateValues{{u"a"_s, u"1"_s}} << QByteArray("[1][1]");
    QTest::newRow("a value like a hole stays")
        << u"@a@ @b@"_s << TemplateValues{{u"a"_s, u"@b@"_s}, {u"b"_s, u"2"_s}} << QByteArray("[@b@] [2]");
    QTest::newRow("an address is no hole")
        << u"ann@example.test, bob@Example@test"_s << TemplateValues() << QByteArray("ann@example.test, bob@Example@test");
    QTest::newRow("empty value") << u"a = @b@"_s << TemplateValues{{u"b"_s, QString()}} << QByteArray("a = []");
    QTest::newRow("beyond ASCII") << u"# “@a@”"_s << TemplateValues{{u"a"_s, u"ä"_s}} << QByteArray("# “[ä]”");
}

void TestTemplate::fills()
{
    QFETCH(QString, text);
    QFETCH(TemplateValues, values);
    QFETCH(QByteArray, filled);
    const auto rendered = render(text, values, inBrackets);
    QVERIFY(rendered);
    QCOMPARE(*rendered, filled);
}

void TestTemplate::refuses_data()
{
    QTest::addColumn<TemplateValues>("values");
    QTest::addColumn<Error>("error");
    QTest::newRow("hole without a value") << TemplateValues()
                                          << Error{ErrorCode::ProcessFailed, u"a"_s, {}, u"hole without a value"_s};
    QTest::newRow("value without a hole") << TemplateValues{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}
                                          << Error{ErrorCode::ProcessFailed, u"b"_s, {}, u"value without a hole"_s};
    QTest::newRow("value that the engine cannot take")
        << TemplateValues{{u"a"_s, u"1!"_s}} << Error{ErrorCode::CharacterNotAllowed, u"1!"_s, u"a"_s, {}};
}

void TestTemplate::refuses()
{
    QFETCH(TemplateValues, values);
    QFETCH(Error, error);
    const auto rendered = render(u"a = @a@"_s, values, inBrackets);
    QVERIFY(!rendered);
    QCOMPARE(rendered.error(), error);
}

void TestTemplate::builtInOnesBeginWithTheirAuthor_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(POSTROOM_SOURCE_DIR) + u"/resources/engines"_s, {u"*.in"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qUtf8Printable(files.fileName())) << path;
    }
}

void TestTemplate::builtInOnesBeginWithTheirAuthor()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.endsWith('\n'));
    // A section begins with a blank line instead, because it follows a file that began so.
    const QRegularExpression author(u"\\A(?:(?:#|--|//|;) Written by Postroom\\.|\n# )"_s); // a comment in the file's own language
    QVERIFY(author.match(QString::fromUtf8(text)).hasMatch());
    // Every template is among the resources, or it could not be rendered.
    const QString name = path.section(u"/resources/engines/"_s, 1).chopped(3);
    const auto rendered = renderBuiltIn(name, {{u"not_there"_s, QString()}}, inBrackets);
    QVERIFY(!rendered);
    QVERIFY(rendered.error().detail.contains(u"without a"_s));
    QCOMPARE(rendered.error().subject, name);
}

void TestTemplate::unknownBuiltIn()
{
    const auto rendered = renderBuiltIn(u"postfix/none"_s, {}, inBrackets);
    QVERIFY(!rendered);
    QCOMPARE(rendered.error().subject, u"postfix/none"_s);
}

QTEST_APPLESS_MAIN(TestTemplate)
#include "tst_template.moc"
