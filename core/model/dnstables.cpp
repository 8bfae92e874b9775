#include "core/model/dnstables.h"

#include <QFile>
#include <QJsonDocument>

static void loadTables() { Q_INIT_RESOURCE(tables); } // which must stand outside of any namespace

namespace postroom {

using namespace Qt::StringLiterals;

QJsonArray dnsTable(const QString &name)
{
    loadTables();
    QFile file(u":/dnstables/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace postroom
