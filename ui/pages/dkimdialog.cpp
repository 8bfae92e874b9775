#include "ui/pages/dkimdialog.h"

#include "ui/models/dkimmodel.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusalcard.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/when.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysUnderWay = 7; // as long as senders try, so long a signature may have to be verified

} // namespace

DkimDialog::DkimDialog(Session &session, const DomainName &domain, QWidget *parent)
    : QDialog(parent), m_session(session), m_domain(domain), m_model(new DkimModel(this)), m_table(new TableView(u"dkimTable"_s, tr("Signing keys"))),
      m_name(codeLabel()), m_record(codeLabel()), m_notice(wrappedLabel()), m_refusal(new RefusalCard), m_states(nullptr), m_rotate(nullptr), m_retire(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"dkimDialog"_s);
    setWindowTitle(tr("Signing keys of %1").arg(domain.toUnicode()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(wrappedLabel(tr("Every message from this domain is signed (DKIM), so that receivers know that it is yours and unchanged. They find the public half of each key in DNS. The next keys stand there before they sign.")));
    m_states = new StateStack(makeKeys());
    column->addWidget(m_states, 1);
    column->addWidget(m_refusal);
    m_notice->setObjectName(u"dkimNotice"_s);
    column->addWidget(m_notice);

    auto *buttons = new QDialogButtonBox;
    m_rotate = buttons->addButton(tr("C&hange keys…"), QDialogButtonBox::ActionRole);
    m_rotate->setObjectName(u"rotate"_s);
    m_retire = buttons->addButton(tr("&Remove former keys…"), QDialogButtonBox::ActionRole);
    m_retire->setObjectName(u"retire"_s);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setObjectName(u"close"_s);
    for (QPushButton *button : {m_rotate, m_retire, close}) {
        button->setAccessibleName(withoutMnemonic(button->text()));
        button->setAutoDefault(false);
    }
    column->addWidget(buttons);
    connect(m_rotate, &QPushButton::clicked, this, &DkimDialog::confirmRotation);
    connect(m_retire, &QPushButton::clicked, this, &DkimDialog::confirmRetirement);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_states, &StateStack::retryWanted, this, &DkimDialog::look);
    resize(720, 560);
    look();
}

QWidget *DkimDialog::makeKeys()
{
    auto *keys = new QWidget;
    auto *column = new QVBoxLayout(keys);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_table->setModel(m_model);
    m_table->setWidths(DkimModel::SelectorColumn, {140, 240, 100, 110});
    column->addWidget(m_table, 1);
    auto *record = new QGridLayout;
    record->setColumnStretch(1, 1);
    record->addWidget(plainLabel(tr("Name in DNS:")), 0, 0);
    addCopied(record, 0, 1, m_name, tr("Copy the name"), u"dkimName"_s);
    record->addWidget(plainLabel(tr("TXT record:")), 1, 0);
    addCopied(record, 1, 1, m_record, tr("Copy the record"), u"dkimRecord"_s);
    column->addLayout(record);
    connect(m_table, &TableView::currentRowChanged, this, &DkimDialog::showKey);
    return keys;
}

void DkimDialog::look()
{
    m_states->showLoading();
    setBusy(true);
    m_session.call(api::ListDkim{m_domain}, this, [this](const Result<api::DkimReply> &reply) {
        if (reply)
            return take(reply);
        m_states->showFailed(reply.error());
    });
}

void DkimDialog::take(const Result<api::DkimReply> &reply, const QString &done)
{
    setBusy(false);
    if (!reply) {
        if (reply.error().code == ErrorCode::Conflict)
            look(); // somebody else changed the domain: what is shown next is what holds
        return m_refusal->show(reply.error());
    }
    m_model->setKeys(*reply);
    m_states->showFilled();
    m_retire->setEnabled(!m_model->keysIn(DkimState::Retiring).isEmpty());
    m_table->chooseRow(0);
    m_notice->setText(done);
}

void DkimDialog::showKey(int row)
{
    const bool is = row >= 0 && row < m_model->rowCount();
    m_name->setText(is ? m_model->recordName(m_model->keyAt(row)) : QString());
    m_record->setText(is ? m_model->keyAt(row).record : QString());
}

