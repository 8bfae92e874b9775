#include "ui/pages/publishdialog.h"

#include "core/api/publishwords.h"
#include "ui/forms/publishform.h"
#include "ui/models/publicationmodel.h"
#include "ui/pages/cutoverdialog.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusalcard.h"
#include "ui/widgets/tableview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace postroom::ui {

using namespace Qt::StringLiterals;

PublishDialog::PublishDialog(Session &session, const DomainName &domain, QWidget *parent)
    : QDialog(parent), m_session(session), m_form(new PublishForm(domain, session.server().practice)), m_model(new PublicationModel(this)), m_sentences(wrappedLabel()),
      m_table(new TableView(u"publication"_s, tr("What becomes of each record"))), m_refusal(new RefusalCard), m_look(nullptr), m_publish(nullptr), m_move(nullptr), m_forget(nullptr), m_cancel(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"publishDialog"_s);
    setWindowTitle(tr("Publish the records of %1").arg(domain.toUnicode()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(wrappedLabel(tr("Writes the records into the zone, on a DNS server of yours such as BIND, Knot DNS or PowerDNS, all of them or none, or at a DNS provider, one after the other. What others entered there stays.")));
    column->addWidget(m_form);
    m_sentences->setObjectName(u"publicationWords"_s);
    column->addWidget(m_sentences);
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->setWidths(PublicationModel::DataColumn, {140, 250, 70});
    column->addWidget(m_table, 1);
    column->addWidget(m_refusal);

    auto *buttons = new QDialogButtonBox;
    m_look = buttons->addButton(tr("S&how changes"), QDialogButtonBox::ActionRole);
    m_look->setObjectName(u"showChanges"_s);
    m_publish = buttons->addButton(tr("&Publish"), QDialogButtonBox::ActionRole);
    m_publish->setObjectName(u"publishNow"_s);
    m_move = buttons->addButton(tr("&Move the mail here…"), QDialogButtonBox::ActionRole);
    m_move->setObjectName(u"moveMail"_s);
    m_forget = buttons->addButton(tr("&Forget the credentials…"), QDialogButtonBox::ActionRole);
    m_forget->setObjectName(u"forgetCredentials"_s);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancel"_s);
    for (QPushButton *button : {m_cancel, m_look, m_publish, m_move, m_forget}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
        button->setAutoDefault(false);
    }
    column->addWidget(buttons);
    m_look->setDefault(true); // Enter shows, and changes nothing

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_look, &QPushButton::clicked, this, &PublishDialog::look);
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
    connect(m_move, &QPushButton::clicked, this, &PublishDialog::openMove);
    connect(m_forget, &QPushButton::clicked, this, &PublishDialog::confirmForgetting);
    connect(m_form, &PublishForm::edited, this, &PublishDialog::forget);
    connect(m_form, &PublishForm::completeChanged, this, &PublishDialog::consider);
    forget();
    resize(820, 560);
    m_form->setFocus();
    askForAccounts();
}

// Without an answer credentials can be typed all the same.
void PublishDialog::askForAccounts()
{
    m_session.call(api::ListDnsAccounts{}, this, [this](const Result<api::ListDnsAccounts::Reply> &reply) {
        if (reply)
            m_form->setAccounts(reply->accounts);
        consider();
    });
}

void PublishDialog::keepCredentials(const std::function<void()> &then)
{
    const std::optional<Result<api::SetDnsAccount>> typed = m_form->account();
    if (!typed)
        return then();
    if (!*typed)
        return refuse(typed->error());
    setWorking(true);
    m_session.call(**typed, this, [this, then](const Result<DnsAccountInfo> &reply) {
        setWorking(false);
        if (!reply)
            return refuse(reply.error());
        m_form->clearSecrets();
        askForAccounts();
        then();
    });
}

