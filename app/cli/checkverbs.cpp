#include "app/cli/verbtemplates.h"
#include "core/api/operations/checks.h"

#include <algorithm>

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Exit showAccepted(Context &context, const api::AcceptReply &reply)
{
    return showJsonOrText(context, reply.findings);
}

} // namespace

Exit showFindings(const Context &context, const QList<Finding> &findings, const QJsonValue &json)
{
    if (context.format() == Format::Json)
        printJson(json);
    else
        printText(findings);
    const bool fails = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.verdict == Verdict::Fail && !finding.accepted; });
    return fails ? Exit::FindingsFail : Exit::Done;
}

QList<Verb> checkVerbs()
{
    const QStringList subjects{u"id"_s, u"subject"_s};
    // Those of two words first: the one that is looked for stands before what it begins with.
    return {verb<api::Status>(u"status"_s, {}, Tr::tr("The mail service on one page"), {}),
            verb<api::AcceptFinding>(u"check"_s, u"accept"_s, Tr::tr("Live with a finding until a day, as long as the same is seen"), subjects, showAccepted),
            verb<api::UnacceptFinding>(u"check"_s, u"unaccept"_s, Tr::tr("Have it want attention again"), subjects, showAccepted),
            verb<api::Check>(u"check"_s, {}, Tr::tr("All findings, worst first; ends with 3 when one fails"), {},
                             [](Context &context, const api::Check::Reply &reply) { return showFindings(context, reply.findings, toJson(reply.findings)); })};
}

} // namespace postroom::cli
