#include "ui/models/clientwords.h"
#include "ui/models/mailprograms.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace postroom;
using namespace postroom::ui;

namespace {

ClientSettings settingsWith(std::initializer_list<ServerType> incoming)
{
    const Address address = *Address::parse(u"anna@example.test");
    const auto server = [&address](ServerType type, quint16 port) {
        return ClientServer{type, u"mail.example.test"_s, port, Socket::Ssl, u"password-cleartext"_s, address.toString()};
    };
    ClientSettings settings{address, {}, server(ServerType::Smtp, 465)};
    for (const ServerType type : incoming)
        settings.incoming.append(server(type, type == ServerType::Imap ? 993 : 995));
    return settings;
}

const MailProgram &program(const char *name)
{
    const auto all = mailPrograms();
    return *std::find_if(all.begin(), all.end(), [name](const MailProgram &one) { return QLatin1StringView(one.name) == QLatin1StringView(name); });
}

} // namespace

class TestMailPrograms : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // What is claimed here must be served: no set-up profile and no Autodiscover yet.
    void onlyWhatIsServedIsClaimed()
    {
        const std::span<const Door> served = servedDoors();
        QCOMPARE(QList<Door>(served.begin(), served.end()), (QList<Door>{Door::Autoconfig, Door::Srv, Door::Names}));
    }

    void everyProgramSaysWhatToDo()
    {
        QSet<QLatin1StringView> names;
        for (const MailProgram &one : mailPrograms()) {
            QVERIFY2(!names.contains(QLatin1StringView(one.name)), one.name);
            names.insert(QLatin1StringView(one.name));
            QVERIFY2(QByteArrayView(one.byHand).endsWith('.'), one.name);
            for (const MailProgram::Way &way : one.ways)
                QVERIFY2(!way.todo || QByteArrayView(way.todo).endsWith('.'), one.name);
        }
        QVERIFY(names.size() >= 10);
    }

    void whatFindsItsSettings_data()
    {
        QTest::addColumn<int>("both"); // the door; −1: none
        QTest::addColumn<int>("pop3Alone");
        QTest::newRow("Thunderbird") << int(Door::Autoconfig) << int(Door::Autoconfig);
        QTest::newRow("Thunderbird for Android, K-9 Mail") << int(Door::Autoconfig) << -1; // it refuses a file without IMAP
        QTest::newRow("Geary") << int(Door::Autoconfig) << -1;
        QTest::newRow("Outlook for Windows (classic)") << -1 << -1;
        QTest::newRow("Outlook (new), Outlook for phones") << -1 << -1;
        QTest::newRow("iPhone, iPad") << int(Door::Names) << int(Door::Names);
        QTest::newRow("Gmail app (Android)") << int(Door::Names) << int(Door::Names);
        QTest::newRow("Evolution") << int(Door::Autoconfig) << int(Door::Autoconfig);
        QTest::newRow("Claws Mail") << int(Door::Srv) << int(Door::Srv);
    }
    void whatFindsItsSettings()
    {
        const auto door = [](const ClientSettings &settings) {
            const MailProgram::Way *way = wayOf(program(QTest::currentDataTag()), settings);
            return way ? int(way->door) : -1;
        };
        QTEST(door(settingsWith({ServerType::Imap, ServerType::Pop3})), "both");
        QTEST(door(settingsWith({ServerType::Pop3})), "pop3Alone");
    }

    void anotherDoorOpensByTheTable()
    {
        const std::array more{Door::Profile, Door::Autodiscover, Door::Names};
        QCOMPARE(wayOf(program("iPhone, iPad"), settingsWith({ServerType::Imap}), more)->door, Door::Profile);
        QCOMPARE(wayOf(program("Outlook for Windows (classic)"), settingsWith({ServerType::Imap}), more)->door, Door::Autodiscover);
        QVERIFY(!wayOf(program("Thunderbird"), settingsWith({ServerType::Imap}), more));
    }

    void asATable()
    {
        MailProgramModel model;
        QAbstractItemModelTester tester(&model);
        model.setSettings(settingsWith({ServerType::Imap}));
        QCOMPARE(model.rowCount(), int(mailPrograms().size()));
        const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, MailProgramModel::ProgramColumn), u"Thunderbird"_s);
        QCOMPARE(cell(0, MailProgramModel::FindsColumn), u"yes"_s);
        QCOMPARE(cell(2, MailProgramModel::FindsColumn), u"no"_s);
        QVERIFY(cell(2, MailProgramModel::TodoColumn).contains(u"manually"_s));
        model.setSettings(settingsWith({ServerType::Pop3}));
        QCOMPARE(cell(1, MailProgramModel::FindsColumn), u"no"_s);
        QVERIFY(cell(1, MailProgramModel::TodoColumn).contains(u"manual"_s));
    }

    void asAText()
    {
        QCOMPARE(clientText(settingsWith({ServerType::Imap})),
                 uR"(Settings for a mail program
    E-mail address: anna@example.test
    Password: the one you were given for this address

Incoming (IMAP)
    Server: mail.example.test
    Port: 993
    Encryption: SSL/TLS
    User name: anna@example.test
    Authentication: normal password

Outgoing (SMTP)
    Server: mail.example.test
    Port: 465
    Encryption: SSL/TLS
    User name: anna@example.test
    Authentication: normal password
)"_s);
        QVERIFY(clientText(settingsWith({ServerType::Imap, ServerType::Pop3})).contains(u"choose one of the two"_s));
    }
};

QTEST_MAIN(TestMailPrograms)
#include "tst_mailprograms.moc"
