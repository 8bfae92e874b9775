#pragma once

#include "core/dns/plan.h"

#include <QTest>

// Inputs of DNS plans, in short words.
namespace postroom::test {

using namespace Qt::StringLiterals;

inline DomainName domainName(const QString &text)
{
    return DomainName::parse(text).value();
}

// `types`, `addresses` and `certificate` separated by commas, as the settings' own text is.
inline DnsPlanInput planInput(const QString &domain, const QString &server, const QString &types = u"imap"_s,
                              const QString &addresses = u"192.0.2.25"_s, const QString &certificate = {})
{
    DnsPlanInput input;
    input.domain = domainName(domain);
    input.certificateNames = certificate.split(u',', Qt::SkipEmptyParts);
    const QList<std::pair<QString, QString>> given{{u"server.name"_s, server}, {u"mail.accountTypes"_s, types},
                                                   {u"server.publicAddresses"_s, addresses}};
    for (const auto &[key, text] : given) {
        if (!text.isEmpty()) {
            const auto read = settingRule(key)->read(input.settings, text);
            Q_ASSERT(read.has_value());
        }
    }
    return input;
}

} // namespace postroom::test
