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

std::optional<DnsType> typeOf(ldns_rr_type number)
{
    for (const auto &[type, word] : EnumWords<DnsType>::words) {
        if (wireType(type) == number)
            return type;
    }
    return std::nullopt;
}

// One for all fields: ldns's own way takes 64 KiB for each.
class Words
{
public:
    QString of(const ldns_rdf *field)
    {
        ldns_buffer_clear(m_buffer.get());
        if (ldns_rdf2buffer_str(m_buffer.get(), field) != LDNS_STATUS_OK)
            return {};
        QString printable;
        const auto *octets = reinterpret_cast<const char *>(ldns_buffer_begin(m_buffer.get()));
        const size_t size = ldns_buffer_position(m_buffer.get());
        printable.reserve(static_cast<qsizetype>(size));
        for (size_t i = 0; i < size; ++i) {
            const auto value = static_cast<uchar>(octets[i]);
            if (value >= ' ' && value < 0x7f)
                printable.append(QLatin1Char(octets[i]));
            else // ldns leaves a tab as it is (RFC 1035 §5.1)
                printable.append(decimalEscape(octets[i]));
        }
        return printable;
    }
    QString dataOf(const ldns_rr *record)
    {
        QString all;
        for (size_t i = 0; i < ldns_rr_rd_count(record); ++i) {
            if (i > 0)
                all += u' ';
            all += of(ldns_rr_rdf(record, i));
        }
        return all;
    }

private:
    std::unique_ptr<ldns_buffer, decltype(&ldns_buffer_free)> m_buffer{ldns_buffer_new(1024), &ldns_buffer_free}; // it grows
};

// The name in labels (RFC 1035 §3.1).
QByteArray wireName(const DnsName &name)
{
    QByteArray wire;
    const QByteArray text = name.toString().toLatin1();
    wire.reserve(text.size() + 2);
    for (qsizetype at = 0; at <= text.size();) {
        const qsizetype dot = text.indexOf('.', at);
        const qsizetype size = (dot < 0 ? text.size() : dot) - at;
        wire += static_cast<char>(size);
        wire.append(text.constData() + at, size);
        at += size + 1;
    }
    return wire + '\0';
}

void append16(QByteArray &wire, int number)
{
    wire += static_cast<char>(number >> 8);
    wire += static_cast<char>(number & 0xff);
}

// Name, type and class as they stand in a packet's question.
QByteArray questionOctets(const DnsQuestion &question)
{
    QByteArray wire = wireName(question.name);
    append16(wire, wireType(question.type));
    append16(wire, LDNS_RR_CLASS_IN);
    return wire;
}

constexpr qsizetype headerSize = 12;

int octet(QByteArrayView packet, qsizetype at)
{
    return static_cast<uchar>(packet[at]);
}

// Before anything of it is parsed: an answer, with this id, to this question and to nothing beside it.
bool isAnswerTo(QByteArrayView packet, const QByteArray &question, quint16 id)
{
    if (packet.size() < headerSize + question.size())
        return false;
    const bool fits = (octet(packet, 0) << 8 | octet(packet, 1)) == id && (octet(packet, 2) & 0xf8) == 0x80 // a response to a plain query
        && octet(packet, 4) == 0 && octet(packet, 5) == 1;
    // Servers may answer with another case; no octet of a name's length is a letter, nor one of type and class that we ask.
    return fits && packet.sliced(headerSize, question.size()).compare(question, Qt::CaseInsensitive) == 0;
}

bool isSameName(const ldns_rdf *a, const ldns_rdf *b)
{
    return ldns_dname_compare(a, b) == 0; // in any case (RFC 4034 §6.1)
}

