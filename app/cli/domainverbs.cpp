#include "app/cli/verbtemplates.h"

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QList<Verb> domainVerbs()
{
    const QString group = u"domain"_s;
    const QStringList subjects{u"domain"_s};
    Verb list{group, u"list"_s, Tr::tr("The domains served here"), api::ListDomains::name,
              [](QCommandLineParser &parser) { addOptions<api::ListDomains>(parser, {}, {}); },
              [](Context &context, const QCommandLineParser &parser) {
                  Result<api::ListDomains> wanted = operationFrom<api::ListDomains>(parser, {}, {}, 2);
                  if (!wanted)
                      return fail(context, wanted.error());
                  const bool all = !wanted->limit;
                  if (all)
                      wanted->limit = 1000;
                  QList<Domain> domains;
                  for (;;) {
                      const auto page = context.call(*wanted);
                      if (!page)
                          return fail(context, page.error());
                      domains += page->domains;
                      if (!all || !page->next)
                          break;
                      wanted->after = page->next;
                  }
                  if (context.format() == Format::Json) {
                      printJson(toJson(domains));
                      return Exit::Done;
                  }
                  if (domains.isEmpty()) {
                      print(Tr::tr("No domain. Add one: postroomctl domain add example.org"));
                      return Exit::Done;
                  }
                  QList<QStringList> rows;
                  for (const Domain &domain : std::as_const(domains))
                      rows.append({domain.name.toUnicode(), domain.aliasOf ? Tr::tr("as %1").arg(domain.aliasOf->toUnicode()) : QString::number(domain.mailboxes)});
                  printTable({Tr::tr("Domain"), Tr::tr("Mailboxes")}, rows);
                  return Exit::Done;
              }};
    return {list, verb<api::ShowDomain>(group, u"show"_s, Tr::tr("One domain"), subjects),
            verb<api::AddDomain>(group, u"add"_s, Tr::tr("Serve mail for a domain"), subjects),
            setVerb<api::SetDomain, api::ShowDomain>(group, Tr::tr("Change a domain's catch-all, or let it stand for another"), u"domain"_s,
                                                     [](const api::SetDomain &wanted) { return api::ShowDomain{wanted.domain}; }),
            verb<api::RemoveDomain>(group, u"remove"_s, Tr::tr("Stop serving a domain that has no mailboxes"), subjects,
                                    [](Context &context, const api::RemoveDomain::Reply &reply) {
                                        if (context.format() == Format::Json)
                                            printJson(toJson(reply));
                                        else
                                            print(Tr::tr("%1 is not served here any more.").arg(reply.domain.toUnicode()));
                                        return Exit::Done;
                                    })};
}

} // namespace postroom::cli
