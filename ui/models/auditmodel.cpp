#include "ui/models/auditmodel.h"

#include "core/api/describe.h"

#include <QLocale>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 200;

struct MethodWords
{
    const char *method;
    const char *words;
};

constexpr MethodWords methods[] = {
    {"setup.identity", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Address and server name set")},
    {"setup.accountTypes", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Account types chosen")},
    {"setting.set", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Setting changed")},
    {"config.apply", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Configuration applied")},
    {"config.rollback", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Went back to a configuration")},
    {"config.restore", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Generated files put back")},
    {"config.adopt", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Changes by hand kept")},
    {"config.follow", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Settings taken over from the machine")},
    {"config.upgrade", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Configuration brought up to date")},
    {"domain.add", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Domain added")},
    {"domain.set", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Domain changed")},
    {"domain.remove", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Domain removed")},
    {"mailbox.add", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Mailbox added")},
    {"mailbox.set", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Mailbox changed")},
    {"mailbox.password", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "New password set")},
    {"mailbox.suspend", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Mailbox suspended")},
    {"mailbox.resume", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Mailbox resumed")},
    {"mailbox.remove", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Mailbox removed")},
    {"alias.add", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Alias added")},
    {"alias.set", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Alias changed")},
    {"alias.remove", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Alias removed")},
    {"dns.publish", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "DNS records published")},
    {"account.set", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Credentials of a DNS provider kept")},
    {"account.remove", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Credentials of a DNS provider forgotten")},
    {"record.add", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "DNS record added")},
    {"record.remove", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "DNS record removed")},
    {"check.accept", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Finding accepted")},
    {"check.unaccept", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Finding accepted no longer")},
    {"certificate.import", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Certificate imported")},
    {"certificate.request", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Certificate made")},
    {"certificate.renew", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Certificate renewed")},
    {"certificate.remove", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Certificate removed")},
    {"dkim.rotate", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Signing keys changed")},
    {"dkim.retire", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Former signing keys removed")},
    {"service.control", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Service started or stopped")},
    {"mail.test", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Test message sent")},
    {"peer.add", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Practice instance joined")},
    {"peer.remove", QT_TRANSLATE_NOOP("postroom::ui::AuditModel", "Practice instance left")},
};

} // namespace

AuditModel::AuditModel(Session &session, QObject *parent) : ListModel(parent), m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(std::chrono::milliseconds(100));
    connect(&m_delay, &QTimer::timeout, this, &AuditModel::readNewer);
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const AuditEntry &entry = recordAt(index.row()).entry;
    switch (index.column()) {
    case WhenColumn: return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    case WhatColumn: return whatWords(entry.method);
    case ObjectColumn: return entry.object;
    case WhoColumn: return entry.actor;
    }
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case WhatColumn: return tr("What");
    case ObjectColumn: return tr("To what");
    case WhoColumn: return tr("Who");
    }
    return {};
}

void AuditModel::ask(const std::optional<qint64> &before, std::function<void(const api::ListAudit::Reply &)> take)
{
    m_session.call(api::ListAudit{pageSize, before}, this, [this, take = std::move(take), query = m_query](const Result<api::ListAudit::Reply> &reply) {
        if (query != m_query)
            return; // read anew meanwhile
        if (reply)
            return take(*reply);
        m_fetching = false;
        emit failed(reply.error());
    });
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    ask(m_next, [this](const api::ListAudit::Reply &older) {
        m_fetching = false;
        m_next = older.next;
        if (!older.records.isEmpty()) {
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(older.records.size()) - 1);
            m_rows.append(older.records);
            endInsertRows();
        }
        emit countChanged();
    });
}

void AuditModel::reload()
{
    ++m_query;
    m_fetching = true;
    ask({}, [this](const api::ListAudit::Reply &newest) {
        m_fetching = false;
        beginResetModel();
        m_rows = newest.records;
        m_next = newest.next;
        endResetModel();
        emit countChanged();
        emit loaded();
    });
}

// What is shown stays where it is; only where more came than a page holds it is read anew.
void AuditModel::readNewer()
{
    if (m_rows.isEmpty())
        return reload();
    ask({}, [this](const api::ListAudit::Reply &newest) {
        QList<AuditRecord> added = newest.records;
        const qint64 known = total();
        added.removeIf([known](const AuditRecord &record) { return record.seq <= known; });
        if (!added.isEmpty() && added.last().seq != known + 1)
            return reload();
        if (added.isEmpty())
            return;
        beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
        m_rows = added + m_rows;
        endInsertRows();
        emit countChanged();
        emit loaded();
    });
}

int AuditModel::rowOf(const QString &key) const
{
    const qint64 row = total() - key.toLongLong();
    return row >= 0 && row < m_rows.size() ? static_cast<int>(row) : -1;
}

QString AuditModel::whatWords(const QString &method)
{
    for (const MethodWords &known : methods) {
        if (method == QLatin1StringView(known.method))
            return tr(known.words);
    }
    return method;
}

QString AuditModel::resultWords(const QString &result)
{
    return result == u"ok" ? tr("done") : result;
}

QString AuditModel::valueLines(const QJsonObject &values)
{
    QStringList lines;
    for (auto member = values.begin(); member != values.end(); ++member) {
        const QJsonValue &value = *member;
        QString text = value.isString() ? value.toString() : QString::fromUtf8(jsonText(value));
        if (value.isNull() || value.isUndefined())
            text = u"–"_s;
        lines.append(member.key() + u": "_s + text);
    }
    return lines.join(u'\n');
}

} // namespace postroom::ui
