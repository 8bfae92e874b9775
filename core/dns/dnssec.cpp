#include "core/dns/dnssec.h"

#include "core/base/json.h"
#include "core/dns/ldnstext.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

using Record = std::unique_ptr<ldns_rr, decltype(&ldns_rr_free)>;
using Records = std::unique_ptr<ldns_rr_list, decltype(&ldns_rr_list_deep_free)>;

constexpr qint64 week = 7 * 24 * 3600;
// Whoever wants to keep us busy writes many keys with the same tag; nobody else has more.
constexpr qsizetype mostKeys = 32;
constexpr int mostTries = 32; // to verify a set

// Data that cannot be read counts as not there.
Records recordsOf(const QString &owner, const QString &type, const QStringList &data)
{
    Records records(ldns_rr_list_new(), &ldns_rr_list_deep_free);
    for (const QString &one : data) {
        ldns_rr *parsed = nullptr;
        const QByteArray line = (owner + u" 0 IN "_s + type + u' ' + one).toLatin1();
        if (ldns_rr_new_frm_str(&parsed, line.constData(), 0, nullptr, nullptr) != LDNS_STATUS_OK)
            continue;
        Record record(parsed, &ldns_rr_free);
        if (ldns_rr_rd_count(parsed) >= ldns_rr_descriptor_minimum(ldns_rr_descript(static_cast<uint16_t>(ldns_rr_get_type(parsed)))))
            ldns_rr_list_push_rr(records.get(), record.release());
    }
    return records;
}

quint8 number(const ldns_rr *record, size_t field)
{
    return ldns_rdf2native_int8(ldns_rr_rdf(record, field));
}

qint64 timeIn(const ldns_rdf *field, qint64 near)
{
    // RFC 4034 §3.1.5: counted in 32 bits, around now
    return near + static_cast<qint32>(ldns_rdf2native_int32(field) - static_cast<quint32>(near));
}

// RFC 4035 §5.2: what nobody here can verify counts as if it were not there.
bool canVerify(const ldns_rr *ds)
{
    const quint8 digest = number(ds, 2);
    return ldns_key_algo_supported(number(ds, 1)) != 0 && (digest == LDNS_SHA1 || digest == LDNS_SHA256 || digest == LDNS_SHA384);
}

// RFC 4035 §5.3.1
bool isBy(const ldns_rr *signature, const ldns_rr *key)
{
    return ldns_dname_compare(ldns_rr_rrsig_signame(signature), ldns_rr_owner(key)) == 0 && number(signature, 1) == number(key, 2) && ldns_rdf2native_int16(ldns_rr_rrsig_keytag(signature)) == ldns_calc_keytag(key);
}

bool isZoneKey(const ldns_rr *key)
{
    return (ldns_rdf2native_int16(ldns_rr_dnskey_flags(key)) & LDNS_KEY_ZONE_KEY) != 0;
}

class Proof
{
public:
    explicit Proof(const QDateTime &now) : m_now(now.toSecsSinceEpoch()) {}

    // That one of the keys signed the set, now; of several signatures the one that lasts longest counts.
    bool add(const DnsAnswer &set, const QList<ldns_rr *> &keys)
    {
        const QString type = wordOf(set.type);
        const Records records = recordsOf(set.name, type, set.data);
        const Records signatures = recordsOf(set.name, u"RRSIG"_s, set.signatures);
        ldns_status status = LDNS_STATUS_CRYPTO_NO_RRSIG;
        qint64 until = 0;
        qint64 from = 0;
        int tries = 0;
        for (size_t i = 0; i < ldns_rr_list_rr_count(signatures.get()); ++i) {
            ldns_rr *signature = ldns_rr_list_rr(signatures.get(), i);
            for (ldns_rr *key : keys) {
                if (!isBy(signature, key) || ++tries > mostTries)
                    continue;
                const ldns_status its = ldns_verify_rrsig_time(records.get(), signature, key, m_now);
                const qint64 end = timeIn(ldns_rr_rrsig_expiration(signature), m_now);
                if (its == LDNS_STATUS_OK && end > until) {
                    until = end;
                    from = timeIn(ldns_rr_rrsig_inception(signature), m_now);
                }
                if (status != LDNS_STATUS_OK)
                    status = its;
            }
        }
        if (status != LDNS_STATUS_OK) {
            m_proof = {ZoneTrust::Bogus, type + u": "_s + QString::fromUtf8(ldns_get_errorstr_by_id(status))};
            return false;
        }
        const qint64 left = until - m_now;
        m_proof.isLate = m_proof.isLate || (left < week && left < (until - from) / 4);
        const QDateTime end = QDateTime::fromSecsSinceEpoch(until, Qt::UTC);
        m_proof.until = m_proof.until ? qMin(*m_proof.until, end) : end;
        m_proof.trust = ZoneTrust::Secure;
        return true;
    }

    const ZoneProof &proof() const { return m_proof; }

private:
    qint64 m_now;
    ZoneProof m_proof;
};

} // namespace

ZoneProof proveZone(const QStringList &ds, const DnsAnswer &keys, const QList<DnsAnswer> &records, const QDateTime &now)
{
    const Records vouched = recordsOf(keys.name, u"DS"_s, ds.mid(0, mostKeys));
    const Records all = recordsOf(keys.name, u"DNSKEY"_s, keys.data.mid(0, mostKeys));
    QList<ldns_rr *> zoneKeys;
    for (size_t i = 0; i < ldns_rr_list_rr_count(all.get()); ++i) {
        if (isZoneKey(ldns_rr_list_rr(all.get(), i)))
            zoneKeys.append(ldns_rr_list_rr(all.get(), i));
    }
    QList<ldns_rr *> trusted;
    bool canJudge = false;
    for (size_t i = 0; i < ldns_rr_list_rr_count(vouched.get()); ++i) {
        const ldns_rr *one = ldns_rr_list_rr(vouched.get(), i);
        if (!canVerify(one))
            continue;
        canJudge = true;
        for (ldns_rr *key : std::as_const(zoneKeys)) {
            if (ldns_rr_compare_ds(one, key) && !trusted.contains(key))
                trusted.append(key);
        }
    }
    if (!canJudge)
        return {};
    if (trusted.isEmpty())
        return {ZoneTrust::Bogus, zoneKeys.isEmpty() ? u"DNSKEY: none"_s : u"DNSKEY: none fits DS"_s};
    Proof proof(now);
    if (!proof.add(keys, trusted))
        return proof.proof();
    for (const DnsAnswer &set : records) {
        if (set.outcome == DnsOutcome::Records && !proof.add(set, zoneKeys))
            break;
    }
    return proof.proof();
}

} // namespace postroom
