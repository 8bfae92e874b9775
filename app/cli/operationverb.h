#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"

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
    const qsizetype leading = word.isEmpty() ? 1 : 2;
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

} // namespace postroom::cli
