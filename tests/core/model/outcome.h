#pragma once

#include "core/base/result.h"

#include <QString>

namespace postroom {

// What became of a text, so that one column of a table can say it: the value's own text, or "!code-of-the-refusal".
template<typename T>
QString outcome(const Result<T> &result)
{
    return result ? result->toString() : u'!' + errorCodeName(result.error().code);
}

template<>
inline QString outcome(const Result<QString> &result)
{
    return result ? *result : u'!' + errorCodeName(result.error().code);
}

} // namespace postroom
