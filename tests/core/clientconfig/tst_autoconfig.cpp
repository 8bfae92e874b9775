#include "core/clientconfig/autoconfig.h"

#include "core/base/json.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace postroom;
using namespace Qt::StringLiterals;

// The set-up file, read back as mail programs read it, each as strict as the strictest of them.
class TestAutoconfig : public QObject
{
    Q_OBJECT

private slots:
    void servers_data();
    void servers();
    void everyReader();
    void names_data();
    void names();

private:
    static OfferedServers offered(const QList<AccountType> &types, quint16 offset = 0)
    {
        Settings settings;
        settings.serverName = DomainName::parse(u"mail.example.test").value();
        settings.accountTypes = types;
        Instance instance;
        instance.portOffset = offset;
        return offeredServers(settings, instance);
    }
    static QByteArray file(const QString &domain, const OfferedServers &servers)
    {
        return autoconfigFile(DomainName::parse(domain).value(), servers).value();
    }
};

void TestAutoconfig::servers_data()
{
    QTest::addColumn<QList<AccountType>>("types");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("IMAP") << QList{AccountType::Imap} << 0 << QStringList{u"imap 993"_s, u"smtp 465"_s};
    QTest::newRow("POP3") << QList{AccountType::Pop3} << 0 << QStringList{u"pop3 995"_s, u"smtp 465"_s};
    // IMAP first: Geary gives up on another first, Thunderbird proposes it.
    QTest::newRow("both") << QList{AccountType::Pop3, AccountType::Imap} << 20000 << QStringList{u"imap 20993"_s, u"pop3 20995"_s, u"smtp 20465"_s};
}

void TestAutoconfig::servers()
{
    QFETCH(QList<AccountType>, types);
    QFETCH(int, offset);
    QFETCH(QStringList, expected);
    const OfferedServers servers = offered(types, static_cast<quint16>(offset));
    QStringList listed;
    for (const ClientServer &server : servers.incoming + QList{servers.outgoing})
        listed.append(wordOf(server.type) + u' ' + QString::number(server.port));
    QCOMPARE(listed, expected);
    const ClientSettings anna = clientSettings(Address::parse(u"anna@example.test").value(), servers);
    for (const ClientServer &server : anna.incoming + QList{anna.outgoing}) {
        QCOMPARE(server.username, u"anna@example.test"_s);
        QCOMPARE(server.socket, Socket::Ssl);
        QCOMPARE(server.host, u"mail.example.test"_s);
    }
}

void TestAutoconfig::everyReader()
{
    const QByteArray text = file(u"example.test"_s, offered({AccountType::Imap, AccountType::Pop3}));
    QXmlStreamReader xml(text);
    QStringList seen;
    QStringList open;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: {
            QVERIFY(xml.namespaceUri().isEmpty()); // breaks strict readers
            open.append(xml.name().toString());
            QStringList attributes;
            for (const QXmlStreamAttribute &one : xml.attributes())
                attributes.append(one.name().toString() + u'=' + one.value().toString());
            if (!attributes.isEmpty())
                seen.append(open.join(u'/') + u' ' + attributes.join(u' '));
            break;
        }
        case QXmlStreamReader::Characters:
            if (!xml.isWhitespace())
                seen.append(open.join(u'/') + u" = "_s + xml.text().toString());
            break;
        case QXmlStreamReader::EndElement: open.removeLast(); break;
        default: break;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const auto server = [](const QString &element, const QString &type, const QString &port) {
        const QString path = u"clientConfig/emailProvider/"_s + element;
        return QStringList{path + u" type="_s + type, path + u"/hostname = mail.example.test"_s, path + u"/port = "_s + port, path + u"/socketType = SSL"_s,
                           path + u"/authentication = password-cleartext"_s, path + u"/username = %EMAILADDRESS%"_s};
    };
    QCOMPARE(seen, (QStringList{u"clientConfig version=1.1"_s, u"clientConfig/emailProvider id=example.test"_s, u"clientConfig/emailProvider/domain = example.test"_s,
                                u"clientConfig/emailProvider/displayName = example.test"_s, u"clientConfig/emailProvider/displayShortName = example.test"_s}
                    + server(u"incomingServer"_s, u"imap"_s, u"993"_s) + server(u"incomingServer"_s, u"pop3"_s, u"995"_s) + server(u"outgoingServer"_s, u"smtp"_s, u"465"_s)));
}

void TestAutoconfig::names_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("shown");
    QTest::newRow("of another script") << u"bücher.example"_s << u"xn--bcher-kva.example"_s << u"bücher.example"_s;
    QTest::newRow("long") << u"a-very-long-name-of-a-domain.example"_s << u"a-very-long-name-of-a-domain.example"_s << u"a-very-long-name-of-"_s;
}

void TestAutoconfig::names()
{
    QFETCH(QString, domain);
    QFETCH(QString, id);
    QFETCH(QString, shown);
    const QString text = QString::fromUtf8(file(domain, offered({AccountType::Imap})));
    QVERIFY(text.contains(u"<emailProvider id=\"%1\">"_s.arg(id)));
    QVERIFY(text.contains(u"<domain>%1</domain>"_s.arg(id)));
    QVERIFY2(text.contains(u"<displayShortName>%1</displayShortName>"_s.arg(shown)), qPrintable(text));
}

QTEST_APPLESS_MAIN(TestAutoconfig)
#include "tst_autoconfig.moc"
