#pragma once

#include <QRegularExpression>
#include <QTest>

namespace postroom::test {

// Every warning fails the test that caused it, but for those by which the offscreen platform says what it lacks.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace postroom::test
