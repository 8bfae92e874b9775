#include "core/dns/wireformat.h"

#include "core/base/json.h"
#include "core/dns/txtdata.h"

#include <ldns/ldns.h>

#include <memory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 roomForAnswer = 1232; // passes everywhere without fragments
constexpr int longestChain = 16; // aliases of aliases

using Packet = std::unique_ptr<ldns_pkt, decltype(&ldns_pkt_free)>;

ldns_rr_type wireType(DnsType type)
{
    switch (type) {
    case DnsType::A: return LDNS_RR_TYPE_A;
    case DnsType::Aaaa: return LDNS_RR_TYPE_AAAA;
    case DnsType::Mx: return LDNS_RR_TYPE_MX;
    case DnsType::Txt: return LDNS_RR_TYPE_TXT;
    case DnsType::Cname: return LDNS_RR_TYPE_CNAME;
    case DnsType::Srv: return LDNS_RR_TYPE_SRV;
    case DnsType::Ns: return LDNS_RR_TYPE_NS;
    case DnsType::Soa: return LDNS_RR_TYPE_SOA;
    case DnsType::Ptr: return LDNS_RR_TYPE_PTR;
    case DnsType::Caa: return LDNS_RR_TYPE_CAA;
    case DnsType::Tlsa: return LDNS_RR_TYPE_TLSA;
    }
    return LDNS_RR_TYPE_A;
}

QString text(const ldns_rdf *field)
{
    const std::unique_ptr<char, decltype(&::free)> words(ldns_rdf2str(field), &::free);
    QString printable;
    for (const char *octet = words.get(); octet && *octet; ++octet) {
        const auto value = static_cast<uchar>(*octet);
        if (value >= ' ' && value < 0x7f)
            printable.append(QLatin1Char(*octet));
        else // ldns leaves a tab as it is (RFC 1035 §5.1)
            printable.append(decimalEscape(*octet));
    }
    return printable;
}

QString dataOf(const ldns_rr *record)
{
    QStringList fields;
    for (size_t i = 0; i < ldns_rr_rd_count(record); ++i)
        fields.append(text(ldns_rr_rdf(record, i)));
    return fields.join(u' ');
}

bool isSameName(const ldns_rdf *name, const QString &absolute)
{
    return text(name).compare(absolute, Qt::CaseInsensitive) == 0;
}

bool isAnswerTo(const ldns_pkt *packet, const DnsQuestion &question, quint16 id)
{
    const ldns_rr_list *asked = ldns_pkt_question(packet);
    if (!ldns_pkt_qr(packet) || ldns_pkt_id(packet) != id || !asked || ldns_rr_list_rr_count(asked) != 1)
        return false;
    const ldns_rr *one = ldns_rr_list_rr(asked, 0);
    return ldns_rr_get_type(one) == wireType(question.type) && isSameName(ldns_rr_owner(one), question.name.absolute());
}

// Where the aliases that the packet tells of lead.
QString endOfAliases(const ldns_rr_list *records, QString name)
{
    for (int step = 0; step < longestChain; ++step) {
        QString next;
        for (size_t i = 0; i < ldns_rr_list_rr_count(records) && next.isEmpty(); ++i) {
            const ldns_rr *record = ldns_rr_list_rr(records, i);
            if (ldns_rr_get_type(record) == LDNS_RR_TYPE_CNAME && ldns_rr_rd_count(record) == 1 && isSameName(ldns_rr_owner(record), name))
                next = text(ldns_rr_rdf(record, 0));
        }
        if (next.isEmpty())
            return name;
        name = next;
    }
    return {};
}

void takeRecords(const ldns_pkt *packet, const DnsQuestion &question, DnsAnswer &answer)
{
    const ldns_rr_list *records = ldns_pkt_answer(packet);
    if (!records)
        return;
    const QString name = question.type == DnsType::Cname ? question.name.absolute() : endOfAliases(records, question.name.absolute());
    for (size_t i = 0; i < ldns_rr_list_rr_count(records); ++i) {
        const ldns_rr *record = ldns_rr_list_rr(records, i);
        if (ldns_rr_get_type(record) != wireType(question.type) || name.isEmpty() || !isSameName(ldns_rr_owner(record), name))
            continue;
        const qint64 ttl = ldns_rr_ttl(record);
        answer.ttl = answer.data.isEmpty() ? ttl : qMin(answer.ttl, ttl);
        answer.data.append(dataOf(record));
    }
}

} // namespace

QByteArray queryPacket(const DnsQuestion &question, quint16 id)
{
    ldns_rdf *name = ldns_dname_new_frm_str(question.name.absolute().toLatin1().constData());
    if (!name)
        return {};
    const Packet packet(ldns_pkt_query_new(name, wireType(question.type), LDNS_RR_CLASS_IN, LDNS_RD), &ldns_pkt_free); // owns the name
    if (!packet)
        return {};
    ldns_pkt_set_id(packet.get(), id);
    ldns_pkt_set_edns_udp_size(packet.get(), roomForAnswer);
    uint8_t *wire = nullptr;
    size_t size = 0;
    if (ldns_pkt2wire(&wire, packet.get(), &size) != LDNS_STATUS_OK)
        return {};
    const std::unique_ptr<uint8_t, decltype(&::free)> held(wire, &::free);
    return QByteArray(reinterpret_cast<const char *>(wire), static_cast<qsizetype>(size));
}

std::optional<ReadPacket> readPacket(QByteArrayView octets, const DnsQuestion &question, quint16 id)
{
    ldns_pkt *parsed = nullptr;
    if (ldns_wire2pkt(&parsed, reinterpret_cast<const uint8_t *>(octets.data()), static_cast<size_t>(octets.size())) != LDNS_STATUS_OK)
        return std::nullopt;
    const Packet packet(parsed, &ldns_pkt_free);
    if (!isAnswerTo(packet.get(), question, id))
        return std::nullopt;
    ReadPacket read;
    read.isTruncated = ldns_pkt_tc(packet.get());
    DnsAnswer &answer = read.answer;
    takeRecords(packet.get(), question, answer);
    const bool knows = ldns_pkt_aa(packet.get()) || ldns_pkt_ra(packet.get());
    switch (ldns_pkt_get_rcode(packet.get())) {
    case LDNS_RCODE_NOERROR: answer.outcome = !answer.data.isEmpty() ? DnsOutcome::Records : knows ? DnsOutcome::NoData
                                                                                                   : DnsOutcome::Refused;
        break;
    case LDNS_RCODE_NXDOMAIN: answer.outcome = DnsOutcome::NoName; break;
    case LDNS_RCODE_REFUSED:
    case LDNS_RCODE_NOTAUTH: answer.outcome = DnsOutcome::Refused; break;
    default: answer.outcome = DnsOutcome::ServerFailed; break;
    }
    return read;
}

} // namespace postroom
