#include "core/model/address.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Address> address = Address::parse(fuzz::textOf(data, size));
    fuzz::requireParsesBack(address);
    if (!address)
        return 0;
    fuzz::require(address->toString().size() <= 254 && address->toString().count(u'@') == 1);
    fuzz::require(Address::of(address->localPart(), address->domain()) == *address);
    return 0;
}
