#include "core/dns/wireformat.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

// A DNS server's packet: whatever it holds, an answer is one to our question, and its data is printable.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const DnsName name = DnsName::parse(u"example.org").value();
    const QByteArrayView packet(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const DnsType type : {DnsType::A, DnsType::Mx, DnsType::Txt, DnsType::Srv, DnsType::Cname, DnsType::Caa, DnsType::Tlsa}) {
        DnsQuestion question{name, type, {}};
        question.wantsReferral = true;
        const auto read = readPacket(packet, question, 0);
        if (!read || read->isTruncated) // nothing of that is read
            continue;
        fuzz::require((read->answer.outcome == DnsOutcome::Records) == !read->answer.data.isEmpty() || read->answer.outcome >= DnsOutcome::NoName);
        QStringList texts = read->answer.data;
        for (const DnsEntry &entry : read->answer.authority + read->answer.additional)
            texts << entry.name << entry.data;
        for (const QString &one : texts) {
            for (const QChar c : one)
                fuzz::require(c >= u' ' && c < QChar(0x7f));
        }
    }
    return 0;
}
