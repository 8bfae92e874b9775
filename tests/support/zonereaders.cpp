#include "tests/support/zonereaders.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList folders{u"/usr/bin"_s, u"/usr/sbin"_s};

// What escapes stand for: \NNN in this base, \X.
QByteArray unescaped(const QByteArray &text, int base)
{
    QByteArray octets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            octets += text[i];
            continue;
        }
        bool isNumber = false;
        const int number = text.mid(i + 1, 3).toInt(&isNumber, base);
        isNumber = isNumber && text.mid(i + 1, 3).size() == 3 && text[i + 1] >= '0' && text[i + 1] <= '9';
        octets += isNumber ? static_cast<char>(number) : text[i + 1];
        i += isNumber ? 3 : 1;
    }
    return octets;
}

// Octets of names whose labels are given one by one.
QString shownLabel(const QByteArray &octets)
{
    QString shown;
    for (const char octet : octets.toLower()) {
        const bool isPlain = (octet >= 'a' && octet <= 'z') || (octet >= '0' && octet <= '9') || octet == '-' || octet == '_' || octet == '*';
        shown += isPlain ? QString(QLatin1Char(octet)) : u"\\%1"_s.arg(static_cast<unsigned char>(octet), 3, 10, QLatin1Char('0'));
    }
    return shown;
}

QString nameOf(const QByteArray &presentation, int base)
{
    QString shown;
    QByteArray label;
    for (qsizetype i = 0; i < presentation.size(); ++i) {
        const char c = presentation[i];
        if (c == '\\') {
            const bool isNumber = i + 1 < presentation.size() && presentation[i + 1] >= '0' && presentation[i + 1] <= '9';
            label += presentation.mid(i, isNumber ? 4 : 2);
            i += isNumber ? 3 : 1;
        } else if (c == '.') {
            shown += shownLabel(unescaped(label, base)) + u'.';
            label.clear();
        } else {
            label += c;
        }
    }
    if (!label.isEmpty())
        shown += shownLabel(unescaped(label, base)) + u'.';
    return shown;
}

// Words of data, with quotation marks gone and escapes kept.
QList<QByteArray> wordsOf(const QByteArray &data)
{
    QList<QByteArray> words;
    bool isQuoted = false;
    bool isOpen = false;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const char c = data[i];
        if (c == '"') {
            isQuoted = !isQuoted;
            if (isQuoted)
                words.append(QByteArray());
            isOpen = isQuoted;
        } else if (!isQuoted && (c == ' ' || c == '\t')) {
            isOpen = false;
        } else {
            if (!isOpen)
                words.append(QByteArray());
            isOpen = true;
            words.last() += c;
            if (c == '\\' && i + 1 < data.size())
                words.last() += data[++i];
        }
    }
    return words;
}

QString recordOf(const QByteArray &name, const QByteArray &type, qint64 ttl, const QList<QByteArray> &words, int base = 10)
{
    QStringList data;
    if (type == "TXT") {
        QByteArray octets;
        for (const QByteArray &word : words)
            octets += unescaped(word, base);
        data.append(shownText(octets));
    } else if (type == "CAA") {
        data = {QString::fromLatin1(words.value(0)), QString::fromLatin1(words.value(1)), shownText(unescaped(words.value(2), base))};
    } else if (type == "TLSA") {
        data = {QString::fromLatin1(words.mid(0, 3).join(' ')), QString::fromLatin1(words.mid(3).join().toLower())};
    } else if (type == "A" || type == "AAAA") {
        data.append(QString::fromLatin1(words.value(0)));
    } else {
        for (qsizetype i = 0; i + 1 < words.size(); ++i)
            data.append(QString::fromLatin1(words[i]));
        data.append(words.value(words.size() - 1) == "." ? u"."_s : nameOf(words.value(words.size() - 1), base));
    }
    return u"%1 %2 %3 %4"_s.arg(nameOf(name, base), QString::fromLatin1(type), QString::number(ttl), data.join(u' '));
}

Reading sorted(QStringList records)
{
    std::sort(records.begin(), records.end());
    return {records, {}};
}

struct Ran
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input, const QString &folder = {})
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStandardPaths::findExecutable(program, folders), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

