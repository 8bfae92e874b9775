#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>

#include <concepts>
#include <optional>

namespace postroom {

// Values as JSON. Unknown, missing and wrongly typed members are errors that name the field; a member may be
// missing only where it is std::optional (null is the same). Integers beyond 2^53 travel as strings.
template<typename T>
QJsonValue toJson(const T &value);
template<typename T>
Result<T> fromJson(const QJsonValue &json, const QString &field = {});

// A value with one text form: parse() makes it valid, toString() gives it back.
template<typename T>
concept TextValue = requires(const T &value, QStringView text) {
    { T::parse(text) } -> std::same_as<Result<T>>;
    { value.toString() } -> std::same_as<QString>;
};

// A value whose JSON form is not its text: it brings both directions itself.
template<typename T>
concept JsonValueForm = requires(const T &value, const QJsonValue &json) {
    { value.toJsonValue() } -> std::same_as<QJsonValue>;
    { T::fromJsonValue(json) } -> std::same_as<Result<T>>;
};

// A struct whose fields have rules beyond their types' own: fromJson() asks it last.
template<typename T>
concept HasCheck = requires(const T &value) {
    { T::check(value) } -> std::same_as<Result<void>>;
};

template<HasWords T>
QString wordOf(T value)
{
    for (const auto &[known, word] : EnumWords<T>::words) {
        if (known == value)
            return QString::fromLatin1(word);
    }
    return {};
}

template<HasWords T>
QString allWords()
{
    QStringList all;
    for (const auto &entry : EnumWords<T>::words)
        all.append(QString::fromLatin1(entry.second));
    return all.join(QStringLiteral(", "));
}

template<HasWords T>
Result<T> fromWord(QStringView word)
{
    for (const auto &[known, name] : EnumWords<T>::words) {
        if (word == QLatin1StringView(name))
            return known;
    }
    return Error{ErrorCode::ChoiceUnknown, word.toString(), {}, allWords<T>()};
}

namespace detail {

template<typename T>
struct IsOptional : std::false_type {};
template<typename T>
struct IsOptional<std::optional<T>> : std::true_type {};
template<typename T>
struct IsList : std::false_type {};
template<typename T>
struct IsList<QList<T>> : std::true_type {};

Error wrongType(const QString &field, const char *wanted);
QString innerField(const QString &outer, const QString &inner);
QJsonValue integerToJson(qint64 value);
Result<qint64> integerFromJson(const QJsonValue &json, const QString &field);
Result<QString> textFromJson(const QJsonValue &json, const QString &field);
Result<QDateTime> timeFromJson(const QJsonValue &json, const QString &field);
Result<QByteArray> bytesFromJson(const QJsonValue &json, const QString &field);
QJsonValue secretToJson(const Secret &secret);

template<HasFields T>
Result<T> structFromJson(const QJsonValue &json, const QString &field)
{
    if (!json.isObject())
        return wrongType(field, "object");
    const QJsonObject object = json.toObject();
    T value{};
    std::optional<Error> problem;
    QSet<QString> known;
    visitFields(value, [&](const char *name, auto &member, const char *) {
        using Member = std::remove_cvref_t<decltype(member)>;
        const QString key = QString::fromLatin1(name);
        known.insert(key);
        if (problem)
            return;
        const QJsonValue given = object.value(key);
        const QString where = innerField(field, key);
        if (given.isUndefined()) {
            if constexpr (!IsOptional<Member>::value)
                problem = Error{ErrorCode::ProtocolMissingMember, key, where, {}};
            return;
        }
        Result<Member> read = fromJson<Member>(given, where);
        if (read)
            member = std::move(*read);
        else
            problem = read.error();
    });
    if (problem)
        return *problem;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return Error{ErrorCode::ProtocolUnknownMember, it.key(), innerField(field, it.key()), {}};
    }
    if constexpr (HasCheck<T>) {
        if (const Result<void> ok = T::check(value); !ok)
            return withField(ok.error(), innerField(field, ok.error().field));
    }
    return value;
}

} // namespace detail

