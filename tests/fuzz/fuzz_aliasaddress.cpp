#include "core/model/aliasaddress.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::textOf(data, size);
    const Result<AliasAddress> address = AliasAddress::parse(text);
    fuzz::requireParsesBack(address);
    if (address) {
        fuzz::require(address->toString().size() <= 254 && address->toString().count(u'@') == 1);
        fuzz::require(AliasAddress::of(address->localPart(), address->domain()) == *address);
    }
    // Every address of a mailbox could be an alias's.
    if (const Result<Address> mailbox = Address::parse(text))
        fuzz::require(address.has_value() && AliasAddress::of(*mailbox) == *address);
    return 0;
}