// "NAME TTL IN TYPE DATA", one a line, as tools print them.
Reading linesRead(const QByteArray &output)
{
    QStringList records;
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        static const QRegularExpression form(u"\\A(\\S+)\\s+([0-9]+)\\s+IN\\s+(\\S+)\\s+(.*)\\z"_s);
        const QRegularExpressionMatch match = form.match(QString::fromLatin1(line));
        if (!match.hasMatch()) {
            if (!line.trimmed().isEmpty() && !line.startsWith(';'))
                return {{}, u"not a record: "_s + QString::fromLatin1(line)};
            continue;
        }
        if (match.captured(3) == u"SOA" || (match.captured(3) == u"NS" && match.captured(4) == u"ns.invalid."))
            continue;
        records.append(recordOf(match.captured(1).toLatin1(), match.captured(3).toLatin1(), match.captured(2).toLongLong(), wordsOf(match.captured(4).toLatin1())));
    }
    return sorted(records);
}

Reading readWithPython(const QStringList &arguments, const QByteArray &text, bool isPresentation)
{
    const Ran ran = run(u"python3"_s, QStringList{QStringLiteral(POSTROOM_SOURCE_DIR) + u"/tests/support/zonereaders.py"_s} + arguments, text);
    if (ran.exitCode != 0)
        return {{}, QString::fromUtf8(ran.errors)};
    QStringList records;
    const QJsonArray all = QJsonDocument::fromJson(ran.output).array();
    for (const QJsonValue &one : all) {
        QList<QByteArray> words;
        for (const QJsonValue &field : one[3].toArray())
            words.append(field.toString().toLatin1());
        if (isPresentation)
            words = wordsOf(words.value(0));
        records.append(recordOf(one[0].toString().toLatin1(), one[1].toString().toLatin1(), one[2].toInteger(), words));
    }
    return sorted(records);
}

quint32 numberAt(const QByteArray &file, qsizetype at)
{
    quint32 number = 0;
    for (int i = 3; i >= 0; --i)
        number = number * 256 + static_cast<unsigned char>(file[at + i]);
    return number;
}

QByteArray takeWireName(const QByteArray &wire, qsizetype &at)
{
    QByteArray name;
    while (at < wire.size() && wire[at] != 0) {
        const int length = wire[at];
        for (const char octet : wire.mid(at + 1, length))
            name += u"\\%1"_s.arg(static_cast<unsigned char>(octet), 3, 10, QLatin1Char('0')).toLatin1();
        name += '.';
        at += length + 1;
    }
    ++at;
    return name.isEmpty() ? QByteArray(".") : name;
}

QByteArray escaped(const QByteArray &octets)
{
    QByteArray text;
    for (const char octet : octets)
        text += u"\\%1"_s.arg(static_cast<unsigned char>(octet), 3, 10, QLatin1Char('0')).toLatin1();
    return text;
}

QByteArray takeNumber(const QByteArray &wire, qsizetype &at, int octets)
{
    uint number = 0;
    for (int i = 0; i < octets; ++i)
        number = number * 256 + static_cast<unsigned char>(wire[at++]);
    return QByteArray::number(number);
}

QString recordOfWire(const QByteArray &name, uint type, qint64 ttl, const QByteArray &wire)
{
    static const QHash<uint, QByteArray> types{{1, "A"}, {2, "NS"}, {5, "CNAME"}, {12, "PTR"}, {15, "MX"}, {16, "TXT"}, {28, "AAAA"}, {33, "SRV"}, {52, "TLSA"}, {257, "CAA"}};
    qsizetype at = 0;
    QList<QByteArray> words;
    const QByteArray word = types.value(type);
    if (word == "A") {
        QList<QByteArray> parts;
        for (int i = 0; i < 4; ++i)
            parts.append(takeNumber(wire, at, 1));
        words = {parts.join('.')};
    } else if (word == "AAAA") {
        words = {wire.toHex()};
    } else if (word == "TXT") {
        while (at < wire.size()) {
            const int length = static_cast<unsigned char>(wire[at]);
            words.append(escaped(wire.mid(at + 1, length)));
            at += length + 1;
        }
    } else if (word == "CAA") {
        words.append(takeNumber(wire, at, 1));
        const int length = takeNumber(wire, at, 1).toInt();
        words.append(wire.mid(at, length));
        words.append(escaped(wire.mid(at + length)));
    } else if (word == "TLSA") {
        for (int i = 0; i < 3; ++i)
            words.append(takeNumber(wire, at, 1));
        words.append(wire.mid(at).toHex());
    } else {
        for (int i = 0; i < (word == "MX" ? 1 : word == "SRV" ? 3 : 0); ++i)
            words.append(takeNumber(wire, at, 2));
        words.append(takeWireName(wire, at));
    }
    return recordOf(name, word, ttl, words);
}

