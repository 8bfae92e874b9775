#pragma once

#include "core/base/result.h"
#include "core/model/ipaddress.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace postroom {

// Whether what is published for a name lets this server send, as far as that stands in the record itself
// (RFC 7208 §4.6): what it leaves to other records (include, redirect) is not followed here.
enum class SpfVerdict { Allows, // by its own words, perhaps with others
                        AllowsEverybody, // "+all"
                        Elsewhere, // perhaps, in a record that it points to
                        Refuses,
                        Invalid };

struct SpfSubject
{
    QString name; // at which it stands, without the final dot
    QString server; // ours
    QList<IpAddress> addresses; // of ours
    bool isMailExchanger = false; // ours gets the mail of `name`
};

bool isSpf(const QByteArray &text);
SpfVerdict judgeSpf(const QByteArray &text, const SpfSubject &subject);

constexpr int mostSpfLookups = 10; // RFC 7208 §4.6.4
// How many look-ups a record asks for by its own words; what it points to asks for more. TextMalformed for a word that no receiver takes.
Result<int> spfOwnLookups(const QByteArray &text);
// One record that says what two mean: `theirs`, with the words of `ours` before what first refuses somebody, and one
// "all", theirs where it has one. What can never be reached is left out.
QByteArray foldedSpf(const QByteArray &theirs, const QByteArray &ours);
// Whether `text` has every word of `wanted`.
bool hasSpfWords(const QByteArray &text, const QByteArray &wanted);

} // namespace postroom
