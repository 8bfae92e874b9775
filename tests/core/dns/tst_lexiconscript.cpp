#include "core/base/json.h"
#include "core/dns/lexicon.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

namespace {

// A provider in the place of lexicon's, which notes what it is asked, talks where it should not, and fails as its options say.
constexpr const char *stub = R"(
from lexicon.exceptions import AuthenticationError

class Provider:
    def __init__(self, config):
        self.settings = config.settings
        self.options = config.settings['stub']
    def _full_name(self, name):
        return name + '.' + self.settings['domain']
    def _fqdn_name(self, name):
        return name + '.' + self.settings['domain'] + '.'
    def note(self, *words):
        print('talks to standard output', *words)
        line = ' '.join(words)
        with open(self.options['log'], 'a') as log:
            log.write(line + '\n')
        if line in self.options.get('refuses', []):
            return False
        if line in self.options.get('fails', []):
            raise ValueError('failed: ' + line)
        return True
    def authenticate(self):
        if self.settings['domain'] not in self.options['zones']:
            raise AuthenticationError('no such zone')
        self.note('zone', self.settings['domain'])
    def list_records(self):
        self.note('list')
        return [{'type': 'TXT', 'name': self._full_name('a'), 'ttl': 300, 'content': 'x', 'id': 7, 'options': None}]
    def create_record(self, rtype, name, content):
        return self.note('create', rtype, self._full_name(name), str(self.settings['ttl']), content)
    def delete_record(self, identifier=None, rtype=None, name=None, content=None):
        return self.note('delete', rtype, self._fqdn_name(name), content)
)";

constexpr const char *config = R"(
class ConfigResolver:
    def with_dict(self, settings):
        self.settings = settings
        return self
)";

QJsonObject changed(const QString &name, const QJsonValue &content, const QJsonValue &former = QJsonValue())
{
    QJsonObject one{{u"type"_s, u"TXT"_s}, {u"name"_s, name + u".example.test."_s}, {u"ttl"_s, 60}, {u"content"_s, content}, {u"former"_s, former}};
    if (!former.isNull())
        one.insert(u"formerTtl"_s, 3600);
    return one;
}

} // namespace

// The program that Python runs, with a provider of ours behind it.
class TestLexiconScript : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder.emplace();
        m_options = {{u"log"_s, m_folder->filePath(u"log"_s)}, {u"zones"_s, QJsonArray{u"example.test"_s}}};
        QVERIFY(QDir(m_folder->path()).mkpath(u"lexicon/providers"_s));
        write(u"lexicon/__init__.py"_s, "");
        write(u"lexicon/providers/__init__.py"_s, "");
        write(u"lexicon/providers/stub.py"_s, stub);
        write(u"lexicon/config.py"_s, config);
        write(u"lexicon/exceptions.py"_s, "class AuthenticationError(Exception):\n    pass\n");
    }

    void reads();
    void refusals();
    void oneAfterTheOther();
    void whatDidNotComeIsPutBack();
    void whatCannotBePutBack();
    void whatDoesNotGoIsTheEnd();