template<typename T>
QJsonValue toJson(const T &value)
{
    if constexpr (std::is_same_v<T, bool>) {
        return QJsonValue(value);
    } else if constexpr (HasWords<T>) {
        return QJsonValue(wordOf(value));
    } else if constexpr (std::is_integral_v<T>) {
        return detail::integerToJson(static_cast<qint64>(value));
    } else if constexpr (std::is_same_v<T, double>) {
        return QJsonValue(value);
    } else if constexpr (std::is_same_v<T, QString>) {
        return QJsonValue(value);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return QJsonValue(QString::fromLatin1(value.toBase64()));
    } else if constexpr (std::is_same_v<T, Secret>) {
        return detail::secretToJson(value);
    } else if constexpr (std::is_same_v<T, QJsonObject> || std::is_same_v<T, QJsonArray> || std::is_same_v<T, QJsonValue>) {
        return QJsonValue(value);
    } else if constexpr (detail::IsOptional<T>::value) {
        return value ? toJson(*value) : QJsonValue();
    } else if constexpr (detail::IsList<T>::value) {
        QJsonArray array;
        for (const auto &item : value)
            array.append(toJson(item));
        return array;
    } else if constexpr (JsonValueForm<T>) {
        return value.toJsonValue();
    } else if constexpr (HasFields<T>) {
        QJsonObject object;
        visitFields(value, [&object](const char *name, const auto &member, const char *) {
            object.insert(QString::fromLatin1(name), toJson(member));
        });
        return object;
    } else {
        static_assert(TextValue<T>, "this type has no JSON form");
        return value.isNull() ? QJsonValue() : QJsonValue(value.toString());
    }
}

template<typename T>
Result<T> fromJson(const QJsonValue &json, const QString &field)
{
    if constexpr (detail::IsOptional<T>::value) {
        if (json.isNull() || json.isUndefined())
            return T();
        auto inner = fromJson<typename T::value_type>(json, field);
        if (!inner)
            return inner.error();
        return T(std::move(*inner));
    } else if constexpr (std::is_same_v<T, bool>) {
        return json.isBool() ? Result<T>(json.toBool()) : Result<T>(detail::wrongType(field, "true or false"));
    } else if constexpr (HasWords<T>) {
        const Result<QString> text = detail::textFromJson(json, field);
        if (!text)
            return text.error();
        const Result<T> value = fromWord<T>(*text);
        return value ? value : Result<T>(withField(value.error(), field));
    } else if constexpr (std::is_integral_v<T>) {
        const Result<qint64> number = detail::integerFromJson(json, field);
        if (!number)
            return number.error();
        if (!std::in_range<T>(*number))
            return Error{ErrorCode::NumberOutOfRange, QString::number(*number), field, {}};
        return static_cast<T>(*number);
    } else if constexpr (std::is_same_v<T, double>) {
        return json.isDouble() ? Result<T>(json.toDouble()) : Result<T>(detail::wrongType(field, "number"));
    } else if constexpr (std::is_same_v<T, QString>) {
        return detail::textFromJson(json, field);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return detail::timeFromJson(json, field);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return detail::bytesFromJson(json, field);
    } else if constexpr (std::is_same_v<T, Secret>) {
        Result<QString> text = detail::textFromJson(json, field);
        if (!text)
            return text.error();
        QByteArray utf8 = text->toUtf8();
        const Secret secret = Secret::fromUtf8(utf8);
        wipe(utf8);
        wipe(*text);
        return secret;
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        return json.isObject() ? Result<T>(json.toObject()) : Result<T>(detail::wrongType(field, "object"));
    } else if constexpr (std::is_same_v<T, QJsonArray>) {
        return json.isArray() ? Result<T>(json.toArray()) : Result<T>(detail::wrongType(field, "array"));
    } else if constexpr (std::is_same_v<T, QJsonValue>) {
        return json;
    } else if constexpr (detail::IsList<T>::value) {
        if (!json.isArray())
            return detail::wrongType(field, "array");
        T list;
        const QJsonArray array = json.toArray();
        for (const QJsonValue item : array) {
            auto read = fromJson<typename T::value_type>(item, field);
            if (!read)
                return read.error();
            list.append(std::move(*read));
        }
        return list;
    } else if constexpr (JsonValueForm<T>) {
        const Result<T> value = T::fromJsonValue(json);
        return value || !value.error().field.isEmpty() ? value : Result<T>(withField(value.error(), field));
    } else if constexpr (HasFields<T>) {
        return detail::structFromJson<T>(json, field);
    } else {
        static_assert(TextValue<T>, "this type has no JSON form");
        const Result<QString> text = detail::textFromJson(json, field);
        if (!text)
            return text.error();
        Result<T> value = T::parse(*text);
        if (!value && value.error().field.isEmpty())
            return withField(value.error(), field);
        return value;
    }
}

// Compact UTF-8 text of a JSON value, scalars included.
QByteArray jsonText(const QJsonValue &value);
// One JSON value from UTF-8 text by RFC 8259 alone: refuses a BOM, malformed UTF-8, depth over 32, more than 1,000
// members in one object, strings over 256 KiB (as written) and members given twice, which QJsonDocument lets through.
Result<QJsonValue> parseJson(QByteArrayView text);
// The same bounds with another limit for strings, for messages that carry files.
Result<QJsonValue> parseJson(QByteArrayView text, qsizetype longestString);

} // namespace postroom
