#include "tests/ui/support/fakeserver.h"

namespace postroom::test {

using namespace Qt::StringLiterals;

void FakeServer::addGeneration(const Settings &ofIt)
{
    for (KnownGeneration &former : generations)
        former.current = false;
    const qint64 number = generations.isEmpty() ? 1 : generations.first().number + 1;
    generations.prepend({number, QDateTime(QDate(2026, 3, 3), QTime(11, 0), Qt::UTC).addDays(number), true, ofIt, u"anna (uid 1000)"_s});
    status.generation = number;
}

std::optional<Result<QJsonValue>> FakeServer::answerConfig(const QString &method, const QJsonValue &params)
{
    const auto is = [&method](const char *name) { return method == QLatin1StringView(name); };
    const auto applied = [this](const Settings &ofIt) -> Result<QJsonValue> {
        addGeneration(ofIt);
        preview = {};
        announce(u"setting"_s, {});
        return toJson(api::ConfigReply{api::Outcome::Applied, status.generation});
    };
    const Settings inUse = generations.isEmpty() ? Settings() : generations.first().settings.value_or(Settings());
    if (is(api::ConfigHistory::name))
        return toJson(api::ConfigHistory::Reply{generations});
    if (is(api::PreviewConfig::name) && (generations.size() > 0 || !preview.files.isEmpty()) && fromJson<api::PreviewConfig>(params)->key == std::nullopt)
        return toJson(preview);
    if (is(api::ConfigDrift::name))
        return toJson(api::ConfigDrift::Reply{handMade});
    if (is(api::CancelJob::name))
        return toJson(api::CancelJob::Reply{true});
    if (is(api::ApplyConfig::name) && toJson(settings) == toJson(appliedSettings))
        return applied(inUse);
    if (is(api::RestoreConfig::name) || is(api::AdoptConfig::name)) {
        if (is(api::RestoreConfig::name))
            handMade.clear();
        handMade.removeIf([](const HandMade &file) { return file.state == HandMade::State::Missing; });
        for (HandMade &file : handMade)
            file.state = HandMade::State::Adopted;
        return applied(inUse);
    }
    if (is(api::RollbackConfig::name)) {
        const qint64 wanted = fromJson<api::RollbackConfig>(params)->generation;
        const auto former = std::find_if(generations.begin(), generations.end(), [wanted](const KnownGeneration &one) { return one.number == wanted; });
        if (former == generations.end() || !former->settings)
            return Result<QJsonValue>(Error{ErrorCode::NotFound, QString::number(wanted), u"generation"_s, {}});
        return applied(Settings(*former->settings));
    }
    return std::nullopt;
}

} // namespace postroom::test
