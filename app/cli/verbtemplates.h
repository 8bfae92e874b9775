#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"

// What most verbs are made of.
namespace postroom::cli {

template<typename Operation>
using Show = std::function<Exit(Context &, const typename Operation::Reply &)>;

template<typename T>
Exit showJsonOrText(const Context &context, const T &value)
{
    if (context.format() == Format::Json)
        printJson(toJson(value));
    else
        printText(value);
    return Exit::Done;
}

// The usual verb: the operation from the words and options, the call, the reply.
template<typename Operation>
Verb verb(const QString &group, const QString &word, const QString &summary, const QStringList &subjects, Show<Operation> show)
{
    const qsizetype leading = Verb{group, word, {}, nullptr, {}, {}}.wordCount();
    return Verb{group, word, summary, Operation::name,
                [subjects](QCommandLineParser &parser) { addOptions<Operation>(parser, subjects, {}); },
                [subjects, leading, show](Context &context, const QCommandLineParser &parser) {
                    const Result<Operation> operation = operationFrom<Operation>(parser, subjects, {}, leading);
                    if (!operation)
                        return fail(context, operation.error());
                    const auto reply = context.call(*operation);
                    return reply ? show(context, *reply) : fail(context, reply.error());
                }};
}

template<typename Operation>
Verb verb(const QString &group, const QString &word, const QString &summary, const QStringList &subjects)
{
    return verb<Operation>(group, word, summary, subjects,
                           [](Context &context, const typename Operation::Reply &reply) { return showJsonOrText(context, reply); });
}

// The file alone, so that it can be sent into one.
template<typename Reply>
Exit showFile(Context &context, const Reply &reply)
{
    if (context.format() == Format::Json) {
        printJson(toJson(reply));
        return Exit::Done;
    }
    const QStringList lines = reply.text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i + 1 < lines.size() || !lines[i].isEmpty())
            print(lines[i]);
    }
    return Exit::Done;
}

// The findings, and how a verb ends that found them.
Exit showFindings(const Context &context, const QList<Finding> &findings, const QJsonValue &json);

// An edit names the revision it was made from: the one shown now, unless the caller names another. `told`: what is said besides to people.
template<typename Operation, typename ShowOperation>
Verb setVerb(const QString &group, const QString &summary, const QString &subject, ShowOperation (*shown)(const Operation &), const QString &rest = {}, void (*told)(const Context &, const Operation &, const typename Operation::Reply &) = nullptr)
{
    const QStringList subjects{subject};
    return Verb{group, QStringLiteral("set"), summary, Operation::name, [subjects](QCommandLineParser &parser) { addOptions<Operation>(parser, subjects, {}); },
                [subjects, shown, rest, told](Context &context, const QCommandLineParser &parser) {
                    Result<Operation> operation = operationFrom<Operation>(parser, subjects, {}, 2, rest);
                    if (!operation)
                        return fail(context, operation.error());
                    if (!parser.isSet(QStringLiteral("revision"))) {
                        const auto current = context.call(shown(*operation));
                        if (!current)
                            return fail(context, current.error());
                        operation->revision = current->revision;
                    }
                    const auto reply = context.call(*operation);
                    if (!reply)
                        return fail(context, reply.error());
                    const Exit exit = showJsonOrText(context, *reply);
                    if (told && context.format() != Format::Json)
                        told(context, *operation, *reply);
                    return exit;
                }};
}

} // namespace postroom::cli
