#include "ui/pages/certificatespage.h"

#include "core/api/describe.h"
#include "ui/forms/certificateform.h"
#include "ui/forms/formdialog.h"
#include "ui/models/certificatemodel.h"
#include "ui/pages/pane.h"
#include "ui/pages/servedports.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/when.h"

#include <QLocale>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namesSaid = 5; // a question is no list

QString someOf(const QStringList &names)
{
    const QString some = names.mid(0, namesSaid).join(u", "_s);
    if (names.size() <= namesSaid)
        return some;
    //: Names, and the number of those that are not said
    return CertificatesPage::tr("%1 and %2 more").arg(some, QLocale().toString(names.size() - namesSaid));
}

// In blocks, so that it can be compared with what a mail program shows, and wraps.
QString inBlocks(const QString &fingerprint)
{
    QStringList blocks;
    for (qsizetype i = 0; i < fingerprint.size(); i += 8)
        blocks.append(fingerprint.sliced(i, qMin<qsizetype>(8, fingerprint.size() - i)));
    return blocks.join(u' ');
}

} // namespace

CertificatesPage::CertificatesPage(Session &session) : CertificatesPage(session, new CertificateModel(session), new Pane) {}

CertificatesPage::CertificatesPage(Session &session, CertificateModel *model, Pane *pane)
    : ListPage(session, u"certificates"_s,
               Words{tr("Certificates"), tr("Filter certificates"), tr("&Import…"),
                     tr("No certificate yet. The set-up makes the first one; if you have one already, it can be imported."),
                     tr("No certificate contains “%1”."), tr("Certificates")},
               model, pane),
      m_model(model), m_pane(pane), m_names(pane->addFact(tr("Names:"), u"factNames"_s)), m_origin(pane->addFact(tr("From:"), u"factOrigin"_s)),
      m_key(pane->addFact(tr("Key:"), u"factKey"_s)), m_dates(pane->addFact(tr("Good:"), u"factDates"_s)),
      m_chain(pane->addFact(tr("Chain:"), u"factChain"_s)), m_usable(pane->addFact(tr("Usable:"), u"factUsable"_s)),
      m_use(pane->addFact(tr("Use:"), u"factUse"_s)), m_fingerprint(pane->addFact(tr("Fingerprint:"), u"factFingerprint"_s)),
      m_remove(pane->addButton(tr("&Remove…"), u"remove"_s))
{
    model->setParent(this);
    setColumns(CertificateModel::NamesColumn, {220, 140, 105, 92, 105});
    table()->setOneLine(CertificateModel::NamesColumn); // whole in the pane
    explain({Term::Certificate, Term::Tls});
    QPushButton *look = addSecondButton(tr("Look &what every port serves"), u"lookAtPorts"_s);
    connect(look, &QPushButton::clicked, this, [this] { (new ServedPorts(this->session(), this))->open(); });
    connect(m_remove, &QPushButton::clicked, this, &CertificatesPage::remove);
}

void CertificatesPage::noteChange(const QString &kind, const QString &subject)
{
    // A new server name makes a new certificate; one of a domain that goes is no longer shown.
    if (kind == u"certificate" || kind == u"setting" || kind == u"domain")
        noteObject(subject);
}

void CertificatesPage::add()
{
    auto *form = new CertificateForm;
    auto *dialog = new FormDialog(tr("Import a certificate"), form, tr("&Import certificate"), this);
    dialog->setNote(tr("The server checks it, uses it for every name that it covers, and tries every port. If one does not answer as it should, all stays as it was."));
    connect(&session(), &Session::progressed, dialog->showSteps(), &JobBar::show);
    connect(dialog, &FormDialog::submitted, dialog, [this, form, dialog] {
        const Result<api::ImportCertificate> wanted = form->value();
        if (!wanted)
            return dialog->finishWith(wanted.error());
        const auto answered = [this, dialog](const Result<api::ConfigReply> &reply) {
            if (!reply)
                return dialog->finishWith(reply.error());
            dialog->accept();
            m_model->noteChange({});
            say(tr("The certificate was imported and is in use."));
        };
        session().call(*wanted, dialog, answered, Session::longDeadline);
    });
    dialog->open();
}

