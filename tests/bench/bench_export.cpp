// bench_export FILE RECORDS: a plan of so many records as a zone file, and how long that took. Prints a line of JSON.
#include "core/base/json.h"
#include "core/dns/exports.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace postroom;
using namespace Qt::StringLiterals;

namespace {

// By turns what a mail domain has: addresses, text that has to be quoted, a key in two strings, services.
DnsRecord recordOf(int number)
{
    const QString name = u"n%1.bench.test."_s.arg(number / 5);
    const QString key(300, u'A');
    switch (number % 5) {
    case 0: return {u"a."_s + name, u"A"_s, 3600, u"192.0.2.%1"_s.arg(number % 250), Necessity::Required, u"Says where it is."_s};
    case 1: return {name, u"MX"_s, 3600, u"10 mail.bench.test."_s, Necessity::Required, u"Brings the mail."_s};
    case 2: return {name, u"TXT"_s, 3600, u"\"v=spf1 mx \\\"x\\\" -all\""_s, Necessity::Required, u"Says who sends."_s};
    case 3: return {u"k._domainkey."_s + name, u"TXT"_s, 3600, u"\"v=DKIM1; p=%1\" \"%2\""_s.arg(key.left(200), key), Necessity::Required, u"Checks signatures."_s};
    default: return {u"_imaps._tcp."_s + name, u"SRV"_s, 3600, u"0 1 993 mail.bench.test."_s, Necessity::Optional, u"Leads mail programs."_s};
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const int count = QByteArray(argv[2]).toInt();
    QList<DnsRecord> records;
    for (int number = 0; number < count; ++number)
        records.append(recordOf(number));
    QElapsedTimer clock;
    clock.start();
    const QByteArray text = exportZone(ZoneFormat::Bind, DomainName::parse(u"bench.test").value(), records).text.toUtf8();
    const qint64 milliseconds = clock.elapsed();
    QFile file(QFile::decodeName(argv[1]));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return 1;
    std::puts(jsonText(QJsonObject{{u"milliseconds"_s, milliseconds}, {u"octets"_s, text.size()}}).constData());
    return 0;
}
