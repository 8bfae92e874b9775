#include "ui/pages/aliasespage.h"

#include "core/api/describe.h"
#include "core/model/records.h"
#include "ui/forms/aliasform.h"
#include "ui/forms/formdialog.h"
#include "ui/models/aliasmodel.h"
#include "ui/pages/pane.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/when.h"

#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

AliasesPage::AliasesPage(Session &session) : AliasesPage(session, new AliasModel(session), new Pane) {}

AliasesPage::AliasesPage(Session &session, AliasModel *model, Pane *pane)
    : ListPage(session, u"aliases"_s,
               Words{tr("Aliases"), tr("Filter aliases"), tr("&Add alias…"),
                     tr("No alias yet. An alias is an address without a mailbox: its mail goes to others."),
                     tr("No alias contains “%1”."), tr("Aliases")},
               model, pane),
      m_model(model), m_pane(pane), m_targets(pane->addFact(tr("Goes to:"), u"factTargets"_s)),
      m_created(pane->addFact(tr("Since:"), u"factCreated"_s)), m_required(pane->addFact(tr("Removal:"), u"factRemoval"_s))
{
    model->setParent(this);
    setColumns(AliasModel::TargetsColumn, {220, 240, 100});
    explain({Term::Alias});
    table()->setOneLine(AliasModel::TargetsColumn); // whole in the pane
    connect(pane->addButton(tr("E&dit…"), u"edit"_s), &QPushButton::clicked, this, &AliasesPage::openRow);
    connect(pane->addButton(tr("&Remove…"), u"remove"_s), &QPushButton::clicked, this, &AliasesPage::remove);
    Pane *several = addSeveralPane();
    connect(several->addButton(tr("&Remove…"), u"removeSeveral"_s), &QPushButton::clicked, this, &AliasesPage::remove);
    const auto exports = [this] { exportTo(*m_model, aliasColumns()); };
    connect(several->addButton(tr("Export as &CSV…"), u"exportSeveral"_s), &QPushButton::clicked, this, exports);
    connect(addSecondButton(tr("E&xport…"), u"export"_s), &QPushButton::clicked, this, exports);
}

void AliasesPage::noteChange(const QString &kind, const QString &subject)
{
    if (kind == u"alias")
        noteObject(subject);
    else if (kind == u"domain" || kind == u"mailbox" || kind == u"setting")
        noteObject({}); // the required addresses come with a domain, give way to a mailbox, and follow the admin's address
}

void AliasesPage::add()
{
    auto *form = new AliasForm(AliasForm::For::New);
    if (const Alias *near = m_model->valueAt(qMax(0, currentRow())))
        form->suggestAddress(u'@' + near->address.domain().toString());
    auto *dialog = new FormDialog(tr("Add an alias"), form, tr("Add a&lias"), this);
    connect(dialog, &FormDialog::submitted, dialog, [this, form, dialog] {
        const Result<Alias> alias = form->value();
        if (!alias)
            return dialog->finishWith(alias.error());
        session().call(api::AddAlias{alias->address, alias->targets}, dialog, [this, dialog](const Result<Alias> &reply) {
            if (!reply)
                return dialog->finishWith(reply.error());
            dialog->accept();
            chooseKey(reply->address.toString());
            m_model->noteChange(reply->address.toString());
            say(tr("%1 was added.").arg(reply->address.toUnicode()));
        });
    });
    dialog->open();
}

void AliasesPage::remove()
{
    if (isSeveral())
        confirmRemovalOfSeveral();
    else if (const Alias *alias = m_model->valueAt(currentRow()))
        confirmRemoval(*alias);
}

void AliasesPage::openRow()
{
    if (const Alias *alias = m_model->valueAt(currentRow()); alias && !isSeveral())
        edit(*alias);
}

void AliasesPage::showRow(int row)
{
    const Alias &alias = *m_model->valueAt(row);
    m_pane->setTitle(alias.address.toUnicode());
    m_targets->setText(AliasModel::targetNames(alias).join(u'\n'));
    m_created->setText(dateWords(alias.createdAt));
    m_required->setText(Alias::isRequired(alias.address.localPart()) ? tr("not possible: every domain must have it") : tr("possible"));
}

