#include "ui/models/recordmodel.h"

#include "core/base/json.h"
#include "ui/shell/verdicts.h"
#include "ui/shell/words.h"
#include "ui/widgets/icon.h"

#include <QFontDatabase>

namespace postroom::ui {

using namespace Qt::StringLiterals;

void RecordModel::setPlan(const DnsPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_check.reset();
    endResetModel();
}

void RecordModel::setCheck(const DnsCheck &check)
{
    if (check.domain != m_plan.domain)
        return;
    m_check = check;
    if (rowCount() > 0)
        emit dataChanged(index(0, VerdictColumn), index(rowCount() - 1, VerdictColumn));
}

const DnsRecordCheck *RecordModel::checkAt(int row) const
{
    if (!m_check)
        return nullptr;
    const DnsRecord &record = recordAt(row);
    const DnsRecordCheck *found = nullptr;
    for (const DnsRecordCheck &one : m_check->records) {
        if (one.name != record.name || one.type != record.type)
            continue;
        if (one.expected.contains(record.data))
            return &one; // beside it may be another of the same name: the admin's own are judged by themselves
        found = found ? found : &one;
    }
    return found;
}

namespace {

void addTo(QList<std::pair<QString, QStringList>> &said, const QString &words, const DnsSeen &seen)
{
    const QString server = seen.name.isEmpty() ? seen.server : seen.name.chopped(1);
    const auto same = std::find_if(said.begin(), said.end(), [&words](const auto &one) { return one.first == words; });
    if (same == said.end())
        said.append({words, {server}});
    else if (!same->second.contains(server))
        same->second.append(server);
}

} // namespace

std::optional<Verdict> RecordModel::verdictAt(int row) const
{
    const DnsRecordCheck *check = checkAt(row);
    return check ? std::optional(check->verdict) : std::nullopt;
}

const Finding *RecordModel::whyNotAsked() const
{
    const bool isOne = m_check && m_check->findings.size() == 1 && m_check->findings.first().verdict == Verdict::NotApplicable;
    return isOne ? &m_check->findings.first() : nullptr;
}

const Finding *RecordModel::findingAt(int row) const
{
    if (!m_check)
        return nullptr;
    const QString subject = recordAt(row).name + u' ' + recordAt(row).type;
    const bool isWrong = verdictAt(row).value_or(Verdict::Pass) < Verdict::Pass;
    const Finding *found = nullptr;
    for (const Finding &one : m_check->findings) {
        if (one.subject != subject || !isWrong)
            continue;
        if (one.expected.split(u'\n').contains(recordAt(row).data))
            return &one;
        found = found ? found : &one;
    }
    return found;
}

QString RecordModel::seenAt(int row) const
{
    const DnsRecordCheck *check = checkAt(row);
    QStringList lines;
    QList<std::pair<QString, QStringList>> said; // and by whom
    for (const DnsSeen &seen : check ? check->seen : QList<DnsSeen>()) {
        switch (seen.outcome) {
        case DnsOutcome::Records: addTo(said, seen.data.join(u'\n'), seen); break;
        case DnsOutcome::NoName:
        case DnsOutcome::NoData: addTo(said, tr("nothing"), seen); break;
        case DnsOutcome::TimedOut: lines.append(tr("%1 did not answer in time").arg(seen.server)); break;
        case DnsOutcome::Refused: lines.append(tr("%1 refuses to answer").arg(seen.server)); break;
        case DnsOutcome::ServerFailed: lines.append(tr("%1 failed to find out").arg(seen.server)); break;
        case DnsOutcome::Unreachable: lines.append(tr("%1 cannot be reached").arg(seen.server)); break;
        }
    }
    for (qsizetype i = said.size(); i-- > 0;)
        lines.prepend(said.size() == 1 ? said[i].first : tr("%1 (%2)").arg(said[i].first, said[i].second.join(u", "_s)));
    return lines.join(u'\n');
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::FontRole && index.column() <= DataColumn)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (index.column() == VerdictColumn)
        return verdictData(index.row(), role);
    if (role != Qt::DisplayRole)
        return {};
    const DnsRecord &record = recordAt(index.row());
    switch (index.column()) {
    case NameColumn: return record.name;
    case TypeColumn: return record.type;
    case DataColumn: return record.data;
    case NecessityColumn: return necessityWords(record);
    case ReasonColumn: return fromServer(Speaker::Dns, record.reason);
    }
    return {};
}

// Sign and word; nothing until somebody looked.
QVariant RecordModel::verdictData(int row, int role) const
{
    const std::optional<Verdict> verdict = verdictAt(row);
    if (!verdict)
        return {};
    return role == Qt::DecorationRole ? QVariant(verdictIcon(*verdict)) : role == Qt::DisplayRole ? QVariant(verdictWord(*verdict)) : QVariant();
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case TypeColumn: return tr("Type");
    case DataColumn: return tr("Value");
    case VerdictColumn: return tr("In DNS");
    case NecessityColumn: return tr("Needed");
    case ReasonColumn: return tr("Why");
    }
    return {};
}

QString RecordModel::necessityWords(Necessity necessity)
{
    switch (necessity) {
    case Necessity::Required: return tr("required");
    case Necessity::Recommended: return tr("recommended");
    case Necessity::Optional: return tr("optional");
    }
    return {};
}

QString RecordModel::necessityWords(const DnsRecord &record)
{
    if (!record.own)
        return necessityWords(record.necessity);
    return record.necessity == Necessity::Optional ? tr("your own") : tr("%1, with your own").arg(necessityWords(record.necessity));
}

int RecordModel::rowOf(const OwnRecord &record) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const DnsRecord &one = recordAt(row);
        if (one.name == record.name && one.type == wordOf(record.type) && one.own == record.data)
            return row;
    }
    return -1;
}

QString RecordModel::line(const DnsRecord &record)
{
    return u"%1 %2 IN %3 %4"_s.arg(record.name, QString::number(record.ttl), record.type, record.data);
}

} // namespace postroom::ui
