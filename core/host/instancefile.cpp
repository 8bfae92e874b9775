#include "core/host/instancefile.h"

#include "core/base/json.h"

namespace postroom {

Result<Instance> readInstanceFile(Host &host, const InstancePaths &paths)
{
    const Result<QByteArray> text = host.read(paths.instanceFile());
    if (!text)
        return text.error().code == ErrorCode::NotFound ? Error{ErrorCode::NoInstance, paths.directory(), {}, {}} : text.error();
    const Result<Instance> instance = parseJson(*text).and_then([](const QJsonValue &json) { return fromJson<Instance>(json); });
    return instance ? instance : Result<Instance>(withSubject(instance.error(), paths.instanceFile()));
}

} // namespace postroom
