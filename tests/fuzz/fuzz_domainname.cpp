#include "core/model/domainname.h"
#include "tests/fuzz/fuzz.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>

using namespace postroom;

namespace {

// The grammar once more, said another way than the parser says it.
bool isHostName(const QString &name)
{
    const QStringList labels = name.split(u'.');
    if (name.size() > 253 || labels.size() < 2)
        return false;
    return std::all_of(labels.begin(), labels.end(), [](const QString &label) {
        const bool plain = std::all_of(label.begin(), label.end(), [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
        });
        return plain && !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') && (label.mid(2, 2) != u"--" || label.startsWith(u"xn--"));
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::textOf(data, size);
    const Result<DomainName> name = DomainName::parse(text);
    fuzz::requireParsesBack(name);
    if (!name)
        return 0;
    fuzz::require(isHostName(name->toString()));
    fuzz::require(QHostAddress(name->toString()).isNull());
    // What people see leads to the same name, unless the A-label stands beside it.
    const QString shown = name->toUnicode();
    if (!shown.contains(u'(')) {
        const Result<DomainName> again = DomainName::parse(shown);
        fuzz::require(again.has_value() && *again == *name);
    }
    return 0;
}
