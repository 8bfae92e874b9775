#pragma once

#include "app/cli/context.h"
#include "app/cli/passwords.h"

#include <QCoreApplication>

namespace postroom::cli {

// Options and subjects of a verb, read off the operation's fields: a field named as a subject is a word on the
// command line, a flag for true and false, a Secret the password options, anything else `--name VALUE`.

// "portOffset" → "port-offset".
QString optionName(const char *field);
QString translatedHelp(const char *help);

template<typename Operation>
void addOptions(QCommandLineParser &parser, const QStringList &subjects, const QStringList &hidden)
{
    Operation operation{};
    visitFields(operation, [&](const char *name, auto &member, const char *help) {
        using Member = std::remove_cvref_t<decltype(member)>;
        const QString field = QString::fromLatin1(name);
        if (hidden.contains(field))
            return;
        if (subjects.contains(field))
            parser.addPositionalArgument(field, translatedHelp(help), field.toUpper());
        else if constexpr (std::is_same_v<Member, Secret> || std::is_same_v<Member, std::optional<Secret>>)
            addPasswordOptions(parser, std::is_same_v<Member, Secret>);
        else if constexpr (std::is_same_v<Member, bool> || std::is_same_v<Member, std::optional<bool>>)
            parser.addOption({optionName(name), translatedHelp(help)});
        else
            parser.addOption({optionName(name), translatedHelp(help), QStringLiteral("VALUE")});
    });
}

namespace detail {

template<typename T>
struct Inner
{
    using Type = T;
};
template<typename T>
struct Inner<std::optional<T>>
{
    using Type = T;
};

template<typename Member>
QString valueOf(const QCommandLineParser &parser, const QString &option)
{
    if constexpr (postroom::detail::IsList<typename Inner<Member>::Type>::value)
        return parser.values(option).join(u',');
    else
        return parser.value(option);
}

// The text of one argument as the JSON that the field's own reader takes.
template<typename Member>
Result<QJsonValue> jsonOf(const QString &text, const QString &field)
{
    using Value = typename Inner<Member>::Type;
    if constexpr (postroom::detail::IsList<Value>::value) {
        QJsonArray array;
        const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts)
            array.append(part.trimmed());
        return QJsonValue(array);
    } else if constexpr (std::is_integral_v<Value>) {
        bool digits = !text.isEmpty();
        for (const QChar c : text)
            digits = digits && c >= u'0' && c <= u'9';
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        if (!digits || !ok)
            return Error{ErrorCode::NumberMalformed, text.left(100), field, QStringLiteral("0, 1, 2 …")};
        return toJson(number);
    } else {
        return QJsonValue(text);
    }
}

} // namespace detail

// The operation as the command line says it, without its Secret. Missing subjects are Usage. A list may be given in one
// option with commas, or by the option several times; the words behind all subjects belong to the list named `rest`, or
// are handed over in `left`.
template<typename Operation>
Result<Operation> operationFrom(const QCommandLineParser &parser, const QStringList &subjects, const QStringList &hidden, qsizetype leadingWords,
                                const QString &rest = {}, QStringList *left = nullptr)
{
    Operation operation{};
    std::optional<Error> problem;
    QStringList words = parser.positionalArguments().mid(leadingWords);
    visitFields(operation, [&](const char *name, auto &member, const char *) {
        using Member = std::remove_cvref_t<decltype(member)>;
        const QString field = QString::fromLatin1(name);
        if (problem || hidden.contains(field))
            return;
        if constexpr (std::is_same_v<Member, Secret> || std::is_same_v<Member, std::optional<Secret>>) {
            return;
        } else if constexpr (std::is_same_v<Member, bool> || std::is_same_v<Member, std::optional<bool>>) {
            if (parser.isSet(optionName(name)))
                member = true;
        } else {
            QString text;
            if (subjects.contains(field)) {
                if (words.isEmpty()) {
                    if constexpr (!postroom::detail::IsOptional<Member>::value)
                        problem = Error{ErrorCode::Usage, {}, field, QCoreApplication::translate("Cli", "%1 is missing. See --help.").arg(field.toUpper())};
                    return;
                }
                text = words.takeFirst();
            } else {
                if (!parser.isSet(optionName(name)))
                    return;
                text = detail::valueOf<Member>(parser, optionName(name));
                if (field == rest)
                    text = (QStringList{text} + std::exchange(words, {})).join(u',');
            }
            const Result<QJsonValue> json = detail::jsonOf<Member>(text, field);
            if (!json) {
                problem = json.error();
                return;
            }
            Result<Member> value = fromJson<Member>(*json, field);
            if (value)
                member = std::move(*value);
            else
                problem = value.error();
        }
    });
    if (problem)
        return *problem;
    if (left)
        *left = words;
    else if (!words.isEmpty())
        return Error{ErrorCode::Usage, {}, {}, QCoreApplication::translate("Cli", "One word too many: %1").arg(words.first())};
    return operation;
}

} // namespace postroom::cli
