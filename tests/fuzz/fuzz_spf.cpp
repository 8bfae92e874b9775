#include "core/dns/dmarc.h"
#include "core/dns/spf.h"
#include "core/dns/spfmerge.h"
#include "core/dns/txtdata.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;
using namespace Qt::StringLiterals;

// What others publish as SPF, or as what an SPF record points to: judged in bounds, and what is made of it can be read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const SpfSubject us{u"example.org"_s, u"mail.example.org"_s, {*IpAddress::parse(u"192.0.2.25"), *IpAddress::parse(u"2001:db8::25")}, true};
    const QByteArray text = "v=spf1 " + QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    DnsAnswer itself;
    itself.outcome = DnsOutcome::Records;
    itself.data = QStringList{txtData(text)};
    const SpfAnswers known{{{u"x.test."_s, DnsType::Txt}, itself}};
    fuzz::require(txtOctets(itself.data.first()) == text);
    fuzz::require(spfQuestions(text, us, known).size() <= mostSpfQuestions);
    const bool isInvalid = judgeSpf(text, us, known) == SpfVerdict::Invalid;
    fuzz::require((judgeSpfForOthers(text, us, known) == SpfVerdict::Invalid) == isInvalid);
    fuzz::require(spfOwnLookups(text).has_value() || isInvalid);
    if (const auto merged = mergedSpf(text, "v=spf1 mx -all"))
        fuzz::require(judgeSpf(*merged, us, known) != SpfVerdict::Invalid);
    if (!isInvalid)
        fuzz::require(judgeSpf(foldedSpf(text, "v=spf1 mx -all"), us, known) != SpfVerdict::Invalid);
    fuzz::require(!checkDmarc(text.mid(7)) || dmarcForm(text.mid(7)) == DmarcForm::Policy);
    return 0;
}
