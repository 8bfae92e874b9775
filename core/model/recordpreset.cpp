#include "core/model/recordpreset.h"

namespace postroom {

namespace {

constexpr RecordPreset presets[] = {
    {"google", "Google", DnsType::Txt, "google-site-verification=", "github.com/plesk/domain-connect-templates: google.com.gsuite-shared.json", "2026-11-26"},
    {"microsoft", "Microsoft 365", DnsType::Txt, "MS=", "learn.microsoft.com: Gather the information you need to create DNS records (2023-11-07)", "2026-11-26"},
    {"meta", "Meta (Facebook, Instagram)", DnsType::Txt, "facebook-domain-verification=", "developers.facebook.com: Verifying your domain; the zones of microsoft.com and google.com", "2026-11-26"},
    {"zoho", "Zoho", DnsType::Txt, "zoho-verification=", "gist.github.com/AmruthPillai/c75a805cfeb448e005306a0934211b0f", "2026-11-26"},
};

} // namespace

QString RecordPreset::dataOf(const QString &copied) const
{
    const QString text = copied.trimmed();
    const QLatin1StringView start(beginning);
    return text.startsWith(start, Qt::CaseInsensitive) ? text : start + text;
}

std::span<const RecordPreset> recordPresets()
{
    return presets;
}

const RecordPreset *recordPreset(const QString &word)
{
    for (const RecordPreset &one : presets) {
        if (word == QLatin1StringView(one.word))
            return &one;
    }
    return nullptr;
}

} // namespace postroom
