#pragma once

#include "core/base/json.h"
#include "core/base/secret.h"
#include "core/model/dnsname.h"

namespace postroom {

// RFC 8945 §6; MD5 and SHA-1 are not offered.
enum class TsigAlgorithm { HmacSha224,
                           HmacSha256,
                           HmacSha384,
                           HmacSha512 };

template<>
struct EnumWords<TsigAlgorithm>
{
    static constexpr std::pair<TsigAlgorithm, const char *> words[] = {{TsigAlgorithm::HmacSha224, "hmac-sha224"},
                                                                       {TsigAlgorithm::HmacSha256, "hmac-sha256"},
                                                                       {TsigAlgorithm::HmacSha384, "hmac-sha384"},
                                                                       {TsigAlgorithm::HmacSha512, "hmac-sha512"}};
};

// The key by which a DNS server knows who may change a zone (RFC 8945).
struct TsigKey
{
    DnsName name;
    TsigAlgorithm algorithm = TsigAlgorithm::HmacSha256;
    Secret secret; // Base64, as servers' configuration has it

    // As BIND has it and `tsig-keygen` prints it: key "name" { algorithm hmac-sha256; secret "…"; };
    // with comments, and with nothing beside that one key.
    static Result<TsigKey> fromFile(const Secret &text);
    static Result<void> check(const TsigKey &key);

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("algorithm", self.algorithm);
        visit("secret", self.secret);
    }
};

} // namespace postroom
