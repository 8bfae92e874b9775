#include "tests/ui/support/scenery.h"

#include "ui/shell/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

DnsRecord record(const QString &name, const QString &type, const QString &data, Necessity necessity, const QString &reason)
{
    return DnsRecord{name, type, 3600, data, necessity, reason};
}

Finding finding(const QString &id, Verdict verdict, const QString &what, const QString &fix, const QString &owner)
{
    Finding made;
    made.id = id;
    made.verdict = verdict;
    made.subject = u"example.test"_s;
    made.what = what;
    made.expected = u"v=spf1 mx -all"_s;
    made.seen = u"v=spf1 mx -all\nv=spf1 include:_spf.old-provider.test ~all"_s;
    made.owner = owner;
    made.fix = fix;
    return made;
}

// Working days with a quiet night, and here and there somebody who tries passwords.
void addTraffic(FakeServer &server)
{
    const QDateTime now = hourOf(QDateTime::currentDateTimeUtc());
    TrafficCounts today;
    for (int i = 30 * 24; i >= 0; --i) {
        const QDateTime at = now.addSecs(-i * 3600);
        const int hour = at.toLocalTime().time().hour();
        const bool isWork = hour >= 7 && hour < 19 && at.toLocalTime().date().dayOfWeek() < 6;
        const qint64 in = (isWork ? 70 : 8) + (i * 37) % (isWork ? 60 : 7);
        const TrafficCounts counts{in, in / (isWork ? 4 : 9), (i * 13) % 11, in / 3 + 4, i % 50 == 0 ? 60 : i % 3};
        server.traffic.append({at, counts});
        if (at >= QDate::currentDate().startOfDay())
            today += counts;
    }
    server.status.today = today;
}

// Some records are there, one is another's, one server is silent.
void furnishDns(FakeServer &server)
{
    for (const DnsRecord &record : std::as_const(server.plan.records))
        server.dnsCheck.records.append(DnsRecordCheck{record.name, record.type, {record.data}, {DnsSeen{u"192.0.2.53"_s, DnsOutcome::Records, {record.data}}}, Verdict::Pass});
    DnsRecordCheck &mx = server.dnsCheck.records[1];
    mx.verdict = Verdict::Fail;
    mx.seen.first().data = {u"10 mx.old-provider.test."_s};
    DnsRecordCheck &dmarc = server.dnsCheck.records[3];
    dmarc.verdict = Verdict::Unknown;
    dmarc.seen.first() = {u"192.0.2.53"_s, DnsOutcome::TimedOut, {}};
    DnsRecordCheck &last = server.dnsCheck.records.last();
    last.verdict = Verdict::Warning;
    last.seen.first() = {u"192.0.2.53"_s, DnsOutcome::NoName, {}};
    Finding differs = finding(u"dns.differs"_s, Verdict::Fail, u"DNS says something else than this server needs."_s,
                              u"Change it at your DNS provider to what stands on the page DNS."_s, u"dns-provider"_s);
    differs.subject = mx.name + u' ' + mx.type;
    Finding missing = finding(u"dns.missing"_s, Verdict::Warning, u"This record is not in DNS."_s, u"Add it at your DNS provider, as it stands on the page DNS."_s,
                              u"dns-provider"_s);
    missing.subject = last.name + u' ' + last.type;
    server.dnsCheck.findings = {differs, missing};
    // Recognised by its name servers.
    server.form.zone = u"example.test."_s;
    server.form.provider = u"Namecheap"_s;
    server.form.recognised = true;
    server.form.providers = {u"Cloudflare"_s, u"Namecheap"_s};
    server.form.read = u"2026-11-26"_s;
    for (const DnsRecord &record : std::as_const(server.plan.records)) {
        FormRecord typed{record.name, record.type, record.data, {}, {}};
        const QString name = record.name == server.form.zone ? u"@"_s : record.name.chopped(server.form.zone.size() + 1);
        typed.inputs = {FormField{FormPart::Name, name}, FormField{FormPart::Type, record.type}};
        if (record.type == u"MX")
            typed.inputs += FormField{FormPart::Priority, record.data.section(u' ', 0, 0)};
        typed.inputs += FormField{FormPart::Value, record.type == u"MX" ? record.data.section(u' ', 1) : record.data};
        server.form.records.append(typed);
    }
    FormRecord &refused = server.form.records.last();
    refused.inputs.clear();
    refused.obstacle = FormObstacle::NameBelowZone;

    // Published, and remembered otherwise by one of those who are asked, but for the last.
    server.propagation.at = QDateTime(QDate(2026, 3, 2), QTime(14, 3, 7), Qt::UTC);
    server.propagation.by = server.propagation.at.addSecs(1380);
    for (const DnsRecord &record : std::as_const(server.plan.records)) {
        const auto seen = [](const QString &address, const QString &name, DnsState state, const QStringList &data, qint64 ttl) { return DnsSeen{address, DnsOutcome::Records, data, ttl, name, state}; };
        RecordSpread spread{record.name, record.type, {}, true, true, {}};
        for (const auto &[address, name] : {std::pair{u"198.51.100.1"_s, u"ns1.provider.test."_s}, std::pair{u"198.51.100.2"_s, u"ns2.provider.test."_s}, std::pair{u"1.1.1.1"_s, u""_s}, std::pair{u"9.9.9.9"_s, u""_s}})
            spread.seen.append(seen(address, name, DnsState::Current, {record.data}, 0));
        server.propagation.records.append(spread);
    }
    RecordSpread &late = server.propagation.records[1];
    late.seen.last() = DnsSeen{u"9.9.9.9"_s, DnsOutcome::Records, {u"10 mx.old-provider.test."_s}, 1380, {}, DnsState::Former};
    late.done = false;
    late.by = server.propagation.by;
    RecordSpread &unpublished = server.propagation.records.last();
    unpublished.published = false;
    unpublished.done = false;
    unpublished.seen = {DnsSeen{u"198.51.100.1"_s, DnsOutcome::NoName, {}, 0, u"ns1.provider.test."_s, DnsState::Nothing}};
    server.publication.zone = u"bakery.example."_s;
    server.publication.serial = 2026030202;
    for (const DnsRecord &record : server.plan.records.mid(0, 6))
        server.publication.changes.append(RecordChange{RecordAction::Add, record.name, fromWord<DnsType>(record.type).value(), record.ttl, record.data});
    RecordConflict spf;
    spf.kind = ConflictKind::Spf;
    spf.way = ConflictWay::MergeSpf;
    spf.name = u"bakery.example."_s;
    spf.type = DnsType::Txt;
    spf.seen = {u"TXT \"v=spf1 include:_spf.newsletter.test ~all\""_s};
    spf.merged = u"\"v=spf1 include:_spf.newsletter.test mx ~all\""_s;
    spf.lookups = 2;
    server.publication.conflicts = {spf};
}

} // namespace

