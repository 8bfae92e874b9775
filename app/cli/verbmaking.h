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

// The same, showing the reply as it is.
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

} // namespace postroom::cli
