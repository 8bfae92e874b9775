#pragma once

#include "core/engines/engine.h"

#include <QFile>
#include <QTest>

// Inputs of renderings in short words, and the golden texts they are held against.
namespace postroom::test {

using namespace Qt::StringLiterals;

inline RenderInput renderInput(bool practice, const QString &types, const QString &listen = {}, quint16 portOffset = 0)
{
    RenderInput input;
    input.instance = Instance{u"00112233445566778899aabbccddeeff"_s, practice, portOffset, {}, {}};
    if (!listen.isEmpty())
        input.instance.listen = IpAddress::parse(listen).value();
    input.paths = InstancePaths::parse(u"/var/lib/postroom").value();
    for (const auto &[key, text] :
         {std::pair{u"server.name"_s, u"mail.example.test"_s}, std::pair{u"mail.accountTypes"_s, types}}) {
        const auto read = settingRule(key)->read(input.snapshot.settings, text);
        Q_ASSERT(read.has_value());
    }
    input.certificateChain = "-----BEGIN CERTIFICATE-----\nchain\n-----END CERTIFICATE-----\n";
    input.certificateKey = Secret::fromUtf8("-----BEGIN PRIVATE KEY-----\nkey\n-----END PRIVATE KEY-----\n");
    return input;
}

inline ConfigFile fileOf(const QList<ConfigFile> &files, const QString &path)
{
    for (const ConfigFile &file : files) {
        if (file.path == path)
            return file;
    }
    return {};
}

inline void compareWithGolden(const QByteArray &text, const QString &name)
{
    QFile golden(QStringLiteral(POSTROOM_SOURCE_DIR) + u"/tests/golden/"_s + name);
    if (qEnvironmentVariableIsSet("POSTROOM_WRITE_GOLDEN")) { // then look at the difference before committing it
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(text);
        golden.close();
    }
    QVERIFY2(golden.open(QIODevice::ReadOnly), qUtf8Printable(golden.fileName()));
    QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(golden.readAll()));
}

} // namespace postroom::test