// Where the aliases that the packet tells of lead; null: in a circle.
const ldns_rdf *endOfAliases(const ldns_rr_list *records, const ldns_rdf *name)
{
    for (int step = 0; step < longestChain; ++step) {
        const ldns_rdf *next = nullptr;
        for (size_t i = 0; i < ldns_rr_list_rr_count(records) && !next; ++i) {
            const ldns_rr *record = ldns_rr_list_rr(records, i);
            if (ldns_rr_get_type(record) == LDNS_RR_TYPE_CNAME && ldns_rr_rd_count(record) == 1 && isSameName(ldns_rr_owner(record), name))
                next = ldns_rr_rdf(record, 0);
        }
        if (!next)
            return name;
        name = next;
    }
    return nullptr;
}

void takeRecords(const ldns_pkt *packet, const DnsQuestion &question, Words &words, DnsAnswer &answer)
{
    const ldns_rr_list *records = ldns_pkt_answer(packet);
    const ldns_rr *asked = ldns_rr_list_rr(ldns_pkt_question(packet), 0);
    if (!records || !asked)
        return;
    const ldns_rdf *name = ldns_rr_owner(asked);
    if (question.type != DnsType::Cname)
        name = endOfAliases(records, name);
    for (size_t i = 0; name && i < ldns_rr_list_rr_count(records); ++i) {
        const ldns_rr *record = ldns_rr_list_rr(records, i);
        if (ldns_rr_get_type(record) != wireType(question.type) || !isSameName(ldns_rr_owner(record), name))
            continue;
        const qint64 ttl = ldns_rr_ttl(record);
        answer.ttl = answer.data.isEmpty() ? ttl : qMin(answer.ttl, ttl);
        answer.data.append(words.dataOf(record));
    }
}

QList<DnsEntry> entriesOf(const ldns_rr_list *records, Words &words)
{
    QList<DnsEntry> entries;
    for (size_t i = 0; records && i < ldns_rr_list_rr_count(records); ++i) {
        const ldns_rr *record = ldns_rr_list_rr(records, i);
        const std::optional<DnsType> type = typeOf(ldns_rr_get_type(record));
        if (type && ldns_rr_get_class(record) == LDNS_RR_CLASS_IN)
            entries.append(DnsEntry{words.of(ldns_rr_owner(record)), *type, ldns_rr_ttl(record), words.dataOf(record)});
    }
    return entries;
}

} // namespace

QByteArray queryPacket(const DnsQuestion &question, quint16 id)
{
    QByteArray wire;
    wire.reserve(300);
    append16(wire, id);
    append16(wire, question.wantsRecursion ? 0x0100 : 0);
    append16(wire, 1); // one question, no records but the one at the end
    append16(wire, 0);
    append16(wire, 0);
    append16(wire, 1);
    wire += questionOctets(question);
    wire += '\0'; // OPT at the root (RFC 6891 §6.1.2)
    append16(wire, LDNS_RR_TYPE_OPT);
    append16(wire, roomForAnswer);
    append16(wire, 0);
    append16(wire, question.wantsSignatures ? 0x8000 : 0);
    append16(wire, 0);
    return wire;
}

std::optional<ReadPacket> readPacket(QByteArrayView octets, const DnsQuestion &question, quint16 id)
{
    if (!isAnswerTo(octets, questionOctets(question), id))
        return std::nullopt;
    ReadPacket read;
    read.isTruncated = (octet(octets, 2) & 0x02) != 0;
    if (read.isTruncated) // it may end in the middle of a record
        return read;
    ldns_pkt *parsed = nullptr;
    if (ldns_wire2pkt(&parsed, reinterpret_cast<const uint8_t *>(octets.data()), static_cast<size_t>(octets.size())) != LDNS_STATUS_OK)
        return std::nullopt;
    const Packet packet(parsed, &ldns_pkt_free);
    thread_local Words words;
    DnsAnswer &answer = read.answer;
    takeRecords(packet.get(), question, words, answer);
    answer.isAuthoritative = ldns_pkt_aa(packet.get());
    if (question.wantsReferral) {
        answer.authority = entriesOf(ldns_pkt_authority(packet.get()), words);
        answer.additional = entriesOf(ldns_pkt_additional(packet.get()), words);
    }
    const bool knows = answer.isAuthoritative || ldns_pkt_ra(packet.get());
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
