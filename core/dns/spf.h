#pragma once

#include "core/model/dnsanswer.h"
#include "core/model/ipaddress.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace postroom {

// What an SPF record says of this server, evaluated as receivers do (RFC 7208 §4.6), as far as the records that it points
// to are known.
enum class SpfVerdict { Allows,
                        AllowsEverybody,
                        Elsewhere, // perhaps, in a record that is not known
                        Refuses,
                        TooManyLookups, // before it comes to this server (§4.6.4)
                        PointsNowhere, // to what is no SPF record, which is an error of the whole (§5.2, §6.1)
                        Invalid };

struct SpfSubject
{
    QString name; // at which it stands, without the final dot
    QString server; // ours
    QList<IpAddress> addresses; // of ours
    bool isMailExchanger = false; // ours gets the mail of `name`
};

// What is known of the names that records point to, by absolute name and type.
using SpfAnswers = QMap<std::pair<QString, DnsType>, DnsAnswer>;

constexpr int mostSpfLookups = 10; // RFC 7208 §4.6.4
constexpr int mostVoidSpfLookups = 2; // of them, for what is not there
constexpr qsizetype mostSpfOctets = 450; // of a name and its texts, for an answer to fit into a datagram (§3.4)
constexpr qsizetype mostSpfQuestions = 40; // in all: records that receivers follow need fewer

bool isSpf(const QByteArray &text);
SpfVerdict judgeSpf(const QByteArray &text, const SpfSubject &subject, const SpfAnswers &known = {});
// The same for a sender that no word of it is about: all of it is read.
SpfVerdict judgeSpfForOthers(const QByteArray &text, const SpfSubject &subject, const SpfAnswers &known);
// How many of its look-ups find nothing, as far as known, such a sender's receiver making all of them; one more than is permitted
// stands for any more.
int spfVoidLookups(const QByteArray &text, const SpfSubject &subject, const SpfAnswers &known);
// What would have to be asked for more to be known, mostSpfQuestions at most. Names of macros cannot be asked, ours need
// not be.
QList<std::pair<QString, DnsType>> spfQuestions(const QByteArray &text, const SpfSubject &subject, const SpfAnswers &known);

} // namespace postroom
