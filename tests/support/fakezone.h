#pragma once

#include "core/base/json.h"
#include "tests/support/fakehost.h"
#include "tests/support/fakeresolver.h"

#include <QRegularExpression>

namespace postroom::test {

// nsupdate(1) and the server behind it, in memory: takes the commands that are written to it, and makes the changes to a
// resolver's zone when every prerequisite holds. One key is known.
class FakeZone
{
public:
    explicit FakeZone(FakeResolver &dns, const QString &apex = QStringLiteral("example.test.")) : m_dns(dns)
    {
        m_dns.add(apex, DnsType::Soa, QStringLiteral("ns.example.test. admin.example.test. 7 3600 600 86400 60"));
    }

    QByteArray knownKey = "hmac-sha256:pub.key c2VjcmV0";
    std::function<void()> meanwhile; // happens before it looks, and after whoever sends has
    std::function<void()> afterwards; // after it was done, before anybody hears of it
    Result<Finished> otherwise = Finished{}; // an error: nobody hears of it
    QByteArrayList scripts;

    Result<Finished> run(const Command &command)
    {
        scripts.append(command.input);
        if (meanwhile)
            meanwhile();
        const Result<Finished> done = carryOut(command.input);
        if (afterwards)
            afterwards();
        return otherwise ? done : otherwise;
    }

private:
    static Finished refuse(const char *why) { return {2, {}, "update failed: " + QByteArray(why) + '\n'}; }

    Result<Finished> carryOut(const QByteArray &script)
    {
        using namespace Qt::StringLiterals;
        QMap<std::pair<QString, DnsType>, QStringList> required;
        QList<std::function<void()>> work;
        for (const QString &line : QString::fromLatin1(script).split(u'\n', Qt::SkipEmptyParts)) {
            const auto word = [&line](int n) { return line.section(u' ', n, n); };
            const auto type = [&word](int n) { return fromWord<DnsType>(word(n)).value(); };
            if (word(0) == u"key" && line.mid(4).toLatin1() != knownKey)
                return refuse("NOTAUTH(BADKEY)");
            if (line.startsWith(u"prereq nxdomain") && std::any_of(m_dns.zone.keyBegin(), m_dns.zone.keyEnd(), [&](const auto &key) { return key.first == word(2) && !m_dns.zone.value(key).isEmpty(); }))
                return refuse("YXDOMAIN");
            if (line.startsWith(u"prereq nxrrset") && !m_dns.zone.value({word(2), type(4)}).isEmpty())
                return refuse("YXRRSET");
            if (line.startsWith(u"prereq yxrrset"))
                required[{word(2), type(4)}].append(line.section(u' ', 5));
            if (line.startsWith(u"update delete"))
                work.append([this, key = std::pair{word(2), type(4)}, data = line.section(u' ', 5)] { m_dns.zone[key].removeAll(data); });
            if (line.startsWith(u"update add"))
                work.append([this, key = std::pair{word(2), type(5)}, data = line.section(u' ', 6)] {
                    if (!m_dns.zone[key].contains(data))
                        m_dns.zone[key].append(data);
                });
        }
        for (auto it = required.begin(); it != required.end(); ++it) {
            QStringList there = m_dns.zone.value(it.key());
            there.sort();
            it->sort();
            if (there != *it)
                return refuse("NXRRSET");
        }
        for (const auto &one : work)
            one();
        return Finished{};
    }

    FakeResolver &m_dns;
};

} // namespace postroom::test
