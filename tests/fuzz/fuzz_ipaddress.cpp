#include "core/model/ipaddress.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<IpAddress> address = IpAddress::parse(fuzz::textOf(data, size));
    fuzz::requireParsesBack(address);
    if (address)
        fuzz::require(!address->isNull() && !(address->isPublic() && address->isLoopback()));
    return 0;
}
