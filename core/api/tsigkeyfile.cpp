#include "core/api/tsigkeyfile.h"

#include "core/api/secretfile.h"

namespace postroom::api {

Result<TsigKey> readTsigKeyFile(const QString &path, const QString &field)
{
    const Result<Secret> text = readSecretFile(path, field);
    if (!text)
        return text.error();
    const Result<TsigKey> key = TsigKey::fromFile(*text);
    return key ? key : Result<TsigKey>(withField(key.error(), field));
}

} // namespace postroom::api
