#include "core/model/password.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Address owner = *Address::parse(u"annabella.lee@example.org");
    const Secret given = Secret::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    const Result<Secret> accepted = acceptPassword(given, 8, owner);
    const Result<Secret> normalised = normalisedPassword(given);
    if (normalised) {
        const Result<Secret> again = normalisedPassword(*normalised);
        fuzz::require(again.has_value() && *again == *normalised);
    }
    if (accepted) {
        // What is hashed is what a login with the same keys makes, and is accepted as it is.
        fuzz::require(normalised.has_value() && *normalised == *accepted && accepted->size() <= longestPasswordOctets);
        const Result<Secret> again = acceptPassword(*accepted, 8, owner);
        fuzz::require(again.has_value() && *again == *accepted);
    }
    return 0;
}
