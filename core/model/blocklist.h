#pragma once

#include "core/base/json.h"
#include "core/model/ipaddress.h"

namespace postroom {

// Why a list gave no answer, by a code of its own that says nothing of the address.
enum class BlocklistRefusal { Mistyped,
                              PublicResolver,
                              TooMany };

template<>
struct EnumWords<BlocklistRefusal>
{
    static constexpr std::pair<BlocklistRefusal, const char *> words[] = {{BlocklistRefusal::Mistyped, "mistyped"}, {BlocklistRefusal::PublicResolver, "public-resolver"}, {BlocklistRefusal::TooMany, "too-many"}};
};

// What is known of a list of addresses that spam came from (RFC 5782).
struct BlocklistFacts
{
    struct Refusal
    {
        IpAddress code;
        BlocklistRefusal why = BlocklistRefusal::Mistyped;

        static void fields(auto &self, auto &&visit)
        {
            visit("code", self.code);
            visit("why", self.why);
        }
    };

    QString zone; // in which it is asked
    QString name;
    QStringList listed; // the codes of addresses on it, FIRST-LAST
    QList<Refusal> refused;
    bool ipv6 = false; // it knows such addresses, too
    QString removal; // the page where an address is taken off it
    QStringList sources;
    QString read; // when: ISO 8601

    static void fields(auto &self, auto &&visit)
    {
        visit("zone", self.zone);
        visit("name", self.name);
        visit("listed", self.listed);
        visit("refused", self.refused);
        visit("ipv6", self.ipv6);
        visit("removal", self.removal);
        visit("sources", self.sources);
        visit("read", self.read);
    }
};

// One of the lists that Postroom knows, by its zone.
class Blocklist
{
public:
    Blocklist() = default;
    static Result<Blocklist> parse(QStringView zone);
    static QList<Blocklist> all();

    bool isNull() const { return m_facts == nullptr; }
    QString toString() const { return m_facts ? m_facts->zone : QString(); }
    const BlocklistFacts &facts() const { return *m_facts; }

    friend bool operator==(const Blocklist &, const Blocklist &) = default;

private:
    const BlocklistFacts *m_facts = nullptr;
};

} // namespace postroom
