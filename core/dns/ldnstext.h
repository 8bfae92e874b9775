#pragma once

#include "core/model/dnsanswer.h"

#include <ldns/ldns.h>

#include <memory>

namespace postroom {

ldns_rr_type wireType(DnsType type);

// Printable text of a record's fields, every octet outside printable ASCII as \DDD (RFC 1035 §5.1). What our checks are about
// is written here, the rest by ldns: a letter at a time, with 64 KiB of room for each field, it would take longer than all
// else of a question.
class LdnsText
{
public:
    QString of(const ldns_rdf *field);
    QString dataOf(const ldns_rr *record);

private:
    void append(QString &words, const ldns_rdf *field);

    std::unique_ptr<ldns_buffer, decltype(&ldns_buffer_free)> m_buffer{ldns_buffer_new(1024), &ldns_buffer_free}; // it grows
};

} // namespace postroom
