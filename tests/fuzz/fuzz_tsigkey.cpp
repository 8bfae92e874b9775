#include "core/model/tsigkey.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

// A key that is taken is written into the commands of nsupdate, so nothing of it may end a line or a word.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<TsigKey> key = TsigKey::fromFile(Secret::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size))));
    if (!key)
        return 0;
    for (const char octet : key->secret.reveal().toByteArray() + key->name.toString().toLatin1())
        fuzz::require(octet > ' ' && octet <= '~' && octet != ':' && octet != '"');
    fuzz::require(fromJson<TsigKey>(toJson(*key)).has_value());
    return 0;
}
