#include "core/model/certificatenames.h"

namespace postroom {

using namespace Qt::StringLiterals;

bool covers(const QStringList &names, const QString &name)
{
    return names.contains(name) || (!name.startsWith(u"*."_s) && names.contains(u"*."_s + name.mid(name.indexOf(u'.') + 1)));
}

} // namespace postroom
