#include "ui/pages/dnsfindingsdialog.h"

#include "core/model/domainname.h"
#include "ui/pages/acceptance.h"
#include "ui/pages/findinglist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusalcard.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

DnsFindingsDialog::DnsFindingsDialog(Session &session, const DnsCheck &check, QWidget *parent)
    : QDialog(parent), m_session(session), m_domain(check.domain), m_words(wrappedLabel()), m_findings(new FindingList), m_refusal(new RefusalCard)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"dnsFindings"_s);
    const Result<DomainName> domain = DomainName::parse(check.domain);
    setWindowTitle(tr("What was found in the DNS of %1").arg(domain ? domain->toUnicode() : check.domain));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_words->setObjectName(u"dnsFindingsWords"_s);
    column->addWidget(m_words);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 16, 0);
    inner->addWidget(m_findings);
    inner->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"dnsFindingsScroll"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    column->addWidget(m_refusal);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    close->setAccessibleName(withoutMnemonic(close->text()));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto look = [this] { emit lookWanted(); };
    connect(m_findings, &FindingList::acceptWanted, this, [this, look](const Finding &finding) { acceptFinding(m_session, finding, this, look); });
    connect(m_findings, &FindingList::unacceptWanted, this, [this, look](const Finding &finding) { unacceptFinding(m_session, finding, this, m_refusal, look); });
    resize(720, 560);
    show(check);
    close->setFocus();
}

void DnsFindingsDialog::show(const DnsCheck &check)
{
    m_words->setText(tr("Looked at %1. What is about a record stands below the table, too.").arg(QLocale().toString(check.at.toLocalTime(), QLocale::ShortFormat)));
    m_findings->setFindings(check.findings);
}

} // namespace postroom::ui
