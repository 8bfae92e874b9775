#include "app/cli/arguments.h"

namespace postroom::cli {

QString optionName(const char *field)
{
    QString name;
    for (const QChar c : QString::fromLatin1(field)) {
        if (c.isUpper())
            name += u'-';
        name += c.toLower();
    }
    return name;
}

QString translatedHelp(const char *help)
{
    return help ? QCoreApplication::translate("Api", help) : QString();
}

} // namespace postroom::cli
