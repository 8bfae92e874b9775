#include "ui/pages/auditpage.h"

#include "core/api/describe.h"
#include "ui/models/auditmodel.h"
#include "ui/pages/pane.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

AuditPage::AuditPage(Session &session) : AuditPage(session, new AuditModel(session), new Pane) {}

AuditPage::AuditPage(Session &session, AuditModel *model, Pane *pane)
    : ListPage(session, u"audit"_s,
               Words{tr("Audit"), {}, {}, tr("Nothing was changed yet. Whatever is changed, from this window or elsewhere, is written here and stays."), {}, tr("Changes")},
               model, pane),
      m_model(model), m_pane(pane), m_when(pane->addFact(tr("When:"), u"factWhen"_s)), m_object(pane->addFact(tr("To what:"), u"factObject"_s)),
      m_who(pane->addFact(tr("Who:"), u"factWho"_s)), m_result(pane->addFact(tr("Result:"), u"factResult"_s)),
      m_generation(pane->addFact(tr("Configuration:"), u"factGeneration"_s)), m_before(pane->addFact(tr("Before:"), u"factBefore"_s)),
      m_after(pane->addFact(tr("After:"), u"factAfter"_s))
{
    model->setParent(this);
    setColumns(AuditModel::ObjectColumn, {125, 170, 160, 115});
    table()->setOneLine(AuditModel::ObjectColumn); // whole in the pane
    connect(addHeadButton(tr("&Check the log"), u"verifyLog"_s), &QPushButton::clicked, this, &AuditPage::verify);
}

// Every change that somebody makes leaves a record; mail that comes and goes does not.
void AuditPage::noteChange(const QString &kind, const QString &)
{
    if (kind != u"traffic" && kind != u"queue")
        noteObject({});
}

void AuditPage::showRow(int row)
{
    const AuditEntry &entry = m_model->recordAt(row).entry;
    m_pane->setTitle(AuditModel::whatWords(entry.method));
    m_when->setText(QLocale().toString(entry.at.toLocalTime(), QLocale::LongFormat));
    m_object->setText(entry.object.isEmpty() ? tr("the whole service") : entry.object);
    m_who->setText(entry.actor);
    m_result->setText(AuditModel::resultWords(entry.result));
    m_generation->setText(entry.generation ? QLocale().toString(*entry.generation) : tr("not touched"));
    m_before->setText(entry.before.isEmpty() ? u"–"_s : AuditModel::valueLines(entry.before));
    m_after->setText(entry.after.isEmpty() ? u"–"_s : AuditModel::valueLines(entry.after));
}

void AuditPage::verify()
{
    say(tr("Checking every record…"));
    session().call(api::VerifyAudit{}, this, [this](const Result<AuditCheck> &check) {
        if (!check)
            return say(api::describe(check.error()));
        if (check->firstWrong)
            return say(tr("The log was tampered with: record %1 is not as it was written, or is missing. All before it are in order.").arg(*check->firstWrong));
        say(tr("All %Ln records are as they were written.", nullptr, static_cast<int>(check->records)));
    });
}

} // namespace postroom::ui