// One string of HCL from its quotation mark on.
std::optional<QByteArray> takeTemplate(const QByteArray &text, qsizetype &at)
{
    QByteArray octets;
    if (at >= text.size() || text[at++] != '"')
        return {};
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            ++at;
            return octets;
        }
        if (c == '\n' || (c == '\\' && at + 1 == text.size()))
            return {};
        if (c == '\\') {
            const char what = text[at + 1];
            if (what == 'u') {
                octets += static_cast<char>(text.mid(at + 2, 4).toInt(nullptr, 16));
                at += 6;
            } else if (what == '"' || what == '\\') {
                octets += what;
                at += 2;
            } else {
                return {};
            }
        } else if ((c == '$' || c == '%') && text.mid(at + 1, 2) == QByteArray(1, c) + '{') {
            octets += QByteArray(1, c) + '{';
            at += 3;
        } else if ((c == '$' || c == '%') && text.mid(at + 1, 1) == "{") {
            return {}; // a template
        } else {
            octets += c;
            ++at;
        }
    }
    return {};
}

using Attributes = QHash<QByteArray, QList<QByteArray>>;

// "key = value", in a block of any depth: of blocks within, one list for each.
std::optional<QList<Attributes>> attributesOf(const QList<QByteArray> &lines)
{
    QList<Attributes> blocks{{}};
    for (const QByteArray &line : lines) {
        const QByteArray words = line.trimmed();
        if (words == "mx {" || words == "srv {") {
            blocks.append(Attributes());
            continue;
        }
        if (words.isEmpty() || words == "}")
            continue;
        static const QRegularExpression form(u"\\A([a-z]+) += (.*)\\z"_s);
        const QRegularExpressionMatch match = form.match(QString::fromLatin1(words));
        if (!match.hasMatch())
            return {};
        const QByteArray value = match.captured(2).toLatin1();
        QList<QByteArray> values;
        qsizetype at = value.startsWith('[') ? 1 : 0;
        while (value.startsWith('"') || value.startsWith('[')) {
            const auto one = takeTemplate(value, at);
            if (!one)
                return {};
            values.append(*one);
            if (value.mid(at, 2) != ", ")
                break;
            at += 2;
        }
        if (values.isEmpty())
            values.append(value);
        else if (value.mid(at) != (value.startsWith('[') ? "]" : ""))
            return {};
        (line.startsWith("    ") ? blocks.last() : blocks.first()).insert(match.captured(1).toLatin1(), values);
    }
    return blocks;
}

} // namespace

QString shownName(const QByteArray &presentation)
{
    return nameOf(presentation, 10);
}

QString shownText(const QByteArray &octets)
{
    return u'<' + QString::fromLatin1(octets.toHex()) + u'>';
}

bool hasProgram(const QString &name)
{
    return !QStandardPaths::findExecutable(name, folders).isEmpty();
}

Reading readMasterFile(const QByteArray &zone, const QByteArray &text)
{
    const QTemporaryDir folder;
    write(folder.filePath(u"zone"_s), text);
    const Ran ran = run(u"named-checkzone"_s,
                        {u"-i"_s, u"local"_s, u"-k"_s, u"ignore"_s, u"-s"_s, u"full"_s, u"-o"_s, folder.filePath(u"read"_s), QString::fromLatin1(zone), folder.filePath(u"zone"_s)}, {});
    QFile read(folder.filePath(u"read"_s));
    if (ran.exitCode != 0 || !read.open(QIODevice::ReadOnly))
        return {{}, QString::fromUtf8(ran.output + ran.errors)};
    return linesRead(read.readAll());
}

Reading readMasterFileWithLdns(const QByteArray &text)
{
    const QTemporaryDir folder;
    write(folder.filePath(u"zone"_s), text);
    const Ran ran = run(u"ldns-read-zone"_s, {folder.filePath(u"zone"_s)}, {});
    if (ran.exitCode != 0)
        return {{}, QString::fromUtf8(ran.output.left(300) + ran.errors)};
    return linesRead(ran.output);
}

