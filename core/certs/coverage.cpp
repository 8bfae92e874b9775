#include "core/certs/coverage.h"

#include "core/certs/practiceca.h"
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
    QStringList taken;
    QStringList files{u"server"_s};
    for (const CertificateInfo &one : more) {
        ShownNames shown;
        const bool comesFirst = isOfOwnAuthority(main) && !isOfOwnAuthority(one);
        for (const QString &name : one.names) {
            if (!isName(name) || covers(taken, name) || (covers(main.names, name) && !comesFirst))
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

const CertificateInfo *shownFor(const QString &name, const CertificateInfo &main, const QList<CertificateInfo> &more)
{
    const auto first = [&more, &name](bool onlyOfOthers) -> const CertificateInfo * {
        const auto found = std::find_if(more.begin(), more.end(), [&](const CertificateInfo &one) {
            return covers(one.names, name) && !(onlyOfOthers && isOfOwnAuthority(one));
        });
        return found == more.end() ? nullptr : &*found;
    };
    const CertificateInfo *ofOthers = isOfOwnAuthority(main) ? first(true) : nullptr;
    return ofOthers ? ofOthers : covers(main.names, name) ? &main : first(false);
}

} // namespace postroom
