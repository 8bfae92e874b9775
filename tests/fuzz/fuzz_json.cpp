#include "core/api/operations/helper.h"
#include "core/api/operations/mailboxes.h"
#include "core/api/operations/server.h"
#include "core/api/operations/setup.h"
#include "core/base/json.h"
#include "tests/fuzz/fuzz.h"

using namespace postroom;

namespace {

// Accepted ⇒ written, read and written again it is the same.
template<typename T>
void requireTravels(const QJsonValue &json)
{
    const Result<T> value = fromJson<T>(json);
    if (!value)
        return;
    const QJsonValue written = toJson(*value);
    const Result<QJsonValue> wire = parseJson(jsonText(written));
    fuzz::require(wire.has_value());
    const Result<T> again = fromJson<T>(*wire);
    fuzz::require(again.has_value());
    fuzz::require(toJson(*again) == written);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<QJsonValue> json = parseJson(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!json)
        return 0;
    const QByteArray text = jsonText(*json);
    const Result<QJsonValue> again = parseJson(text);
    fuzz::require(again.has_value());
    fuzz::require(*again == *json);

    requireTravels<qint64>(*json);
    requireTravels<quint16>(*json);
    requireTravels<QDateTime>(*json);
    requireTravels<QByteArray>(*json);
    requireTravels<ByteSize>(*json);
    requireTravels<Instance>(*json);
    requireTravels<Finding>(*json);
    requireTravels<api::AddMailbox>(*json);
    requireTravels<api::SetSetting>(*json);
    requireTravels<api::SetupIdentity>(*json);
    requireTravels<api::MailboxAndLogin>(*json);
    requireTravels<api::ListMailboxes::Reply>(*json);
    requireTravels<api::Status::Reply>(*json);
    requireTravels<api::helper::Apply>(*json);
    return 0;
}
