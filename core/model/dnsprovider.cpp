#include "core/model/dnsprovider.h"

#include "core/model/dnstables.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

const QList<DnsProviderFacts> &table()
{
    static const QList<DnsProviderFacts> providers = rowsOf<DnsProviderFacts>(u"lexicon.json"_s);
    return providers;
}

} // namespace

QList<DnsProvider> DnsProvider::all()
{
    QList<DnsProvider> providers;
    for (const DnsProviderFacts &facts : table()) {
        providers.append(DnsProvider());
        providers.last().m_facts = &facts;
    }
    return providers;
}

Result<DnsProvider> DnsProvider::parse(QStringView name)
{
    QStringList known;
    for (const DnsProvider &provider : all()) {
        if (provider.toString() == name)
            return provider;
        known.append(provider.toString());
    }
    return Error{ErrorCode::ChoiceUnknown, name.toString().left(100), {}, known.join(u", "_s)};
}

} // namespace postroom
