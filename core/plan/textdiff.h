#pragma once

#include <QByteArray>
#include <QString>

namespace postroom {

// The unified diff of two texts with a head that names the path; empty where they are equal. Pure.
QString unifiedDiff(const QString &path, const QByteArray &before, const QByteArray &after);

} // namespace postroom
