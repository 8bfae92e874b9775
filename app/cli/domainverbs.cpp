#include "app/cli/verbtemplates.h"
#include "core/api/dkimwords.h"

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Exit showDkim(Context &context, const api::DkimReply &reply)
{
    if (context.format() == Format::Json) {
        printJson(toJson(reply));
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const DkimKey &key : reply.keys) {
        const QString state = key.state == DkimState::Active ? Tr::tr("signs") : key.state == DkimState::Next ? Tr::tr("signs next") : Tr::tr("signed before");
        rows.append({key.selector, wordOf(key.algorithm), state, key.since.toLocalTime().toString(Qt::ISODate), key.record});
    }
    printTable({Tr::tr("Selector"), Tr::tr("Algorithm"), Tr::tr("State"), Tr::tr("Since"), Tr::tr("In DNS")}, rows);
    return Exit::Done;
}

void tellOfKeys(const Context &context, const api::SetDomain &wanted, const Domain &changed)
{
    const QString words = wanted.dkim ? api::keysOfChanged(changed, api::keysZoneOf(context.isPractice())) : QString();
    if (words.isEmpty())
        return;
    print(words);
    print(Tr::tr("Then: %1").arg(u"postroomctl domain dkim rotate "_s + changed.name.toUnicode()));
}

QList<Verb> dkimVerbs()
{
    const QString group = u"domain"_s;
    const QStringList subjects{u"domain"_s};
    return {verb<api::ListDkim>(group, u"dkim list"_s, Tr::tr("The keys that sign a domain's mail"), subjects, showDkim),
            verb<api::RotateDkim>(group, u"dkim rotate"_s, Tr::tr("Sign with the next keys, which DNS has already; make new next ones"), subjects, showDkim),
            verb<api::RetireDkim>(group, u"dkim retire"_s, Tr::tr("Remove keys that sign no more, some days after a rotation"), subjects, showDkim)};
}

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
                      rows.append({domain.name.toUnicode(), domain.external ? Tr::tr("elsewhere: %1").arg(wordOf(domain.external->service)) : domain.aliasOf ? Tr::tr("as %1").arg(domain.aliasOf->toUnicode()) : QString::number(domain.mailboxes)});
                  printTable({Tr::tr("Domain"), Tr::tr("Mailboxes")}, rows);
                  return Exit::Done;
              }};
    return QList<Verb>{list, verb<api::ShowDomain>(group, u"show"_s, Tr::tr("One domain"), subjects),
            addDomainVerb(),
            setVerb<api::SetDomain, api::ShowDomain>(group, Tr::tr("Change a domain's catch-all or what its DNS has for its keys, let it stand for another, or say where its mail lives"), u"domain"_s,
                                                     [](const api::SetDomain &wanted) { return api::ShowDomain{wanted.domain}; }, {}, tellOfKeys),
            verb<api::RemoveDomain>(group, u"remove"_s, Tr::tr("Stop serving a domain that has no mailboxes"), subjects,
                                    [](Context &context, const api::RemoveDomain::Reply &reply) {
                                        if (context.format() == Format::Json)
                                            printJson(toJson(reply));
                                        else
                                            print(Tr::tr("%1 is not served here any more.").arg(reply.domain.toUnicode()));
                                        return Exit::Done;
                                    })}
        + dkimVerbs();
}

} // namespace postroom::cli
