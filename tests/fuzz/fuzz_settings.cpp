#include "core/model/settings.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

// The input is "key=text", as on the command line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString input = fuzz::textOf(data, size);
    const SettingRule *rule = settingRule(input.section(u'=', 0, 0));
    if (!rule)
        return 0;
    Settings settings;
    if (!rule->read(settings, input.section(u'=', 1)))
        return 0;

    const QString text = rule->text(settings);
    Settings again;
    fuzz::require(rule->read(again, text).has_value());
    fuzz::require(rule->text(again) == text && rule->json(again) == rule->json(settings));

    const Result<QJsonValue> wire = parseJson(jsonText(toJson(settings)));
    fuzz::require(wire.has_value());
    const Result<Settings> arrived = fromJson<Settings>(*wire);
    fuzz::require(arrived.has_value() && rule->text(*arrived) == text);
    return 0;
}
