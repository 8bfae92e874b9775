#include "app/cli/verbtemplates.h"

namespace postroom::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Exit showAliases(Context &context, const api::ListAliases::Reply &page)
{
    if (context.format() == Format::Json) {
        printJson(toJson(page));
        return Exit::Done;
    }
    if (page.aliases.isEmpty()) {
        print(Tr::tr("No alias. Add one: postroomctl alias add info@example.org --to ann@example.org"));
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const Alias &alias : page.aliases) {
        const QString more = alias.targets.size() > 1 ? Tr::tr(" and %n more", nullptr, static_cast<int>(alias.targets.size() - 1)) : QString();
        rows.append({alias.address.toUnicode(), alias.targets.first().toUnicode() + more});
    }
    printTable({Tr::tr("Alias"), Tr::tr("Leads to")}, rows);
    if (page.next)
        print(Tr::tr("There are more: --after %1").arg(page.next->toString()));
    return Exit::Done;
}

// Targets may stand behind one --to, be repeated with it, or be parted by commas.
Verb addAliasVerb()
{
    const QStringList subjects{u"address"_s};
    return Verb{u"alias"_s, u"add"_s, Tr::tr("Let mail for an address go to others"), api::AddAlias::name,
                [subjects](QCommandLineParser &parser) { addOptions<api::AddAlias>(parser, subjects, {}); },
                [subjects](Context &context, const QCommandLineParser &parser) {
                    const Result<api::AddAlias> operation = operationFrom<api::AddAlias>(parser, subjects, {}, 2, u"to"_s);
                    if (!operation)
                        return fail(context, operation.error());
                    if (operation->to.isEmpty())
                        return fail(context, Error{ErrorCode::Usage, {}, u"to"_s, Tr::tr("Say where its mail goes: --to ADDRESS")});
                    const auto reply = context.call(*operation);
                    return reply ? showJsonOrText(context, *reply) : fail(context, reply.error());
                }};
}

} // namespace

QList<Verb> aliasVerbs()
{
    const QString group = u"alias"_s;
    const QStringList subjects{u"address"_s};
    return {verb<api::ListAliases>(group, u"list"_s, Tr::tr("Aliases, a page at a time"), {}, showAliases),
            verb<api::ShowAlias>(group, u"show"_s, Tr::tr("One alias"), subjects), addAliasVerb(),
            setVerb<api::SetAlias, api::ShowAlias>(
                group, Tr::tr("Lead an alias elsewhere"), u"address"_s, [](const api::SetAlias &wanted) { return api::ShowAlias{wanted.address}; }, u"to"_s),
            verb<api::RemoveAlias>(group, u"remove"_s, Tr::tr("Remove an alias"), subjects, [](Context &context, const api::RemoveAlias::Reply &reply) {
                if (context.format() == Format::Json)
                    printJson(toJson(reply));
                else
                    print(Tr::tr("%1 is removed.").arg(reply.address.toUnicode()));
                return Exit::Done;
            })};
}

} // namespace postroom::cli
