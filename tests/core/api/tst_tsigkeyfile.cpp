#include "core/api/tsigkeyfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;

class TestTsigKeyFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir folder;

    QString write(QFile::Permissions permissions, const QByteArray &text = "key a { algorithm hmac-sha256; secret AAAA; };")
    {
        QFile file(folder.filePath(u"key"_s));
        file.remove();
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.setPermissions(permissions);
        return isWritten ? file.fileName() : QString();
    }
    static ErrorCode codeOf(const Result<TsigKey> &key) { return key ? ErrorCode::Usage : key.error().code; }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void reads()
    {
        const Result<TsigKey> key = api::readTsigKeyFile(write(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup), u"keyFile"_s);
        QVERIFY(key);
        QCOMPARE(key->name.toString(), u"a"_s);
    }

    void refuses()
    {
        const QString exposed = write(QFile::ReadOwner | QFile::ReadOther);
        QCOMPARE(codeOf(api::readTsigKeyFile(exposed, u"keyFile"_s)), ErrorCode::FileExposed);
        QCOMPARE(api::readTsigKeyFile(exposed, u"keyFile"_s).error().field, u"keyFile"_s);
        QCOMPARE(codeOf(api::readTsigKeyFile(write(QFile::ReadOwner, "zone"), u"keyFile"_s)), ErrorCode::TextMalformed);
        QCOMPARE(codeOf(api::readTsigKeyFile(write(QFile::ReadOwner, QByteArray(20'000, ' ') + "key a { algorithm hmac-sha256; secret AAAA; };"), u"keyFile"_s)), ErrorCode::TextMalformed);
        QCOMPARE(codeOf(api::readTsigKeyFile(folder.path(), u"keyFile"_s)), ErrorCode::FileFailed);
        QCOMPARE(codeOf(api::readTsigKeyFile(u"/dev/zero"_s, u"keyFile"_s)), ErrorCode::FileFailed);
        QCOMPARE(codeOf(api::readTsigKeyFile(folder.filePath(u"absent"_s), u"keyFile"_s)), ErrorCode::FileFailed);
        QCOMPARE(codeOf(api::readTsigKeyFile(QString(), u"keyFile"_s)), ErrorCode::TextEmpty);
    }
};

QTEST_GUILESS_MAIN(TestTsigKeyFile)
#include "tst_tsigkeyfile.moc"
