#include "core/dns/flaw.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace

Flaw missing()
{
    return {u"dns.missing"_s, Verdict::Fail, Tr::tr("This record is not in DNS."), Tr::tr("Add it at your DNS provider, as it stands on the page DNS.")};
}

Flaw differs()
{
    return {u"dns.differs"_s, Verdict::Fail, Tr::tr("DNS says something else than this server needs."),
            Tr::tr("Change it at your DNS provider to what stands on the page DNS.")};
}

Flaw more()
{
    return {u"dns.more"_s, Verdict::Warning, Tr::tr("Beside the record that this server needs, DNS has others of the same kind, so mail or mail programs may go elsewhere."),
            Tr::tr("Remove the others at your DNS provider, unless you know what they are for.")};
}

} // namespace postroom
