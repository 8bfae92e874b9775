#pragma once

#include "core/base/json.h"
#include "core/model/dnsanswer.h"

#include <ldns/ldns.h>

#include <QDateTime>

#include <memory>

namespace postroom::test {

// A key of a zone, made anew, and what it signs.
class ZoneSigner
{
public:
    explicit ZoneSigner(const QString &zone) : m_zone(zone), m_key(ldns_key_new_frm_algorithm(LDNS_SIGN_ECDSAP256SHA256, 256))
    {
        ldns_key_list_push_key(m_keys.get(), m_key);
        ldns_key_set_pubkey_owner(m_key, ldns_dname_new_frm_str(zone.toLatin1().constData()));
        ldns_key_set_flags(m_key, LDNS_KEY_ZONE_KEY | LDNS_KEY_SEP_KEY);
        m_public.reset(ldns_key2rr(m_key));
        ldns_key_set_keytag(m_key, ldns_calc_keytag(m_public.get()));
    }

    QString key() const { return dataOf(m_public.get()); }
    QString ds() const
    {
        const std::unique_ptr<ldns_rr, decltype(&ldns_rr_free)> ds(ldns_key_rr2ds(m_public.get(), LDNS_SHA256), &ldns_rr_free);
        return dataOf(ds.get());
    }
    QStringList sign(DnsType type, const QStringList &data, const QDateTime &from, const QDateTime &until)
    {
        ldns_key_set_inception(m_key, static_cast<uint32_t>(from.toSecsSinceEpoch()));
        ldns_key_set_expiration(m_key, static_cast<uint32_t>(until.toSecsSinceEpoch()));
        const List set(ldns_rr_list_new(), &ldns_rr_list_deep_free);
        for (const QString &one : data) {
            ldns_rr *record = nullptr;
            ldns_rr_new_frm_str(&record, (m_zone + QStringLiteral(" 3600 IN ") + wordOf(type) + u' ' + one).toLatin1().constData(), 0, nullptr, nullptr);
            ldns_rr_list_push_rr(set.get(), record);
        }
        const List signatures(ldns_sign_public(set.get(), m_keys.get()), &ldns_rr_list_deep_free);
        return {dataOf(ldns_rr_list_rr(signatures.get(), 0))};
    }

    // A whole answer of a server that has it.
    DnsAnswer answer(DnsType type, const QStringList &data, const QDateTime &from, const QDateTime &until)
    {
        DnsAnswer answer;
        answer.name = m_zone;
        answer.type = type;
        answer.server = QStringLiteral("192.0.2.1");
        answer.outcome = DnsOutcome::Records;
        answer.data = data;
        answer.isAuthoritative = true;
        answer.signatures = sign(type, data, from, until);
        return answer;
    }

private:
    using List = std::unique_ptr<ldns_rr_list, decltype(&ldns_rr_list_deep_free)>;

    static QString dataOf(const ldns_rr *record)
    {
        QStringList words;
        for (size_t i = 0; i < ldns_rr_rd_count(record); ++i) {
            const std::unique_ptr<char, decltype(&free)> text(ldns_rdf2str(ldns_rr_rdf(record, i)), &free);
            words.append(QString::fromLatin1(text.get()));
        }
        return words.join(u' ');
    }

    QString m_zone;
    std::unique_ptr<ldns_key_list, decltype(&ldns_key_list_free)> m_keys{ldns_key_list_new(), &ldns_key_list_free}; // of one
    ldns_key *m_key;
    std::unique_ptr<ldns_rr, decltype(&ldns_rr_free)> m_public{nullptr, &ldns_rr_free};
};

} // namespace postroom::test
