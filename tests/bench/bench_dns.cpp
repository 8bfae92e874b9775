// What the DNS benchmark asks of the resolver.
//
//   bench_dns write DIR DOMAINS               zones of so many domains with 20 records each, and what dnsperf is to ask
//   bench_dns look|ask|future SERVER DOMAINS  asks for all of them: as whole checks of domains, as plain questions, by futures
//   bench_dns one SERVER DOMAINS              checks one domain after the other
//
// Prints a line of JSON, and fails when any answer is not as it should be.
#include "core/base/json.h"
#include "core/dns/netresolver.h"
#include "core/dns/recordlook.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFutureWatcher>
#include <QTextStream>

#include <cstdio>
#include <cstdlib>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int domainsAtOnce = 64;
constexpr qsizetype questionsAtOnce = 1280;

QString domainOf(int number)
{
    return u"d%1.bench.test"_s.arg(number);
}

DnsPlan planOf(int number)
{
    const QString domain = domainOf(number) + u'.';
    DnsPlan plan{domainOf(number), {}};
    const auto add = [&plan, &domain](const QString &label, const QString &type, const QString &data) {
        plan.records.append(DnsRecord{label.isEmpty() ? domain : label + u'.' + domain, type, 3600, data, Necessity::Required, {}});
    };
    const QString mail = u"mail."_s + domain;
    add({}, u"A"_s, u"192.0.2.25"_s);
    add({}, u"AAAA"_s, u"2001:db8::25"_s);
    add({}, u"MX"_s, u"10 "_s + mail);
    add({}, u"TXT"_s, u"\"v=spf1 mx -all\""_s);
    add(u"mail"_s, u"A"_s, u"192.0.2.25"_s);
    add(u"mail"_s, u"AAAA"_s, u"2001:db8::25"_s);
    add(u"autoconfig"_s, u"A"_s, u"192.0.2.25"_s);
    add(u"autodiscover"_s, u"A"_s, u"192.0.2.25"_s);
    add(u"_dmarc"_s, u"TXT"_s, u"\"v=DMARC1; p=quarantine; rua=mailto:postmaster@%1\""_s.arg(domainOf(number)));
    const QString key(196, u'A');
    add(u"rsa-5f3a09c1._domainkey"_s, u"TXT"_s, u"\"v=DKIM1; k=rsa; p=%1\" \"%1\""_s.arg(key));
    add(u"rsa-07be11d2._domainkey"_s, u"TXT"_s, u"\"v=DKIM1; k=rsa; p=%1\" \"%1\""_s.arg(key));
    add(u"ed-19aa02f4._domainkey"_s, u"TXT"_s, u"\"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\""_s);
    add(u"ed-5d11c8e7._domainkey"_s, u"TXT"_s, u"\"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\""_s);
    add(u"_imaps._tcp"_s, u"SRV"_s, u"0 1 993 "_s + mail);
    add(u"_imap._tcp"_s, u"SRV"_s, u"0 1 143 "_s + mail);
    add(u"_pop3s._tcp"_s, u"SRV"_s, u"10 1 995 "_s + mail);
    add(u"_pop3._tcp"_s, u"SRV"_s, u"10 1 110 "_s + mail);
    add(u"_submissions._tcp"_s, u"SRV"_s, u"0 1 465 "_s + mail);
    add(u"_submission._tcp"_s, u"SRV"_s, u"0 1 587 "_s + mail);
    add(u"_autodiscover._tcp"_s, u"SRV"_s, u"0 1 443 autodiscover."_s + domain);
    return plan;
}

bool write(const QString &folder, int domains)
{
    QFile questions(folder + u"/questions"_s);
    QFile zones(folder + u"/zones.conf"_s);
    if (!questions.open(QIODevice::WriteOnly) || !zones.open(QIODevice::WriteOnly) || !QDir(folder).mkpath(u"zones"_s))
        return false;
    for (int i = 0; i < domains; ++i) {
        const QString domain = domainOf(i);
        QFile zone(folder + u"/zones/"_s + domain);
        if (!zone.open(QIODevice::WriteOnly))
            return false;
        QTextStream text(&zone);
        text << "@ 3600 IN SOA ns.bench.test. hostmaster.bench.test. 1 3600 600 86400 300\n@ 3600 IN NS ns.bench.test.\n";
        for (const DnsRecord &record : planOf(i).records) {
            text << record.name << ' ' << record.ttl << " IN " << record.type << ' ' << record.data << '\n';
            questions.write(record.name.toLatin1() + ' ' + record.type.toLatin1() + '\n');
        }
        zones.write("zone:\n  name: " + domain.toLatin1() + "\n  zonefile: \"zones/" + domain.toLatin1() + "\"\n");
    }
    return true;
}

