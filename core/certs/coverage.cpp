#include "core/certs/coverage.h"

#include "core/model/domainname.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFile = 200; // a suffix and a number still fit into 255

bool isName(const QString &name)
{
    const QString host = name.startsWith(u"*."_s) ? name.sliced(2) : name;
    const Result<DomainName> parsed = DomainName::parse(host);
    return parsed && parsed->toString() == host;
}

} // namespace

QList<ShownNames> shareNames(const CertificateInfo &main, const QList<CertificateInfo> &more)
{
    QList<ShownNames> shared;
    QStringList taken = main.names;
    QStringList files{u"server"_s};
    for (const CertificateInfo &one : more) {
        ShownNames shown;
        for (const QString &name : one.names) {
            if (!isName(name) || covers(taken, name))
                continue;
            shown.names.append(name);
            taken.append(name); // some name themselves twice
        }
        QString base = shown.names.value(0).left(longestFile);
        base.replace(u'*', u'_');
        shown.file = base;
        for (int i = 2; files.contains(shown.file); ++i)
            shown.file = base + u'_' + QString::number(i);
        files.append(shown.file);
        shared.append(shown);
    }
    return shared;
}

} // namespace postroom
