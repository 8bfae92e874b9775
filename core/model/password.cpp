#include "core/model/password.h"

#include "core/base/character.h"

#include <QStringDecoder>

#include <algorithm>
#include <sodium.h>
#include <zxcvbn.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

// zxcvbn finds the password whole in one of its lists of common passwords.
bool isListed(const QByteArray &utf8)
{
    ZxcMatch_t *match = nullptr;
    ZxcvbnMatch(utf8.constData(), nullptr, &match);
    const bool whole = match && !match->Next && match->Length == utf8.size();
    const bool listed = whole && ((match->Type & ~MULTIPLE_MATCH) == DICTIONARY_MATCH || (match->Type & ~MULTIPLE_MATCH) == DICT_LEET_MATCH);
    ZxcvbnFreeInfo(match);
    return listed;
}

} // namespace

Result<Secret> normalisedPassword(const Secret &given)
{
    if (given.size() > longestPasswordOctets)
        return Error{ErrorCode::TextTooLong, {}, {}, QString::number(longestPassword)};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(given.reveal());
    if (decoder.hasError())
        return Error{ErrorCode::TextMalformed, {}, {}, u"UTF-8"_s};
    const auto refused = [](char32_t c) { return isControl(c); };
    const std::optional<char32_t> bad = firstRefused(text, refused);
    for (QChar &c : text) {
        if (c.category() == QChar::Separator_Space)
            c = u' ';
    }
    QString composed = text.normalized(QString::NormalizationForm_C);
    wipe(text);
    QByteArray utf8 = composed.toUtf8();
    wipe(composed);
    const Secret normalised = Secret::fromUtf8(utf8);
    wipe(utf8);
    if (bad)
        return Error{ErrorCode::CharacterNotAllowed, {}, {}, characterName(*bad)};
    if (normalised.size() > longestPasswordOctets)
        return Error{ErrorCode::TextTooLong, {}, {}, QString::number(longestPassword)};
    return normalised;
}

namespace {

// The first character that normalising would make another one.
std::optional<char32_t> firstChanged(const Secret &given, const Secret &normalised)
{
    QString was = QString::fromUtf8(given.reveal());
    QString is = QString::fromUtf8(normalised.reveal());
    std::optional<char32_t> found;
    for (qsizetype i = 0; i < was.size() && !found; ++i) {
        const bool isPair = was[i].isHighSurrogate() && i + 1 < was.size();
        const char32_t c = isPair ? QChar::surrogateToUcs4(was[i], was[i + 1]) : was[i].unicode();
        const QString alone = was.mid(i, isPair ? 2 : 1);
        const bool isOtherSpace = QChar::category(c) == QChar::Separator_Space && c != U' ';
        if (isOtherSpace || QChar::combiningClass(c) != 0 || alone.normalized(QString::NormalizationForm_C) != alone)
            found = c;
        i += isPair ? 1 : 0;
    }
    if (!found && was != is && !was.isEmpty())
        found = was[0].unicode();
    wipe(was);
    wipe(is);
    return found;
}

} // namespace

Result<Secret> acceptPassword(const Secret &given, int shortest, const Address &owner)
{
    const Result<Secret> normalised = normalisedPassword(given);
    if (!normalised)
        return normalised.error();
    if (!(*normalised == given)) {
        const std::optional<char32_t> changed = firstChanged(given, *normalised);
        return Error{ErrorCode::CharacterNotAllowed, {}, {}, characterName(changed.value_or(U'\uFFFD'))};
    }
    QString text = QString::fromUtf8(normalised->reveal());
    const qsizetype characters = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
    const bool isOwner = text.compare(owner.toString(), Qt::CaseInsensitive) == 0 || text.compare(owner.localPart(), Qt::CaseInsensitive) == 0;
    wipe(text);
    if (characters < shortest)
        return Error{ErrorCode::TextTooShort, {}, {}, QString::number(shortest)};
    if (characters > longestPassword)
        return Error{ErrorCode::TextTooLong, {}, {}, QString::number(longestPassword)};
    if (isOwner)
        return Error{ErrorCode::PasswordIsAddress, {}, {}, {}};
    QByteArray utf8 = normalised->reveal().toByteArray();
    const bool listed = isListed(utf8);
    wipe(utf8);
    if (listed)
        return Error{ErrorCode::PasswordCommon, {}, {}, {}};
    return normalised;
}

Strength passwordStrength(const Secret &password, const Address &owner)
{
    // What is guessed at a mailbox before anything else. The estimate costs the square of the length, and what is longer
    // than this is strong by its beginning.
    constexpr qsizetype judged = 80;
    const QByteArray local = owner.localPart().toUtf8();
    const QByteArray domain = owner.isNull() ? QByteArray() : owner.domain().toString().section(u'.', 0, 0).toUtf8();
    const char *guessed[] = {local.isEmpty() ? nullptr : local.constData(), domain.isEmpty() ? nullptr : domain.constData(), nullptr};
    QByteArray utf8 = password.reveal().first(qMin(judged, password.size())).toByteArray();
    const double bits = ZxcvbnMatch(utf8.constData(), guessed[0] ? guessed : nullptr, nullptr);
    wipe(utf8);
    constexpr double million = 20; // bits
    if (bits < million)
        return Strength::Weak;
    if (bits < 1.5 * million)
        return Strength::Fair;
    return bits < 2.5 * million ? Strength::Good : Strength::Strong;
}

Secret generatePassword()
{
    static constexpr char alphabet[] = "abcdefghjkmnpqrstuvwxyz23456789"; // no l, i, o, 0, 1
    char text[19];
    int at = 0;
    for (int i = 0; i < 16; ++i) {
        if (i > 0 && i % 4 == 0)
            text[at++] = '-';
        text[at++] = alphabet[randombytes_uniform(sizeof alphabet - 1)];
    }
    const Secret secret = Secret::fromUtf8(QByteArrayView(text, at));
    sodium_memzero(text, sizeof text);
    return secret;
}

} // namespace postroom
