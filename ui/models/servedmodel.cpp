#include "ui/models/servedmodel.h"

#include "ui/shell/verdicts.h"
#include "ui/shell/words.h"
#include "ui/widgets/icon.h"

#include <QLocale>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rank(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail: return 0;
    case Verdict::Warning: return 1;
    case Verdict::Unknown: return 2;
    case Verdict::Pass: return 3;
    case Verdict::NotApplicable: break;
    }
    return 4;
}

} // namespace

void ServedModel::setPorts(const QList<api::ServedCertificate> &ports)
{
    beginResetModel();
    m_ports = ports;
    std::stable_sort(m_ports.begin(), m_ports.end(), [](const auto &l, const auto &r) { return rank(l.verdict) < rank(r.verdict); });
    endResetModel();
}

QVariant ServedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const api::ServedCertificate &port = m_ports.at(index.row());
    if (role == Qt::DecorationRole && index.column() == VerdictColumn)
        return verdictIcon(port.verdict);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case VerdictColumn: return verdictWord(port.verdict);
    //: A port's number and what it speaks: "993 (IMAPS)"
    case PortColumn: return tr("%1 (%2)").arg(QString::number(port.port), protocolName(port.protocol));
    case NameColumn: return port.name;
    case WordsColumn: return words(port);
    }
    return {};
}

QVariant ServedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn: return tr("Verdict");
    case PortColumn: return tr("Port");
    case NameColumn: return tr("Asked for");
    case WordsColumn: return tr("What it shows");
    }
    return {};
}

QString ServedModel::words(const api::ServedCertificate &port)
{
    if (port.verdict == Verdict::Pass)
        return tr("the certificate that it should");
    if (!port.served.isEmpty())
        return tr("another certificate than it should; mail programs may warn");
    const QString sentence = port.verdict == Verdict::Fail ? tr("none that could be read") : tr("nobody knows: it did not answer");
    return port.detail.isEmpty() ? sentence : sentence + u" ("_s + port.detail + u')';
}

QString ServedModel::summary(const QList<api::ServedCertificate> &ports)
{
    const auto good = std::count_if(ports.begin(), ports.end(), [](const api::ServedCertificate &port) { return port.verdict == Verdict::Pass; });
    const QLocale locale;
    if (good == ports.size())
        return tr("Every port shows the certificate that it should.");
    return tr("%1 of %2 answers show the certificate that they should. The others come first.").arg(locale.toString(static_cast<qint64>(good)), locale.toString(ports.size()));
}

} // namespace postroom::ui