bool CertificatesPage::canRemove() const
{
    return currentRow() >= 0 && !m_model->valueAt(currentRow()).own;
}

void CertificatesPage::remove()
{
    if (canRemove())
        confirmRemoval(m_model->valueAt(currentRow()));
}

void CertificatesPage::showRow(int row)
{
    const api::KeptCertificate &kept = m_model->valueAt(row);
    const CertificateInfo &its = kept.certificate;
    m_pane->setTitle(its.names.value(0));
    m_names->setText(its.names.join(u'\n'));
    m_origin->setText(kept.own ? tr("%1, this server's own authority, which renews it").arg(its.issuer) : tr("%1, imported").arg(its.issuer));
    m_key->setText(its.key.value_or(tr("unknown")));
    m_dates->setText(tr("%1 to %2").arg(dateWords(its.notBefore), dateWords(its.notAfter)));
    m_chain->setText(kept.chainComplete ? tr("complete") : tr("incomplete: mail programs cannot follow it to a root that they know"));
    m_usable->setText(kept.keyMatches ? tr("yes") : tr("no: key, dates or strength do not permit it"));
    m_use->setText(kept.inUse ? tr("shown to who asks for its names") : tr("kept, but not shown to anybody"));
    m_fingerprint->setText(inBlocks(its.fingerprint));
    m_remove->setVisible(!kept.own);
}

void CertificatesPage::confirmRemoval(const api::KeptCertificate &kept)
{
    auto *dialog = new ConfirmDialog(tr("Remove a certificate"), tr("Remove the certificate of %1?").arg(someOf(kept.certificate.names)), this);
    dialog->setConsequence(afterwards(kept) + u'\n' + tr("Certificate and key are erased on the server. The files that you imported stay where they are."));
    connect(dialog->addChoice(tr("&Keep certificate"), u"keep"_s), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(dialog->addChoice(tr("&Remove certificate"), u"confirmRemove"_s), &QPushButton::clicked, this, [this, kept] { removeNow(kept); });
    dialog->open();
}

void CertificatesPage::removeNow(const api::KeptCertificate &kept)
{
    m_pane->setEnabled(false);
    say(tr("Removing the certificate; every port is tried without it…"));
    const auto answered = [this](const Result<api::ConfigReply> &reply) {
        m_pane->setEnabled(true);
        if (!reply)
            return say(api::describe(reply.error()));
        m_model->noteChange({});
        say(tr("The certificate was removed."));
    };
    session().call(api::RemoveCertificate{kept.certificate.fingerprint}, this, answered, Session::longDeadline);
}

QString CertificatesPage::afterwards(const api::KeptCertificate &kept) const
{
    if (!kept.inUse)
        return tr("It is not in use, so nothing changes for mail programs.");
    QStringList bare;
    QList<std::pair<const api::KeptCertificate *, QStringList>> served;
    for (const QString &name : kept.certificate.names) {
        const api::KeptCertificate *next = m_model->successor(name, kept.certificate.fingerprint);
        const auto known = std::find_if(served.begin(), served.end(), [next](const auto &one) { return one.first == next; });
        if (!next)
            bare.append(name);
        else if (known == served.end())
            served.append({next, {name}});
        else
            known->second.append(name);
    }
    QStringList sentences;
    for (const auto &[next, names] : std::as_const(served)) {
        //: Names, an authority, a length of time like "89 days"
        sentences.append(tr("%1: served with the certificate from %2, still good for %3.").arg(someOf(names), next->certificate.issuer, CertificateModel::endWords(*next)));
    }
    if (!bare.isEmpty())
        sentences.append(tr("%1: no other certificate here covers this, so mail programs that ask for it are shown one for another name and warn.").arg(someOf(bare)));
    return sentences.join(u'\n');
}

} // namespace postroom::ui
