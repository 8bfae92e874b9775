#include "ui/models/findermodel.h"

#include "core/api/operations/aliases.h"
#include "core/api/operations/domains.h"
#include "core/api/operations/mailboxes.h"
#include "ui/models/aliasmodel.h"
#include "ui/models/settingtype.h"
#include "ui/shell/words.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(const Found &found)
{
    switch (found.kind) {
    case Found::Kind::Page: return found.page;
    case Found::Kind::Action: return u"now"_s;
    case Found::Kind::Setting: return u"settings"_s;
    case Found::Kind::Finding: return u"warning"_s;
    case Found::Kind::Domain: return u"domains"_s;
    case Found::Kind::Mailbox: return u"mailboxes"_s;
    case Found::Kind::Alias: return u"aliases"_s;
    }
    return {};
}

bool hasAll(const Found &found, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&found](const QString &word) {
        return found.title.contains(word, Qt::CaseInsensitive) || found.detail.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

FinderModel::FinderModel(Session &session, const QList<Found> &known, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_known(known)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(std::chrono::milliseconds(100));
    connect(&m_delay, &QTimer::timeout, this, &FinderModel::askServer);
    show();
}

QVariant FinderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Found &found = m_rows.at(index.row());
    if (index.column() == KindColumn)
        return role == Qt::DisplayRole ? kindWords(found.kind) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return found.detail.isEmpty() ? found.title : found.title + u" – "_s + found.detail;
    case Qt::DecorationRole: return icon(iconOf(found));
    case Qt::ToolTipRole: return plainToolTip(found.detail);
    case Qt::AccessibleTextRole: return data(index, Qt::DisplayRole).toString() + u", "_s + kindWords(found.kind);
    default: return {};
    }
}

QString FinderModel::kindWords(Found::Kind kind)
{
    switch (kind) {
    case Found::Kind::Page: return tr("Page");
    case Found::Kind::Action: return tr("Action");
    case Found::Kind::Setting: return tr("Setting");
    case Found::Kind::Finding: return tr("Finding");
    case Found::Kind::Domain: return tr("Domain");
    case Found::Kind::Mailbox: return tr("Mailbox");
    case Found::Kind::Alias: return tr("Alias");
    }
    return {};
}

void FinderModel::readOnce()
{
    if (m_session.state() != Session::State::Connected)
        return;
    m_session.call(api::ListSettings{}, this, [this](const Result<api::ListSettings::Reply> &reply) {
        if (!reply)
            return; // what is found is shown without them
        for (const api::Setting &setting : reply->settings)
            // Found by its key, too, for who knows it from the command line.
            m_known.append({Found::Kind::Setting, settingName(setting.key), u"%1 (%2)"_s.arg(fromServer(Speaker::Settings, setting.help), setting.key), u"settings"_s, setting.key});
        show();
    });
    m_session.call(api::Check{}, this, [this](const Result<api::Check::Reply> &reply) {
        if (!reply)
            return;
        for (const Finding &finding : reply->findings) {
            if (finding.verdict == Verdict::Fail || finding.verdict == Verdict::Warning || finding.verdict == Verdict::Unknown)
                m_known.append({Found::Kind::Finding, findingLine(finding), fromServer(Speaker::Checks, finding.fix), u"overview"_s, findingKey(finding)});
        }
        show();
    });
}

void FinderModel::setText(const QString &text)
{
    m_text = text.simplified();
    ++m_query;
    m_waiting = 0;
    m_ofServer.clear();
    if (m_text.isEmpty())
        m_delay.stop();
    else
        m_delay.start();
    show();
}

template<typename Operation, typename Take>
void FinderModel::ask(const Operation &operation, Take take)
{
    ++m_waiting;
    m_session.call(operation, this, [this, take, query = m_query](const Result<typename Operation::Reply> &reply) {
        if (query != m_query)
            return; // of an earlier text
        if (reply)
            add(take(*reply));
        if (--m_waiting == 0)
            emit searched();
    });
}

void FinderModel::askServer()
{
    if (m_session.state() != Session::State::Connected)
        return emit searched();
    ask(api::ListDomains{m_text, firstFew, {}}, [](const api::ListDomains::Reply &reply) {
        QList<Found> found;
        for (const Domain &domain : reply.domains)
            found.append({Found::Kind::Domain, domain.name.toUnicode(), {}, u"domains"_s, domain.name.toString()});
        return found;
    });
    ask(api::ListMailboxes{m_text, {}, firstFew, {}}, [](const api::ListMailboxes::Reply &reply) {
        QList<Found> found;
        for (const Mailbox &mailbox : reply.mailboxes)
            found.append({Found::Kind::Mailbox, mailbox.address.toUnicode(), mailbox.name.toString(), u"mailboxes"_s, mailbox.address.toString()});
        return found;
    });
    ask(api::ListAliases{m_text, {}, firstFew, {}}, [](const api::ListAliases::Reply &reply) {
        QList<Found> found;
        for (const Alias &alias : reply.aliases)
            found.append({Found::Kind::Alias, alias.address.toUnicode(), AliasModel::targetNames(alias).mid(0, 3).join(u", "_s), u"aliases"_s, alias.address.toString()});
        return found;
    });
}

void FinderModel::add(const QList<Found> &found)
{
    m_ofServer += found;
    show();
}

void FinderModel::show()
{
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    QList<Found> rows;
    for (const Found &found : std::as_const(m_known)) {
        if (words.isEmpty() ? found.kind == Found::Kind::Page : hasAll(found, words))
            rows.append(found);
    }
    rows += m_ofServer;
    const auto rank = [this](const Found &found) {
        return std::pair(found.kind, !found.title.startsWith(m_text, Qt::CaseInsensitive));
    };
    std::stable_sort(rows.begin(), rows.end(), [&rank](const Found &l, const Found &r) { return rank(l) < rank(r); });
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

} // namespace postroom::ui
