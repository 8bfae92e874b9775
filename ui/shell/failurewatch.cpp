#include "ui/shell/failurewatch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes longEnough{10};
constexpr qsizetype mostKnown = 1000; // beyond that, what is new is not told: it would be a flood

QString keyOf(const Finding &finding)
{
    return finding.id + u'\n' + finding.subject;
}

bool isOver(const std::optional<QDateTime> &since, const QDateTime &now)
{
    return since && since->secsTo(now) >= std::chrono::seconds(longEnough).count();
}

} // namespace

QList<Finding> FailureWatch::look(const QList<Finding> &findings, const QDateTime &now)
{
    QSet<QString> failing;
    QSet<QString> undecided; // a check that could not be made has not passed
    QList<Finding> fresh;
    for (const Finding &finding : findings) {
        const QString key = keyOf(finding);
        if (finding.verdict == Verdict::Unknown)
            undecided.insert(key);
        if (finding.verdict != Verdict::Fail || failing.contains(key))
            continue;
        failing.insert(key);
        const auto told = m_told.constFind(key);
        if (told == m_told.constEnd() ? m_told.size() + fresh.size() < mostKnown : isOver(*told, now))
            fresh.append(finding);
    }
    for (auto known = m_told.begin(); known != m_told.end();) {
        if (failing.contains(known.key()) || undecided.contains(known.key()))
            known->reset();
        else if (!*known || known->value() > now) // a clock that was set back begins anew
            *known = now;
        known = isOver(*known, now) ? m_told.erase(known) : std::next(known);
    }
    for (const Finding &finding : std::as_const(fresh))
        m_told.insert(keyOf(finding), std::nullopt);
    return std::exchange(m_hasLooked, true) ? fresh : QList<Finding>();
}

QByteArray FailureWatch::toText() const
{
    if (!m_hasLooked)
        return {};
    QJsonObject told;
    for (auto known = m_told.begin(); known != m_told.end(); ++known)
        told.insert(known.key(), *known ? QJsonValue(known->value().toUTC().toString(Qt::ISODate)) : QJsonValue());
    return QJsonDocument(told).toJson(QJsonDocument::Compact);
}

FailureWatch FailureWatch::fromText(const QByteArray &text)
{
    FailureWatch watch;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return watch;
    watch.m_hasLooked = true;
    const QJsonObject told = document.object();
    for (auto known = told.begin(); known != told.end() && watch.m_told.size() < mostKnown; ++known) {
        const QDateTime since = QDateTime::fromString(known->toString(), Qt::ISODate);
        watch.m_told.insert(known.key(), since.isValid() ? std::optional(since) : std::nullopt);
    }
    return watch;
}

} // namespace postroom::ui