private:
    void write(const QString &name, const char *text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) >= 0);
    }

    // What it says to standard output, which is one JSON object and nothing else.
    QJsonObject run(const QJsonObject &more)
    {
        QJsonObject job{{u"provider"_s, u"stub"_s}, {u"zones"_s, QJsonArray{u"sub.example.test"_s, u"example.test"_s}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            job.insert(it.key(), it.value());
        QProcess python;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PYTHONPATH"_s, m_folder->path());
        python.setProcessEnvironment(environment);
        python.start(u"/usr/bin/python3"_s, {u"-B"_s, u"-c"_s, lexiconScript()});
        python.write(QJsonDocument(m_options).toJson(QJsonDocument::Compact) + '\n' + QJsonDocument(job).toJson(QJsonDocument::Compact));
        python.closeWriteChannel();
        if (!python.waitForFinished(30000) || python.exitCode() != 0)
            qWarning() << python.readAllStandardError();
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
    QJsonObject change(const QJsonArray &changes) { return run({{u"changes"_s, changes}}); }

    QStringList asked() const
    {
        QFile file(m_folder->filePath(u"log"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1) : QStringList();
    }

    std::optional<QTemporaryDir> m_folder;
    QJsonObject m_options;
};

void TestLexiconScript::reads()
{
    const QJsonObject said = run({});
    QCOMPARE(said.value(u"zone"), u"example.test"_s); // the first that it has
    QCOMPARE(said.value(u"records").toArray(), (QJsonArray{QJsonObject{{u"type"_s, u"TXT"_s}, {u"name"_s, u"a.example.test"_s}, {u"ttl"_s, 300}, {u"content"_s, u"x"_s}}}));
    QCOMPARE(asked(), QStringList{u"list"_s});
}

void TestLexiconScript::refusals()
{
    m_options[u"fails"_s] = QJsonArray{u"list"_s};
    QCOMPARE(run({}), (QJsonObject{{u"error"_s, u"failed"_s}, {u"words"_s, u"ValueError: failed: list"_s}}));
    m_options[u"zones"_s] = QJsonArray();
    QCOMPARE(run({}).value(u"error"), u"refused"_s);
    QCOMPARE(run({{u"provider"_s, u"nobody"_s}}).value(u"error"), u"missing"_s);
}

void TestLexiconScript::oneAfterTheOther()
{
    m_options[u"fails"_s] = QJsonArray{u"create TXT b.example.test 60 two"_s};
    const QJsonObject said = change({changed(u"a"_s, u"one"_s), changed(u"b"_s, u"two"_s), changed(u"c"_s, QJsonValue(), u"gone"_s), changed(u"d"_s, u"same"_s, u"same"_s)});
    QCOMPARE(said.value(u"done").toInt(), 4);
    QCOMPARE(said.value(u"failed").toArray(), (QJsonArray{QJsonObject{{u"number"_s, 1}, {u"words"_s, u"ValueError: failed: create TXT b.example.test 60 two"_s}}}));
    // Whole names are taken as they are, and each comes with its own time to live.
    QCOMPARE(asked(), (QStringList{u"create TXT a.example.test 60 one"_s, u"create TXT b.example.test 60 two"_s, u"delete TXT c.example.test. gone"_s,
                                   u"delete TXT d.example.test. same"_s, u"create TXT d.example.test 60 same"_s}));
}

void TestLexiconScript::whatDidNotComeIsPutBack()
{
    m_options[u"fails"_s] = QJsonArray{u"create TXT a.example.test 60 new"_s};
    const QJsonObject said = change({changed(u"a"_s, u"new"_s, u"old"_s), changed(u"b"_s, u"two"_s)});
    QCOMPARE(said.value(u"done").toInt(), 0); // the zone is as it was
    QCOMPARE(said.value(u"failed").toArray().first().toObject().value(u"number").toInt(-1), 0);
    QCOMPARE(asked(), (QStringList{u"delete TXT a.example.test. old"_s, u"create TXT a.example.test 60 new"_s, u"create TXT a.example.test 3600 old"_s}));
}

void TestLexiconScript::whatCannotBePutBack()
{
    m_options[u"refuses"_s] = QJsonArray{u"create TXT a.example.test 60 new"_s};
    m_options[u"fails"_s] = QJsonArray{u"create TXT a.example.test 3600 old"_s};
    const QJsonObject said = change({changed(u"a"_s, u"new"_s, u"old"_s), changed(u"b"_s, u"two"_s)});
    QCOMPARE(said.value(u"done").toInt(), 1); // something is another
    QCOMPARE(said.value(u"failed").toArray(), (QJsonArray{QJsonObject{{u"number"_s, 0}, {u"words"_s, QString()}}})); // it gave no reason
    QCOMPARE(asked().size(), 3);
}

// Beside it nothing may be added.
void TestLexiconScript::whatDoesNotGoIsTheEnd()
{
    m_options[u"refuses"_s] = QJsonArray{u"delete TXT a.example.test. old"_s};
    const QJsonObject said = change({changed(u"a"_s, u"new"_s, u"old"_s), changed(u"b"_s, u"two"_s)});
    QCOMPARE(said.value(u"done").toInt(), 0);
    QCOMPARE(said.value(u"failed").toArray().size(), 1);
    QCOMPARE(asked(), QStringList{u"delete TXT a.example.test. old"_s});
}

QTEST_GUILESS_MAIN(TestLexiconScript)
#include "tst_lexiconscript.moc"
