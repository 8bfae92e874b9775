#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// Zone files of every format, read back by the format's own reader where Debian has one: what was written must be found
// again, and nothing else. Nothing here uses the code that wrote them.
namespace postroom::test {

// "NAME TYPE TTL" and the data in one form: names absolute in lower case, octets beyond letters, digits, "-", "_", "*" as
// \DDD; texts as the hexadecimal octets of their strings put together.
using ReadRecords = QStringList; // sorted

// The octets of one domain name in presentation form, in that form.
QString shownName(const QByteArray &presentation);
QString shownText(const QByteArray &octets);

struct Reading
{
    ReadRecords records;
    QString failure; // empty: read; in the reader's own words
};

bool hasProgram(const QString &name);

Reading readMasterFile(const QByteArray &zone, const QByteArray &text); // named-checkzone; the zone's SOA and NS are left out
Reading readMasterFileWithLdns(const QByteArray &text); // ldns-read-zone
Reading readRoute53(const QByteArray &text); // Qt's JSON
Reading readOctodns(const QByteArray &zone, const QByteArray &text); // PyYAML; the order of keys by hand
Reading readTerraform(const QByteArray &text); // by hand: HCL has no reader here
Reading readTinydns(const QByteArray &text); // tinydns-data, and its data.cdb by hand
Reading readNsupdate(const QByteArray &text); // by hand
Reading updateServer(const QByteArray &zone, const QByteArray &before, const QByteArray &script); // nsupdate run twice against named; what it has then
Reading readTable(const QByteArray &text); // Python's csv

} // namespace postroom::test
