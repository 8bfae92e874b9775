#include "ui/models/certificatemodel.h"

#include "core/model/certificatenames.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/when.h"

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 soon = 14; // days, as the finding about its end counts
constexpr qint64 secondsOfADay = 24 * 60 * 60;

} // namespace

CertificateModel::CertificateModel(Session &session, QObject *parent) : ListModel(parent), m_session(session)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(std::chrono::milliseconds(100));
    connect(&m_delay, &QTimer::timeout, this, &CertificateModel::reload);
}

QVariant CertificateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const api::KeptCertificate &kept = valueAt(index.row());
    if (role == Qt::DecorationRole && index.column() == EndsColumn)
        return verdictIcon(endVerdict(kept));
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return verdictIcon(stateVerdict(kept));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NamesColumn: return kept.certificate.names.join(u", "_s);
    case IssuerColumn: return kept.certificate.issuer;
    case KeyColumn: return kept.certificate.key.value_or(QString());
    case EndsColumn: return endWords(kept);
    case StateColumn: return stateWords(kept);
    }
    return {};
}

QVariant CertificateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NamesColumn: return tr("Names");
    case IssuerColumn: return tr("From");
    case KeyColumn: return tr("Key");
    case EndsColumn: return tr("Still good for");
    case StateColumn: return tr("State");
    }
    return {};
}

void CertificateModel::reload()
{
    m_delay.stop();
    m_session.call(api::ListCertificates{}, this, [this, query = ++m_query](const Result<api::ListCertificates::Reply> &reply) {
        if (query != m_query)
            return;
        if (!reply) {
            emit failed(reply.error());
            return;
        }
        m_all = reply->certificates;
        choose();
    });
}

void CertificateModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    choose();
}

int CertificateModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

void CertificateModel::noteChange(const QString &)
{
    m_delay.start(); // one change may renew several
}

QString CertificateModel::endWords(const api::KeptCertificate &kept)
{
    if (kept.daysLeft < 0)
        return tr("ended");
    return kept.daysLeft == 0 ? tr("less than a day") : durationWords(kept.daysLeft * secondsOfADay);
}

Verdict CertificateModel::endVerdict(const api::KeptCertificate &kept)
{
    if (kept.daysLeft < 0)
        return Verdict::Fail;
    return kept.daysLeft < soon ? Verdict::Warning : Verdict::Pass;
}

QString CertificateModel::stateWords(const api::KeptCertificate &kept)
{
    if (!kept.keyMatches)
        return kept.inUse ? tr("in use, not usable") : tr("not usable");
    if (!kept.chainComplete)
        return kept.inUse ? tr("in use, chain incomplete") : tr("chain incomplete");
    return kept.inUse ? tr("in use") : tr("kept, not in use");
}

Verdict CertificateModel::stateVerdict(const api::KeptCertificate &kept)
{
    if (!kept.keyMatches || !kept.chainComplete)
        return kept.inUse ? Verdict::Fail : Verdict::Warning;
    return kept.inUse ? Verdict::Pass : Verdict::NotApplicable;
}

const api::KeptCertificate *CertificateModel::successor(const QString &name, const QString &withoutFingerprint) const
{
    for (const api::KeptCertificate &kept : m_all) {
        const bool isGood = kept.keyMatches && kept.chainComplete && kept.daysLeft >= 0;
        if (isGood && kept.certificate.fingerprint != withoutFingerprint && covers(kept.certificate.names, name))
            return &kept;
    }
    return nullptr;
}

bool CertificateModel::isWanted(const api::KeptCertificate &kept) const
{
    return kept.certificate.names.join(u' ').contains(m_filter, Qt::CaseInsensitive) || kept.certificate.issuer.contains(m_filter, Qt::CaseInsensitive);
}

void CertificateModel::choose()
{
    beginResetModel();
    m_rows.clear();
    for (const api::KeptCertificate &kept : std::as_const(m_all)) {
        if (isWanted(kept))
            m_rows.append(kept);
    }
    endResetModel();
    emit countChanged();
    emit loaded();
}

} // namespace postroom::ui