Reading readRoute53(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return {{}, error.errorString()};
    const QJsonArray batches = document.isArray() ? document.array() : QJsonArray{document.object()};
    QStringList records;
    for (const QJsonValue &batch : batches) {
        qsizetype values = 0;
        qsizetype characters = 0;
        QStringList sets;
        for (const QJsonValue &change : batch[u"Changes"].toArray()) {
            const QJsonValue set = change[u"ResourceRecordSet"];
            sets.append(set[u"Name"].toString() + set[u"Type"].toString());
            for (const QJsonValue &record : set[u"ResourceRecords"].toArray()) {
                const QByteArray value = record[u"Value"].toString().toLatin1();
                values += 2;
                characters += 2 * value.size();
                records.append(recordOf(set[u"Name"].toString().toLatin1(), set[u"Type"].toString().toLatin1(), set[u"TTL"].toInteger(), wordsOf(value), 8));
            }
        }
        const bool isOneSet = batch[u"Changes"].toArray().size() == 1;
        if (!isOneSet && (values > 1000 || characters > 32000))
            return {{}, u"a batch beyond what Route 53 takes"_s};
        sets.sort();
        if (sets.removeDuplicates() > 0)
            return {{}, u"a set twice in a batch"_s};
        if (batch[u"Comment"].toString().size() > 256)
            return {{}, u"a long comment"_s};
    }
    return sorted(records);
}

Reading readOctodns(const QByteArray &zone, const QByteArray &text)
{
    return readWithPython({u"octodns"_s, QString::fromLatin1(zone) + u'.'}, text, false);
}

Reading readTerraform(const QByteArray &text)
{
    static const QHash<QByteArray, std::pair<QByteArray, QByteArray>> kinds{
        {"dns_a_record_set", {"A", "addresses"}}, {"dns_aaaa_record_set", {"AAAA", "addresses"}}, {"dns_txt_record_set", {"TXT", "txt"}}, {"dns_ns_record_set", {"NS", "nameservers"}}, {"dns_cname_record", {"CNAME", "cname"}}, {"dns_ptr_record", {"PTR", "ptr"}}, {"dns_mx_record_set", {"MX", {}}}, {"dns_srv_record_set", {"SRV", {}}}};
    QStringList records;
    QSet<QByteArray> names;
    QList<QByteArray> lines = text.split('\n');
    while (!lines.isEmpty()) {
        const QByteArray line = lines.takeFirst();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        static const QRegularExpression form(u"\\Aresource \"([a-z_]+)\" \"([a-z_][a-z0-9_-]*)\" \\{\\z"_s);
        const QRegularExpressionMatch match = form.match(QString::fromLatin1(line));
        const QByteArray resource = match.captured(1).toLatin1();
        if (!match.hasMatch() || !kinds.contains(resource))
            return {{}, QString::fromUtf8(line)};
        if (names.contains(resource + ' ' + match.captured(2).toLatin1()))
            return {{}, u"twice: "_s + match.captured(2)};
        names.insert(resource + ' ' + match.captured(2).toLatin1());
        QList<QByteArray> body;
        while (!lines.isEmpty() && lines.first() != "}")
            body.append(lines.takeFirst());
        if (lines.isEmpty())
            return {{}, u"no end"_s};
        lines.removeFirst();
        const auto blocks = attributesOf(body);
        if (!blocks)
            return {{}, QString::fromUtf8(body.join('\n'))};
        const Attributes &own = blocks->first();
        const QByteArray zone = own.value("zone").value(0);
        const QByteArray name = own.contains("name") ? own.value("name").value(0) + '.' + zone : zone;
        const qint64 ttl = own.value("ttl").value(0).toLongLong();
        const auto &[type, key] = kinds[resource];
        for (const QByteArray &value : own.value(key))
            records.append(recordOf(name, type, ttl, {value}));
        for (const Attributes &block : blocks->mid(1)) {
            QList<QByteArray> words;
            for (const QByteArray &field : type == "MX" ? QList<QByteArray>{"preference", "exchange"} : QList<QByteArray>{"priority", "weight", "port", "target"})
                words.append(block.value(field).value(0));
            records.append(recordOf(name, type, ttl, words));
        }
    }
    return sorted(records);
}

