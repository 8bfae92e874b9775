#include "core/model/destination.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<Destination> destination = Destination::parse(fuzz::textOf(data, size));
    fuzz::requireParsesBack(destination);
    if (!destination)
        return 0;
    const QString text = destination->toString();
    // What a mail server would take for more than an address.
    fuzz::require(text.count(u'@') == 1 && text.size() <= 254 && !QStringView(u"|/-@").contains(text.front()));
    for (const QChar c : text)
        fuzz::require(c > u' ' && c < QChar(0x7f) && !QStringView(u",:;\"()<>[]\\").contains(c));
    fuzz::requireParsesBack(Result<Destination>(destination->withoutTag()));
    fuzz::requireParsesBack(Result<Destination>(destination->servedBy(destination->domain())));
    return 0;
}
