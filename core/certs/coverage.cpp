#include "core/certs/coverage.h"

#include "core/certs/practiceca.h"
#include "core/model/domainname.h"

#include <QHash>
#include <QSet>

#include <algorithm>

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

// Those that somebody got elsewhere before those of the instance's own authority, the main one first of its kind.
QList<const CertificateInfo *> inOrder(const CertificateInfo &main, const QList<CertificateInfo> &more)
{
    QList<const CertificateInfo *> all{&main};
    for (const CertificateInfo &one : more)
        all.append(&one);
    std::stable_partition(all.begin(), all.end(), [](const CertificateInfo *one) { return !isOfOwnAuthority(*one); });
    return all;
}

} // namespace

QList<ShownNames> shareNames(const CertificateInfo &main, const QList<CertificateInfo> &more)
{
    QHash<const CertificateInfo *, QStringList> shown;
    QSet<QString> taken;
    for (const CertificateInfo *one : inOrder(main, more)) {
        for (const QString &name : one->names) {
            const QString wildcard = u"*."_s + name.mid(name.indexOf(u'.') + 1);
            if (!isName(name) || taken.contains(name) || (!name.startsWith(u"*."_s) && taken.contains(wildcard)))
                continue;
            taken.insert(name);
            shown[one].append(name);
        }
    }
    QList<ShownNames> shared;
    QStringList files{u"server"_s};
    for (const CertificateInfo &one : more) {
        const QStringList names = shown.value(&one);
        QString base = names.value(0).left(longestFile);
        base.replace(u'*', u'_');
        QString file = base;
        for (int i = 2; files.contains(file); ++i)
            file = base + u'_' + QString::number(i);
        files.append(file);
        shared.append({file, names});
    }
    return shared;
}

const CertificateInfo *shownFor(const QString &name, const CertificateInfo &main, const QList<CertificateInfo> &more)
{
    const QList<const CertificateInfo *> all = inOrder(main, more);
    const auto first = std::find_if(all.begin(), all.end(), [&name](const CertificateInfo *one) { return covers(one->names, name); });
    return first == all.end() ? nullptr : *first;
}

} // namespace postroom
