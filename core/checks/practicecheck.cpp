#include "core/checks/practicecheck.h"

#include "core/checks/findingdraft.h"

#include <QCoreApplication>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace

QList<Finding> withoutInternet(const DomainName &domain, const std::optional<DomainName> &server)
{
    QList<Finding> all;
    all.append(FindingDraft(domain.toString(), u"registrar"_s)
                   .comeTo(u"dns.parent"_s, Verdict::NotApplicable,
                           Tr::tr("The zones of a practice server are known to this computer only, so no zone above leads to their name servers, and none was asked.")));
    if (server) {
        all.append(FindingDraft(server->toString(), u"ip-provider"_s)
                       .comeTo(u"target.round-trip"_s, Verdict::NotApplicable,
                               Tr::tr("A practice server is reached from this computer only, so its address leads back to no name (PTR), and nobody looks for one.")));
    }
    return all;
}

} // namespace postroom
