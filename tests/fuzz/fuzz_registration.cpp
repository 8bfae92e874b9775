#include "core/checks/registrationcheck.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

// What a directory of registries and a registry may answer, and what is said of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const DomainName domain = DomainName::parse(u"example.org").value();
    static const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
    const QByteArrayView text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<RegistryDirectory> directory = RegistryDirectory::parse(text);
    const auto registry = directory ? directory->registryOf(domain) : std::nullopt;
    if (registry) {
        fuzz::require(registry->zone == QStringLiteral("org") && registry->server.toString().startsWith(QStringLiteral("https://")));
        const QString place = registry->placeOf(domain).toString();
        fuzz::require(place.isEmpty() || place.endsWith(QStringLiteral("/domain/example.org")));
    }
    const RegistrationSeen seen = RegistrationSeen::read(domain, 200, text);
    fuzz::require(seen.name == domain.toString() && seen.states.size() <= 4);
    const Finding finding = judgeRegistration(seen, now);
    fuzz::require(!finding.id.isEmpty() && !finding.what.isEmpty() && finding.seen.size() < 100);
    return 0;
}
