#pragma once

#include <QRegularExpression>
#include <QTest>

namespace postroom::test {

// Every warning fails the test that caused it, but for the one by which the offscreen platform says what it lacks.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

} // namespace postroom::test