void PublishDialog::confirmForgetting()
{
    const std::optional<DnsProvider> provider = m_form->kept();
    if (!provider)
        return;
    auto *dialog = new ConfirmDialog(tr("Forget credentials"), tr("Forget the credentials for %1?").arg(provider->toString()), this);
    dialog->setConsequence(tr("The server cannot publish there any more until you enter them again. They hold until you withdraw them in the provider's account."));
    connect(dialog->addChoice(tr("&Keep"), u"keep"_s), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(dialog->addChoice(tr("F&orget"), u"confirmForget"_s), &QPushButton::clicked, this, [this, provider = *provider] {
        setWorking(true);
        m_session.call(api::RemoveDnsAccount{provider}, this, [this](const Result<DnsAccountInfo> &reply) {
            setWorking(false);
            forget();
            if (!reply)
                return refuse(reply.error());
            askForAccounts();
        });
    });
    dialog->open();
}

void PublishDialog::look()
{
    const Result<api::PublishDns> wanted = m_form->preview();
    if (!wanted)
        return refuse(wanted.error());
    keepCredentials([this, wanted = *wanted] {
        setWorking(true);
        m_session.call(
            wanted, this,
            [this](const Result<Publication> &reply) {
                setWorking(false);
                if (!reply)
                    return refuse(reply.error());
                show(*reply);
            },
            Session::longDeadline);
    });
}

void PublishDialog::publish()
{
    const Result<api::PublishDns> wanted = m_form->value();
    if (!wanted)
        return refuse(wanted.error());
    setWorking(true);
    m_session.call(
        *wanted, this,
        [this, server = wanted->server](const Result<Publication> &reply) {
            setWorking(false);
            if (!reply)
                return refuse(reply.error());
            if (!reply->published)
                return show(*reply); // somebody put something in the way meanwhile
            emit published(server, reply->serial > 0 ? tr("Published on %1, serial %2. Other DNS servers show it as soon as what they remember has run out.").arg(reply->server).arg(reply->serial)
                                                     : tr("Published at %1. Other DNS servers show it as soon as what they remember has run out.").arg(reply->server));
            accept();
        },
        Session::longDeadline);
}

// Mail that lives elsewhere is not led here in one stroke.
void PublishDialog::openMove()
{
    const Result<api::PublishDns> way = m_form->hasKey() ? m_form->value() : m_form->preview();
    if (!way)
        return refuse(way.error());
    api::PublishDns plain = *way;
    plain.mergeSpf.reset();
    plain.replace.reset();
    auto *dialog = new CutoverDialog(m_session, plain, this);
    connect(dialog, &CutoverDialog::moved, this, [this](const QString &words) {
        forget();
        emit moved(words);
    });
    dialog->open();
}

void PublishDialog::show(const Publication &publication)
{
    m_form->offer(publication.conflicts);
    QStringList sentences;
    for (const RecordConflict &conflict : publication.conflicts)
        sentences.append(api::describe(conflict));
    for (const RecordConflict &merged : publication.merged)
        sentences.append(api::describeMerged(merged));
    sentences.removeAll(QString());
    QString zone = publication.zone;
    if (zone.size() > 1)
        zone.chop(1);
    if (!publication.conflicts.isEmpty())
        sentences.append(tr("As long as this is so, nothing is published. Above you can say what may be done about it."));
    else if (publication.changes.isEmpty())
        sentences.append(tr("The zone %1 has all of it already: there is nothing to publish.").arg(zone));
    else
        sentences.append(tr("This is changed in the zone %1, and nothing else:").arg(zone));
    if (!publication.byHand.isEmpty())
        sentences.append(tr("Types that this provider cannot be brought by lexicon are shown as “by hand”: enter them there."));
    m_sentences->setText(sentences.join(u'\n'));
    m_sentences->setVisible(true);
    m_model->setPublication(publication);
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->resizeRowsToContents();
    m_table->chooseRow(0);
    const auto isElsewhere = [](const RecordConflict &conflict) { return conflict.kind == ConflictKind::MailExchanger; };
    m_move->setVisible(std::any_of(publication.conflicts.begin(), publication.conflicts.end(), isElsewhere));
    m_isReady = publication.conflicts.isEmpty() && !publication.changes.isEmpty();
    consider();
    if (m_isReady && m_form->hasKey())
        m_publish->setFocus();
    else
        m_form->setFocus(); // which was lost while it waited
}

void PublishDialog::forget()
{
    m_isReady = false;
    m_sentences->setVisible(false);
    m_table->setVisible(false);
    m_move->setVisible(false);
    m_refusal->clear();
    consider();
}

void PublishDialog::refuse(Error error)
{
    if (error.field == u"key" || error.field.startsWith(u"key."))
        error.field = u"keyFile"_s;
    if (!m_form->showRefusal(error))
        m_refusal->show(error);
    if (api::isAnotherZoneNow(error.code)) {
        m_isReady = false; // what is shown holds no more
        m_table->setVisible(false);
        m_sentences->setVisible(false);
    }
    consider();
    m_form->setFocus();
}

void PublishDialog::setWorking(bool working)
{
    m_isWorking = working;
    m_form->setEnabled(!working);
    m_cancel->setEnabled(!working);
    if (working)
        m_refusal->clear();
    consider();
}

void PublishDialog::consider()
{
    m_look->setEnabled(!m_isWorking && m_form->isComplete());
    m_publish->setEnabled(!m_isWorking && m_isReady);
    m_move->setEnabled(!m_isWorking);
    m_forget->setVisible(m_form->kept().has_value());
    m_forget->setEnabled(!m_isWorking);
}

void PublishDialog::reject()
{
    if (!m_isWorking) // what was sent may be done, and its answer says so
        QDialog::reject();
}

} // namespace postroom::ui
