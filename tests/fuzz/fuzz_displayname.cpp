#include "core/base/character.h"
#include "core/model/displayname.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<DisplayName> name = DisplayName::parse(fuzz::textOf(data, size));
    fuzz::requireParsesBack(name);
    if (name)
        fuzz::require(!firstRefused(name->toString(), isControl) && name->toString().toUcs4().size() <= 128);
    return 0;
}
