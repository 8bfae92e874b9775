#include "core/dns/mtasts.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

// A policy as anybody's web server may serve it; what is understood is written and understood alike. And a TXT record that tells of one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const QByteArray id = mtaStsId(text); !id.isEmpty())
        fuzz::require(id.size() <= 32 && isMtaStsRecord(text));
    const Result<MtaStsPolicy> policy = MtaStsPolicy::parse(text);
    if (!policy)
        return 0;
    const Result<MtaStsPolicy> again = MtaStsPolicy::parse(policy->text());
    fuzz::require(again.has_value() && *again == *policy && again->id() == policy->id());
    return 0;
}
