#include "core/dns/wireformat.h"

#include "core/base/json.h"
#include "core/dns/ldnstext.h"

#include <array>
#include <memory>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 roomForAnswer = 1232; // passes everywhere without fragments
constexpr int longestChain = 16; // aliases of aliases

using Packet = std::unique_ptr<ldns_pkt, decltype(&ldns_pkt_free)>;

std::optional<DnsType> typeOf(ldns_rr_type number)
{
    for (const auto &[type, word] : EnumWords<DnsType>::words) {
        if (wireType(type) == number)
            return type;
    }
    return std::nullopt;
}

// Name (RFC 1035 §3.1), type and class as they stand in a packet's question.
class QuestionOctets
{
public:
    explicit QuestionOctets(const DnsQuestion &question)
    {
        const QString name = question.name.toString(); // at most 253 letters
        char *length = m_octets.data();
        char *at = length + 1;
        for (const QChar letter : name) {
            if (letter == u'.') {
                *length = static_cast<char>(at - length - 1);
                length = at++;
            } else {
                *at++ = letter.toLatin1();
            }
        }
        if (name.isEmpty()) // the root, which has no label
            at = length;
        else
            *length = static_cast<char>(at - length - 1);
        for (const int octet : {0, wireType(question.type) >> 8, wireType(question.type) & 0xff, 0, static_cast<int>(LDNS_RR_CLASS_IN)})
            *at++ = static_cast<char>(octet);
        m_size = at - m_octets.data();
    }
    QByteArrayView view() const { return QByteArrayView(m_octets.data(), m_size); }

private:
    std::array<char, 260> m_octets;
    qsizetype m_size = 0;
};

void append16(QByteArray &wire, int number)
{
    wire += static_cast<char>(number >> 8);
    wire += static_cast<char>(number & 0xff);
}

constexpr qsizetype headerSize = 12;

int octet(QByteArrayView packet, qsizetype at)
{
    return static_cast<uchar>(packet[at]);
}

// Before anything of it is parsed: an answer, with this id, to this question and to nothing beside it.
bool isAnswerTo(QByteArrayView packet, QByteArrayView question, quint16 id)
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

bool isSignatureOf(const ldns_rr *record, ldns_rr_type covered)
{
    return ldns_rr_get_type(record) == LDNS_RR_TYPE_RRSIG && ldns_rr_rd_count(record) > 0 && ldns_rdf2rr_type(ldns_rr_rdf(record, 0)) == covered;
}

void takeRecords(const ldns_pkt *packet, const DnsQuestion &question, LdnsText &words, DnsAnswer &answer)
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
        if (!isSameName(ldns_rr_owner(record), name))
            continue;
        if (question.wantsSignatures && isSignatureOf(record, wireType(question.type)))
            answer.signatures.append(words.dataOf(record));
        if (ldns_rr_get_type(record) != wireType(question.type))
            continue;
        const qint64 ttl = ldns_rr_ttl(record);
        answer.ttl = answer.data.isEmpty() ? ttl : qMin(answer.ttl, ttl);
        answer.data.append(words.dataOf(record));
    }
}

// RFC 2308 §5: the lesser of the SOA record's own time to live and its last number. 0: nobody says.
qint64 negativeTtl(const ldns_pkt *packet)
{
    const ldns_rr_list *records = ldns_pkt_authority(packet);
    for (size_t i = 0; records && i < ldns_rr_list_rr_count(records); ++i) {
        const ldns_rr *record = ldns_rr_list_rr(records, i);
        constexpr size_t minimum = 6;
        if (ldns_rr_get_type(record) == LDNS_RR_TYPE_SOA && ldns_rr_rd_count(record) > minimum)
            return qMin<qint64>(ldns_rr_ttl(record), ldns_rdf2native_int32(ldns_rr_rdf(record, minimum)));
    }
    return 0;
}

QList<DnsEntry> entriesOf(const ldns_rr_list *records, LdnsText &words)
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
    wire.append(QuestionOctets(question).view());
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
    if (!isAnswerTo(octets, QuestionOctets(question).view(), id))
        return std::nullopt;
    ReadPacket read;
    read.isTruncated = (octet(octets, 2) & 0x02) != 0;
    if (read.isTruncated) // it may end in the middle of a record
        return read;
    ldns_pkt *parsed = nullptr;
    if (ldns_wire2pkt(&parsed, reinterpret_cast<const uint8_t *>(octets.data()), static_cast<size_t>(octets.size())) != LDNS_STATUS_OK)
        return std::nullopt;
    const Packet packet(parsed, &ldns_pkt_free);
    thread_local LdnsText words;
    DnsAnswer &answer = read.answer;
    takeRecords(packet.get(), question, words, answer);
    answer.isAuthoritative = ldns_pkt_aa(packet.get());
    if (question.wantsReferral) {
        answer.authority = entriesOf(ldns_pkt_authority(packet.get()), words);
        answer.additional = entriesOf(ldns_pkt_additional(packet.get()), words);
    }
    const bool knows = answer.isAuthoritative || ldns_pkt_ra(packet.get());
    switch (ldns_pkt_get_rcode(packet.get())) {
    case LDNS_RCODE_NOERROR:
        answer.outcome = !answer.data.isEmpty() ? DnsOutcome::Records : knows ? DnsOutcome::NoData
                                                                              : DnsOutcome::Refused;
        break;
    case LDNS_RCODE_NXDOMAIN: answer.outcome = DnsOutcome::NoName; break;
    case LDNS_RCODE_REFUSED:
    case LDNS_RCODE_NOTAUTH: answer.outcome = DnsOutcome::Refused; break;
    default: answer.outcome = DnsOutcome::ServerFailed; break;
    }
    if (answer.outcome == DnsOutcome::NoName || answer.outcome == DnsOutcome::NoData)
        answer.ttl = negativeTtl(packet.get());
    return read;
}

} // namespace postroom