void AliasesPage::showSeveral(Pane *pane, qint64 number, bool orMore)
{
    const int shown = static_cast<int>(number);
    pane->setTitle(orMore ? tr("More than %Ln aliases chosen", nullptr, shown - 1) : tr("%Ln aliases chosen", nullptr, shown));
}

void AliasesPage::confirmRemovalOfSeveral()
{
    if (isTooManyToGather())
        return;
    const auto values = chosen(*m_model);
    const qint64 number = chosenCount();
    const int shown = static_cast<int>(number);
    const QString question = choseAll() && m_model->isTotalLeast() ? tr("Remove more than %Ln aliases?", nullptr, shown - 1) : tr("Remove %Ln aliases?", nullptr, shown);
    auto *dialog = new ConfirmDialog(tr("Remove aliases"), question, this);
    dialog->setConsequence(tr("Mail to them is then refused, unless the domain has a catch-all address. What has arrived stays where it is. Those that every domain must have stay."));
    connect(dialog->addChoice(tr("&Keep aliases"), u"keep"_s), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(dialog->addChoice(tr("&Remove aliases"), u"confirmRemove"_s), &QPushButton::clicked, this, [this, values, number] {
        const std::function<BulkTask(const Alias &)> removes = [this](const Alias &alias) {
            return callTask(session(), alias.address.toUnicode(), api::RemoveAlias{alias.address, alias.revision});
        };
        startBulk(tasksFor(values, removes), number, {tr("Removing aliases"), [](qint64 removed) { return tr("%Ln aliases were removed.", nullptr, static_cast<int>(removed)); }});
    });
    dialog->open();
}

void AliasesPage::edit(const Alias &alias)
{
    auto *form = new AliasForm(AliasForm::For::Existing);
    form->setValue(alias);
    auto *dialog = new FormDialog(tr("Edit an alias"), form, tr("&Save changes"), this);
    connect(dialog, &FormDialog::submitted, dialog, [this, form, dialog] {
        const Result<Alias> changed = form->value();
        if (!changed)
            return dialog->finishWith(changed.error());
        session().call(api::SetAlias{changed->address, changed->revision, changed->targets}, dialog, [this, form, dialog](const Result<Alias> &reply) {
            if (!reply) {
                if (const std::optional<Alias> theirs = theirsIn<Alias>(reply.error()))
                    form->merge(*theirs); // the next try begins there
                return dialog->finishWith(reply.error());
            }
            dialog->accept();
            m_model->noteChange(reply->address.toString());
            say(tr("%1 was changed.").arg(reply->address.toUnicode()));
        });
    });
    dialog->open();
}

void AliasesPage::confirmRemoval(const Alias &alias)
{
    const QString address = alias.address.toUnicode();
    if (Alias::isRequired(alias.address.localPart())) {
        auto *dialog = new ConfirmDialog(tr("Remove an alias"), tr("%1 cannot be removed.").arg(address), this);
        dialog->setConsequence(tr("Every domain must have it: other servers write to it about trouble with the domain. It can be led to somebody else."));
        connect(dialog->addChoice(tr("&Lead it elsewhere"), u"leadElsewhere"_s), &QPushButton::clicked, this, [this, alias] { edit(alias); });
        return dialog->open();
    }
    auto *dialog = new ConfirmDialog(tr("Remove an alias"), tr("Remove %1?").arg(address), this);
    dialog->setConsequence(tr("Mail to it is then refused, unless the domain has a catch-all address. What has arrived stays where it is."));
    connect(dialog->addChoice(tr("&Keep alias"), u"keep"_s), &QPushButton::clicked, dialog, &QDialog::reject);
    connect(dialog->addChoice(tr("&Remove alias"), u"confirmRemove"_s), &QPushButton::clicked, this, [this, alias] { removeNow(alias); });
    dialog->open();
}

void AliasesPage::removeNow(const Alias &alias)
{
    session().call(api::RemoveAlias{alias.address, alias.revision}, this, [this, alias](const Result<api::RemoveAlias::Reply> &reply) {
        if (!reply)
            return say(api::describe(reply.error()));
        m_model->noteChange(alias.address.toString());
        say(tr("%1 was removed.").arg(alias.address.toUnicode()));
    });
}

} // namespace postroom::ui
