#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace postroom::fuzz {

// What must hold of every input; ends the program, so that libFuzzer keeps the input.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

// The input as text. UTF-8 cannot say half a surrogate pair, which a QString can hold, so U+E000 to U+E7FF stand for them.
inline QString textOf(const std::uint8_t *data, std::size_t size)
{
    QString text = QString::fromUtf8(QByteArrayView(data, static_cast<qsizetype>(size)));
    for (QChar &c : text) {
        if (c.unicode() >= 0xe000 && c.unicode() < 0xe800)
            c = QChar(c.unicode() - 0xe000 + 0xd800);
    }
    return text;
}

// Accepted ⇒ its text is accepted again and means the same.
template<typename T>
void requireParsesBack(const Result<T> &parsed)
{
    if (!parsed)
        return;
    const QString text = parsed->toString();
    const Result<T> again = T::parse(text);
    require(again.has_value());
    require(*again == *parsed);
    require(again->toString() == text);
}

} // namespace postroom::fuzz
