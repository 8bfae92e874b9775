#pragma once

#include "core/dns/flaw.h"
#include "core/model/certificatebytes.h"
#include "core/model/dnscheck.h"
#include "core/model/dnsrecord.h"
#include "core/model/domainname.h"
#include "core/model/instance.h"

#include <QStringList>

#include <optional>

namespace postroom {

// TLSA records (DANE): which certificates a server may show at a port, for those who ask DNS and find its answer signed. Pure.

// RFC 6698 §2.1
struct Tlsa
{
    int usage = 0; // 0 and 1 besides the usual check of a certificate; 2 an authority of the chain, 3 the certificate itself
    int selector = 0; // 0 the whole certificate, 1 its public key
    int matching = 0; // 0 all of it, 1 its SHA-256, 2 its SHA-512
    QByteArray data;

    // Of presentation form; nothing where it is none.
    static std::optional<Tlsa> parse(const QString &data);
    // Numbers that have a meaning, and a digest as long as its kind is.
    bool isUsable() const;
    // Whether the chain that a server shows, its own certificate first, is one that the record means. RFC 7671 §5.
    bool matches(const QList<CertificateBytes> &chain) const;
};

// "_25._tcp.mail.example.org."
QString tlsaName(quint16 port, const DomainName &server);

// "3 1 1" of the key that is shown: it stays right when a certificate is made anew with the same key, and needs no authority
// (RFC 7671 §5.1, RFC 7672 §3.1.1). For the ports of mail from other servers and of the web; none without a chain.
QList<DnsRecord> tlsaRecords(const DomainName &server, const Instance &instance, const QList<CertificateBytes> &chain);

// Beside one that means the certificate shown others may stand: a former key's, or the next one's. Where none does, servers that
// look bring no mail (RFC 7672 §2.2). `chain`: nothing where it is not known; then only the planned record is known to be right.
Flaw judgeTlsa(const QString &name, const QStringList &expected, const QStringList &seen, const QList<CertificateBytes> &chain);

// In a zone without signatures nobody looks at them: one that is not there is not needed, and a wrong one does harm only when
// the zone is signed one day.
void easeTlsa(DnsCheck &unsignedZone);

} // namespace postroom
