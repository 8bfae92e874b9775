#include "core/model/bytesize.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::requireParsesBack(ByteSize::parse(fuzz::textOf(data, size)));
    return 0;
}
