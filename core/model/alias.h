#pragma once

#include "core/model/aliasaddress.h"
#include "core/model/destination.h"

#include <QDateTime>
#include <QList>

#include <array>

namespace postroom {

// An address whose mail goes to others.
struct Alias
{
    AliasAddress address;
    QList<Destination> targets; // 1 to mostTargets, sorted, each once
    QDateTime createdAt; // UTC
    qint64 revision = 0;

    static constexpr qsizetype mostTargets = 100;

    // RFC 2142, RFC 5321 §4.5.1: addresses that a domain must have. They come with it, may be led elsewhere, and stay.
    static constexpr std::array<QLatin1StringView, 2> requiredNames{QLatin1StringView("abuse"), QLatin1StringView("postmaster")};
    static bool isRequired(const QString &localPart) { return localPart == requiredNames[0] || localPart == requiredNames[1]; }

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address);
        visit("to", self.targets);
        visit("createdAt", self.createdAt);
        visit("revision", self.revision);
    }
};

} // namespace postroom
