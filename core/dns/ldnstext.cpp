#include "core/dns/ldnstext.h"

#include "core/base/json.h"
#include "core/dns/txtdata.h"

#include <array>

#include <arpa/inet.h>

namespace postroom {

namespace {

constexpr qsizetype usualLength = 48;

bool isPlain(char octet)
{
    return octet >= ' ' && octet < 0x7f;
}

// `quoted`: what gets a backslash. ldns leaves a tab as it is (RFC 1035 §5.1).
void appendPrintable(QString &words, QByteArrayView octets, QByteArrayView quoted)
{
    for (qsizetype at = 0; at < octets.size();) {
        qsizetype end = at;
        while (end < octets.size() && isPlain(octets[end]) && !quoted.contains(octets[end]))
            ++end;
        words += QLatin1StringView(octets.data() + at, end - at);
        at = end;
        if (at == octets.size())
            return;
        if (isPlain(octets[at]) && octets[at] != ' ')
            words.append(u'\\').append(QLatin1Char(octets[at]));
        else
            words += decimalEscape(octets[at]);
        ++at;
    }
}

void appendName(QString &words, QByteArrayView labels)
{
    if (labels.size() <= 1)
        words += u'.';
    for (qsizetype at = 0; at < labels.size();) {
        const qsizetype size = qMin<qsizetype>(static_cast<uchar>(labels[at]), labels.size() - at - 1);
        if (size == 0)
            return;
        appendPrintable(words, labels.sliced(at + 1, size), ".;()\\\"@$ ");
        words += u'.';
        at += size + 1;
    }
}

void appendString(QString &words, QByteArrayView octets)
{
    words += u'"';
    appendPrintable(words, octets, "\"\\");
    words += u'"';
}

} // namespace

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
    case DnsType::Ds: return LDNS_RR_TYPE_DS;
    case DnsType::Dnskey: return LDNS_RR_TYPE_DNSKEY;
    case DnsType::Spf: return LDNS_RR_TYPE_SPF;
    }
    return LDNS_RR_TYPE_A;
}

QString LdnsText::of(const ldns_rdf *field)
{
    QString words;
    words.reserve(usualLength);
    append(words, field);
    return words;
}

QString LdnsText::dataOf(const ldns_rr *record)
{
    QString all;
    all.reserve(usualLength);
    for (size_t i = 0; i < ldns_rr_rd_count(record); ++i) {
        if (i > 0)
            all += u' ';
        append(all, ldns_rr_rdf(record, i));
    }
    return all;
}

void LdnsText::append(QString &words, const ldns_rdf *field)
{
    const auto *octets = reinterpret_cast<const char *>(ldns_rdf_data(field));
    const auto size = static_cast<qsizetype>(ldns_rdf_size(field));
    switch (ldns_rdf_get_type(field)) {
    case LDNS_RDF_TYPE_STR:
        if (size > 0)
            appendString(words, QByteArrayView(octets + 1, size - 1)); // the first is its length
        return;
    case LDNS_RDF_TYPE_DNAME:
        appendName(words, QByteArrayView(octets, size));
        return;
    case LDNS_RDF_TYPE_INT16:
        words += QString::number(ldns_rdf2native_int16(field));
        return;
    case LDNS_RDF_TYPE_A:
    case LDNS_RDF_TYPE_AAAA: {
        std::array<char, INET6_ADDRSTRLEN> address{};
        const bool isIpv4 = ldns_rdf_get_type(field) == LDNS_RDF_TYPE_A;
        if (size == (isIpv4 ? 4 : 16) && ::inet_ntop(isIpv4 ? AF_INET : AF_INET6, octets, address.data(), address.size()))
            words += QLatin1StringView(address.data());
        return;
    }
    default:
        ldns_buffer_clear(m_buffer.get());
        if (ldns_rdf2buffer_str(m_buffer.get(), field) == LDNS_STATUS_OK)
            appendPrintable(words, QByteArrayView(ldns_buffer_begin(m_buffer.get()), static_cast<qsizetype>(ldns_buffer_position(m_buffer.get()))), {});
        return;
    }
}

} // namespace postroom