// Of /proc/self/status, in KiB.
qint64 memory(const char *line)
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &one : lines) {
            if (one.startsWith(line))
                return one.simplified().split(' ').value(1).toLongLong();
        }
    }
    return 0;
}

class Bench : public QObject
{
public:
    Bench(const DnsServer &server, int domains) : m_server(server), m_domains(domains) { m_before = memory("VmRSS:"); }

    void look(int atOnce)
    {
        m_clock.start();
        for (int i = 0; i < atOnce; ++i)
            lookNext();
    }

    void ask(bool byFutures)
    {
        m_byFutures = byFutures;
        m_clock.start();
        while (m_asked - m_answered < questionsAtOnce && askNext()) {
        }
    }

private:
    void lookNext()
    {
        if (m_next >= m_domains)
            return;
        const DnsPlan plan = planOf(m_next++);
        auto *look = new RecordLook(m_resolver, LookInput{plan, u"mail."_s + plan.domain, {*IpAddress::parse(u"192.0.2.25"), *IpAddress::parse(u"2001:db8::25")}, {LookAt{m_server}}},
                                    RecordLook::usualDeadline, this);
        m_asked += look->questions();
        const qint64 began = m_clock.nsecsElapsed();
        look->begin().then(this, [this, began](const DnsCheck &check) {
            m_longest = qMax(m_longest, m_clock.nsecsElapsed() - began);
            for (const DnsRecordCheck &record : check.records)
                m_right += record.verdict == Verdict::Pass ? 1 : 0;
            m_wrong += check.findings.size() == 1 && check.findings.first().id == u"dns.records" ? 0 : 1;
            if (++m_done == m_domains)
                return end();
            lookNext();
        });
    }

    bool askNext()
    {
        if (m_record >= m_plan.records.size()) {
            if (m_next >= m_domains)
                return false;
            m_plan = planOf(m_next++);
            m_record = 0;
        }
        const DnsRecord &record = m_plan.records[m_record++];
        const DnsQuestion question{DnsName::parse(record.name).value(), fromWord<DnsType>(record.type).value(), m_server};
        ++m_asked;
        if (m_byFutures)
            m_resolver.ask(question).then(this, [this](const DnsAnswer &answer) { take(answer); });
        else
            m_resolver.ask(question, [this](const DnsAnswer &answer) { take(answer); });
        return true;
    }

    void take(const DnsAnswer &answer)
    {
        ++m_answered;
        if (answer.outcome == DnsOutcome::Records && answer.data.size() == 1)
            ++m_right;
        else
            ++m_wrong;
        if (!askNext() && m_answered == m_asked)
            end();
    }

    void end()
    {
        const double seconds = double(m_clock.nsecsElapsed()) / 1e9;
        std::printf("{\"seconds\": %.3f, \"lookups\": %lld, \"right\": %lld, \"wrong\": %lld, \"perSecond\": %.0f, \"longestMs\": %.1f, \"kib\": %lld, \"ports\": %lld}\n", seconds,
                    static_cast<long long>(m_asked), static_cast<long long>(m_right), static_cast<long long>(m_wrong), double(m_asked) / seconds,
                    double(m_longest) / 1e6, static_cast<long long>(memory("VmHWM:") - m_before), static_cast<long long>(m_resolver.openPorts()));
        QCoreApplication::exit(m_wrong == 0 && m_right == qint64(m_domains) * 20 ? EXIT_SUCCESS : EXIT_FAILURE);
    }

    DnsServer m_server;
    int m_domains;
    NetResolver m_resolver;
    QElapsedTimer m_clock;
    bool m_byFutures = false;
    int m_next = 0;
    int m_done = 0;
    DnsPlan m_plan;
    qsizetype m_record = 0;
    qint64 m_asked = 0;
    qint64 m_answered = 0;
    qint64 m_right = 0;
    qint64 m_wrong = 0;
    qint64 m_longest = 0;
    qint64 m_before = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    const int domains = words.value(3).toInt();
    if (domains < 1)
        return 2;
    if (words[1] == u"write")
        return write(words[2], domains) ? EXIT_SUCCESS : EXIT_FAILURE;
    const Result<DnsServer> server = DnsServer::parse(words[2]);
    if (!server)
        return 2;
    Bench bench(*server, domains);
    if (words[1] == u"look")
        bench.look(domainsAtOnce);
    else if (words[1] == u"one")
        bench.look(1);
    else
        bench.ask(words[1] == u"future");
    return app.exec();
}