// Of a constant database (cr.yp.to/cdb/cdb.txt): records lie behind 2048 octets of tables, up to the first table.
Reading readTinydns(const QByteArray &text)
{
    const QTemporaryDir folder;
    write(folder.filePath(u"data"_s), text);
    const Ran ran = run(u"tinydns-data"_s, {}, {}, folder.path());
    QFile file(folder.filePath(u"data.cdb"_s));
    if (ran.exitCode != 0 || !file.open(QIODevice::ReadOnly))
        return {{}, QString::fromUtf8(ran.output + ran.errors)};
    const QByteArray all = file.readAll();
    qsizetype end = all.size();
    for (int table = 0; table < 256; ++table)
        end = qMin<qsizetype>(end, numberAt(all, table * 8));
    QStringList records;
    for (qsizetype at = 2048; at < end;) {
        const quint32 keyLength = numberAt(all, at);
        const quint32 dataLength = numberAt(all, at + 4);
        const QByteArray key = all.mid(at + 8, keyLength);
        const QByteArray data = all.mid(at + 8 + keyLength, dataLength);
        at += 8 + keyLength + dataLength;
        qsizetype place = 0;
        QByteArray name = takeWireName(key, place);
        place = 0;
        const uint type = takeNumber(data, place, 2).toUInt();
        if (data[place] == '*')
            name.prepend("*.");
        ++place;
        const qint64 ttl = takeNumber(data, place, 4).toLongLong();
        place += 8; // the time it begins or ends
        records.append(recordOfWire(name, type, ttl, data.mid(place)));
    }
    return sorted(records);
}

Reading readNsupdate(const QByteArray &text)
{
    QByteArray records;
    bool isOpen = false;
    for (const QByteArray &line : text.split('\n')) {
        if (line.isEmpty() || line.startsWith(';'))
            continue;
        if (line.startsWith("zone ")) {
            isOpen = true;
        } else if (line == "send") {
            isOpen = false;
        } else if (line.startsWith("update add ") && isOpen) {
            records += line.mid(11) + '\n';
        } else {
            return {{}, QString::fromUtf8(line)};
        }
    }
    return isOpen ? Reading{{}, u"not sent"_s} : linesRead(records);
}

Reading updateServer(const QByteArray &zone, const QByteArray &before, const QByteArray &script)
{
    const QTemporaryDir folder;
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        return {{}, u"no port"_s};
    const QString port = QString::number(probe.serverPort());
    probe.close();
    const QByteArray key = "key \"test\" { algorithm hmac-sha256; secret \"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=\"; };\n";
    write(folder.filePath(u"key"_s), key);
    write(folder.filePath(u"zone"_s), before);
    write(folder.filePath(u"named.conf"_s), key + "options { directory \"" + folder.path().toUtf8() + "\"; listen-on port " + port.toLatin1() + " { 127.0.0.1; }; listen-on-v6 { none; };\n"
              "recursion no; pid-file none; session-keyfile none; dnssec-validation no; notify no; allow-transfer { 127.0.0.1; }; };\ncontrols { };\n"
              "zone \"" + zone + "\" { type primary; file \"zone\"; allow-update { key test; }; check-names ignore; check-integrity no; };\n");
    const QString named = folder.filePath(u"named"_s); // a copy: the distribution may confine its own to its own folders
    if (!QFile::copy(QStandardPaths::findExecutable(u"named"_s, folders), named))
        return {{}, u"named is not there"_s};
    QProcess server;
    const QString log = folder.filePath(u"log"_s); // named says much, and would wait for a reader
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.setStandardOutputFile(log);
    server.start(named, {u"-g"_s, u"-n"_s, u"1"_s, u"-c"_s, folder.filePath(u"named.conf"_s)});
    const auto end = qScopeGuard([&server] {
        server.terminate();
        server.waitForFinished();
    });
    const QStringList question{u"@127.0.0.1"_s, u"-p"_s, port, u"+time=1"_s, u"+tries=1"_s};
    const auto isThere = [&] { return run(u"dig"_s, question + QStringList{u"+short"_s, QString::fromLatin1(zone), u"SOA"_s}, {}).output.contains("ns.invalid"); };
    if (!QTest::qWaitFor(isThere, 20000))
        return {{}, u"the name server does not answer"_s};
    write(folder.filePath(u"script"_s), "check-names no\nserver 127.0.0.1 " + port.toLatin1() + '\n' + script);
    for (int time = 0; time < 2; ++time) {
        const Ran ran = run(u"nsupdate"_s, {u"-k"_s, folder.filePath(u"key"_s), folder.filePath(u"script"_s)}, {});
        if (ran.exitCode != 0 || !ran.errors.isEmpty())
            return {{}, QString::fromUtf8(ran.output + ran.errors)};
    }
    return linesRead(run(u"dig"_s, question + QStringList{u"+noall"_s, u"+answer"_s, u"+onesoa"_s, QString::fromLatin1(zone), u"AXFR"_s}, {}).output);
}

Reading readTable(const QByteArray &text)
{
    return readWithPython({u"csv"_s}, text, true);
}

} // namespace postroom::test
