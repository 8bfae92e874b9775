#pragma once

#include "core/base/json.h"

namespace postroom {

// How lexicon takes a provider.
struct DnsProviderFacts
{
    QString name;
    QStringList options; // what it may be told, by lexicon's names
    bool priorityApart = false; // of MX and SRV records; false: it is the first word of what they say

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("options", self.options);
        visit("priorityApart", self.priorityApart);
    }
};

// A provider whose DNS can be changed through lexicon. One of a closed table (lexicon 3.11.7, without those that read or
// write files here), so that no name becomes a module, a path or an option.
class DnsProvider
{
public:
    DnsProvider() = default;
    static Result<DnsProvider> parse(QStringView name);
    static QList<DnsProvider> all(); // by name

    bool isNull() const { return m_facts == nullptr; }
    QString toString() const { return m_facts ? m_facts->name : QString(); }
    const DnsProviderFacts &facts() const { return *m_facts; }

    friend bool operator==(const DnsProvider &, const DnsProvider &) = default;

private:
    const DnsProviderFacts *m_facts = nullptr;
};

} // namespace postroom