void furnish(FakeServer &server)
{
    for (const char *name : {"example.test", "bakery.example", "xn--bcher-kva.example"})
        server.addDomain(QString::fromLatin1(name));
    const std::pair<const char *, const char *> people[] = {
        {"anna@example.test", "Anna Berger"}, {"ben@example.test", "Ben Okafor"}, {"office@example.test", "Front office"}, {"orders@bakery.example", "Orders"}, {"carla@bakery.example", "Carla Núñez"}, {"dmitri@example.test", "Dmitri Petrov"}, {"invoices@example.test", ""}, {"erika@xn--bcher-kva.example", "Erika Müller"}, {"support@example.test", "Support"}};
    for (const auto &[address, name] : people)
        server.addMailbox(QString::fromLatin1(address), QString::fromUtf8(name));
    server.addKeys(u"example.test"_s, DkimState::Active, 200);
    server.addKeys(u"example.test"_s, DkimState::Next, 200);
    server.addKeys(u"example.test"_s, DkimState::Retiring, 200);
    server.addRecord(u"setup.identity"_s, u"mail.example.test"_s, {}, {{u"server.name"_s, u"mail.example.test"_s}, {u"admin.address"_s, u"anna@example.test"_s}});
    server.addRecord(u"mailbox.add"_s, u"ben@example.test"_s, {}, {{u"name"_s, u"Ben Okafor"_s}, {u"quota"_s, QJsonValue()}});
    server.addRecord(u"setting.set"_s, u"mail.messageSizeLimit"_s, {{u"mail.messageSizeLimit"_s, u"25MiB"_s}}, {{u"mail.messageSizeLimit"_s, u"50MiB"_s}});
    server.addRecord(u"alias.add"_s, u"info@example.test"_s, {}, {{u"to"_s, QJsonArray{u"anna@example.test"_s, u"ben@example.test"_s}}});
    server.addRecord(u"mailbox.suspend"_s, u"dmitri@example.test"_s, {{u"suspended"_s, false}}, {{u"suspended"_s, true}});
    server.auditCheck = {5, {}};
    server.settings.accountTypes = {AccountType::Imap, AccountType::Pop3};
    server.appliedSettings = server.settings;
    server.measure = {1204, ByteSize(Q_INT64_C(312) * 1024 * 1024)};
    Settings settings;
    settings.serverName = *DomainName::parse(u"mail.example.test");
    settings.adminAddress = *Address::parse(u"anna@example.test");
    server.addGeneration(settings);
    settings.messageSizeLimit = ByteSize(50 * 1024 * 1024);
    server.addGeneration(settings);
    settings.passwordMinimumLength = 14;
    server.addGeneration(settings);
    settings.accountTypes = {AccountType::Imap, AccountType::Pop3};
    settings.passwordMinimumLength = 12;
    server.addGeneration(settings);
    server.status.engines = {{Engine::Dovecot, EngineState::Running, 411, u"2.3.19"_s, 93600},
                             {Engine::Rspamd, EngineState::Running, 412, u"3.4"_s, 93600},
                             {Engine::Postfix, EngineState::Running, 413, u"3.7.11"_s, 7200},
                             {Engine::Nginx, EngineState::Running, 414, u"1.22.1"_s, 93600}};
    server.status.queue = {1, 2, 0, 250, {}};
    server.status.findings = {1, 1, 0, 3, 0};
    server.status.disk = DiskSpace{ByteSize(Q_INT64_C(98) << 30), ByteSize(Q_INT64_C(38) << 30)};
    addTraffic(server);
    Finding pass = server.findings.first();
    server.findings = {
        finding(u"spf.two-records"_s, Verdict::Fail,
                u"example.test has two SPF records. Receivers treat this as an error and may refuse your mail."_s,
                u"Delete the older record at your DNS provider and keep the one on the page DNS."_s, u"dns-provider"_s),
        finding(u"disk.low"_s, Verdict::Warning, u"The disk is 91 % full. When it is full, no mail can be accepted."_s,
                u"Make room on /var/lib/postroom, or give the server a larger disk."_s, u"you"_s),
        pass,
        pass,
        pass};
    server.plan.records = {
        record(u"mail.example.test."_s, u"A"_s, u"203.0.113.25"_s, Necessity::Required, u"The address of this server."_s),
        record(u"example.test."_s, u"MX"_s, u"10 mail.example.test."_s, Necessity::Required, u"Tells the world where mail for example.test goes."_s),
        record(u"example.test."_s, u"TXT"_s, u"\"v=spf1 mx -all\""_s, Necessity::Required, u"SPF: only this server may send in the name of example.test."_s),
        record(u"_dmarc.example.test."_s, u"TXT"_s, u"\"v=DMARC1; p=none; rua=mailto:anna@example.test\""_s, Necessity::Recommended,
               u"DMARC: receivers report to you who sends in your name."_s),
        record(u"_imaps._tcp.example.test."_s, u"SRV"_s, u"0 1 993 mail.example.test."_s, Necessity::Recommended, u"Mail programs find the IMAP server by it."_s),
        record(u"_imap._tcp.example.test."_s, u"SRV"_s, u"0 0 0 ."_s, Necessity::Optional, u"Says that IMAP without TLS from the start is not offered."_s),
        record(u"_submissions._tcp.example.test."_s, u"SRV"_s, u"0 1 465 mail.example.test."_s, Necessity::Recommended, u"Mail programs find the server for sending by it."_s)};
    furnishDns(server);
    for (const char *domain : {"example.test", "bakery.example"}) {
        for (const QLatin1StringView required : Alias::requiredNames)
            server.addAlias(required + u'@' + QLatin1StringView(domain), {u"anna@example.test"_s});
    }
    server.addAlias(u"info@example.test"_s, {u"anna@example.test"_s, u"ben@example.test"_s, u"press@agency.example"_s});
    server.addCertificate(u"mail.example.test"_s, u"Postroom practice CA"_s, 397, true);
    server.addCertificate(u"mail.bakery.example"_s, u"Let's Encrypt R11"_s, 9, false);
    server.addCertificate(u"shop.bakery.example"_s, u"Example Trust CA"_s, -3, false);
    server.certificates[0].certificate.names += {u"autoconfig.example.test"_s, u"*.bakery.example"_s};
    server.certificates[2].keyMatches = server.certificates[2].inUse = false;
    const QString good = server.certificates[0].certificate.fingerprint;
    server.served = {{Protocol::Smtp, 20025, u"mail.example.test"_s, good, good, Verdict::Pass, {}},
                     {Protocol::Imaps, 20993, u"mail.example.test"_s, good, good, Verdict::Pass, {}},
                     {Protocol::Https, 20443, u"mail.example.test"_s, good, {}, Verdict::Unknown, u"connection refused"_s},
                     {Protocol::Submissions, 20465, u"mail.bakery.example"_s, server.certificates[1].certificate.fingerprint, good, Verdict::Fail, {}}};
    server.finishSetup();
}

void furnishHostile(FakeServer &server)
{
    server.addDomain(u"example.test"_s);
    server.addMailbox(u"bold@example.test"_s, u"<b>x</b>"_s);
    server.addMailbox(u"amp@example.test"_s, u"a & b"_s);
    server.addMailbox(u"image@example.test"_s, u"<img src=file:///etc/hostname>"_s);
    server.addMailbox(u"entity@example.test"_s, u"&lt;i&gt;"_s);
    server.findings = {finding(u"hostile"_s, Verdict::Fail, u"<b>x</b> a & b"_s, u"<i>fix</i> & more"_s, u"<u>nobody</u>"_s)};
    server.plan.records = {record(u"example.test."_s, u"TXT"_s, u"\"<b>x</b> & y\""_s, Necessity::Required, u"<b>why</b> & so"_s)};
    server.finishSetup();
}

void setTone(QApplication &application, Tone tone)
{
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    ui::applyTheme(tone == Tone::Dark ? ui::Theme::Dark : ui::Theme::Light);
}

} // namespace postroom::test
