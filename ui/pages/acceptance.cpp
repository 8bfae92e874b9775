#include "ui/pages/acceptance.h"

#include "core/api/operations/checks.h"
#include "ui/forms/acceptform.h"
#include "ui/forms/formdialog.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/refusalcard.h"

#include <QCoreApplication>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Acceptance)
};

} // namespace

void acceptFinding(Session &session, const Finding &finding, QWidget *parent, const std::function<void()> &done)
{
    auto *form = new AcceptForm(QDate::currentDate());
    auto *dialog = new FormDialog(Tr::tr("Accept a finding"), form, Tr::tr("&Accept"), parent);
    dialog->setObjectName(u"acceptDialog"_s);
    dialog->setNote(findingLine(finding));
    QObject::connect(dialog, &FormDialog::submitted, dialog, [&session, form, dialog, finding, done] {
        const Result<Reason> reason = form->reason();
        if (!reason)
            return dialog->finishWith(withField(reason.error(), u"reason"_s));
        session.call(api::AcceptFinding{finding.id, finding.subject, *reason, form->until(), finding.seen}, dialog, [dialog, done](const Result<api::AcceptReply> &reply) {
            if (!reply)
                return dialog->finishWith(reply.error());
            dialog->accept();
            done();
        });
    });
    dialog->open();
}

void unacceptFinding(Session &session, const Finding &finding, QWidget *parent, RefusalCard *refusal, const std::function<void()> &done)
{
    session.call(api::UnacceptFinding{finding.id, finding.subject}, parent, [refusal, done](const Result<api::AcceptReply> &reply) {
        if (!reply && reply.error().code != ErrorCode::NotFound) // it may have been somebody else
            return refusal->show(reply.error());
        refusal->clear();
        done();
    });
}

} // namespace postroom::ui