void DkimDialog::setBusy(bool busy)
{
    m_rotate->setEnabled(!busy);
    m_retire->setEnabled(!busy && !m_model->keysIn(DkimState::Retiring).isEmpty());
    if (busy)
        m_refusal->clear();
}

QString DkimDialog::recordNames(DkimState state) const
{
    QStringList names;
    const QList<DkimKey> keys = m_model->keysIn(state);
    for (const DkimKey &key : keys)
        names.append(m_model->recordName(key));
    return names.join(u'\n');
}

// Where aliases lead to the next keys, its own DNS stays as it is.
bool DkimDialog::isAliased() const
{
    const QList<DkimKey> next = m_model->keysIn(DkimState::Next);
    return !next.isEmpty() && std::all_of(next.begin(), next.end(), [](const DkimKey &key) { return isDkimSlot(key.selector); });
}

void DkimDialog::confirmRotation()
{
    auto *dialog = new ConfirmDialog(tr("Change the signing keys"), tr("Sign with the next keys from now on?"), this);
    dialog->setConsequence(tr("These records must stand in DNS already, or receivers cannot verify what you send and may take it for forged:\n%1\nNew next keys are made, whose records are to be added. Leave the records of the present keys where they are for a week: mail that is under way needs them.")
                               .arg(recordNames(DkimState::Next)));
    if (isAliased())
        dialog->setConsequence(tr("These aliases must stand in DNS already, and lead to their keys in the zone of this server's name, or receivers cannot verify what you send and may take it for forged:\n%1\nNew next keys are made: publish that zone again, nothing else. Leave the records of the present keys where they are for a week: mail that is under way needs them.")
                                   .arg(recordNames(DkimState::Next)));
    connect(dialog->addChoice(tr("&Keep the present keys"), u"keep"_s), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(dialog->addChoice(tr("C&hange keys now"), u"confirmRotate"_s), &QPushButton::clicked, this, [this] {
        setBusy(true);
        m_session.call(api::RotateDkim{m_domain, m_model->revision()}, this, [this](const Result<api::DkimReply> &reply) {
            take(reply, isAliased() ? tr("The next message is signed with the new keys. Publish the zone of this server's name again.")
                                    : tr("The next message is signed with the new keys. Add the records of the keys that sign next."));
        });
    });
    dialog->open();
}

void DkimDialog::confirmRetirement()
{
    const QList<DkimKey> former = m_model->keysIn(DkimState::Retiring);
    if (former.isEmpty())
        return;
    const auto youngest = std::max_element(former.begin(), former.end(), [](const DkimKey &one, const DkimKey &other) { return one.since < other.since; });
    const qint64 days = youngest->since.daysTo(QDateTime::currentDateTimeUtc());
    QStringList sentences;
    if (days < daysUnderWay)
        sentences.append(tr("They signed until %1. Mail that they signed may still be under way, and could then not be verified: wait until a week has passed.").arg(dateWords(youngest->since)));
    else
        sentences.append(tr("They signed until %1; what they signed has arrived by now.").arg(dateWords(youngest->since)));
    QStringList own; // records in the domain's own DNS, which nothing needs afterwards
    for (const DkimKey &key : former) {
        if (!isDkimSlot(key.selector))
            own.append(m_model->recordName(key));
    }
    sentences.append(own.isEmpty() ? tr("They cannot be brought back. Afterwards publish the zone of this server's name again; the aliases stay while later keys use them.")
                                   : tr("They cannot be brought back. Afterwards remove their records at your DNS provider:\n%1").arg(own.join(u'\n')));
    auto *dialog = new ConfirmDialog(tr("Remove former signing keys"), tr("Remove the keys that sign no more?"), this);
    dialog->setConsequence(sentences.join(u'\n'));
    connect(dialog->addChoice(tr("&Keep former keys"), u"keep"_s), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(dialog->addChoice(tr("&Remove former keys"), u"confirmRetire"_s), &QPushButton::clicked, this, [this] {
        setBusy(true);
        m_session.call(api::RetireDkim{m_domain, {}, m_model->revision()}, this,
                       [this](const Result<api::DkimReply> &reply) { take(reply, tr("The former keys were removed.")); });
    });
    dialog->open();
}

} // namespace postroom::ui
