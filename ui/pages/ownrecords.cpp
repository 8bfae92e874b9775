#include "ui/pages/ownrecords.h"

#include "core/api/describe.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/confirmdialog.h"

#include <QCoreApplication>
#include <QPushButton>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(OwnRecords)
};

} // namespace

void addOwnRecord(Session &session, const DomainName &domain, QWidget *parent, std::function<void(const OwnRecord &added)> done)
{
    auto *form = new RecordForm;
    auto *dialog = new FormDialog(Tr::tr("Add a record"), form, Tr::tr("&Add record"), parent);
    dialog->setNote(Tr::tr("A record of %1 that mail does not need. It becomes part of the plan and of every export; it works once it stands in DNS.").arg(domain.toUnicode()));
    QObject::connect(dialog, &FormDialog::submitted, dialog, [&session, domain, form, dialog, done = std::move(done)] {
        Result<api::AddRecord> record = form->value();
        if (!record)
            return dialog->finishWith(record.error());
        record->domain = domain;
        session.call(*record, dialog, [dialog, done](const Result<OwnRecord> &reply) {
            if (!reply)
                return dialog->finishWith(reply.error());
            dialog->accept();
            done(*reply);
        });
    });
    dialog->open();
}

void confirmOwnRemoval(Session &session, const DomainName &domain, const DnsRecord &record, QWidget *parent, const RecordSaid &said)
{
    const Result<RecordName> name = RecordName::parse(record.name);
    const Result<DnsType> type = fromWord<DnsType>(record.type);
    if (!record.own || !name || !type)
        return;
    const QString words = record.name + u' ' + record.type;
    auto *dialog = new ConfirmDialog(Tr::tr("Remove a record"), Tr::tr("Remove your record %1?").arg(words), parent);
    dialog->setConsequence(*record.own + u'\n'
                           + Tr::tr("It goes out of the plan and of every export. In DNS it stays until it is taken out there; whoever then looks for it, like a service to which it proves that the domain is yours, finds nothing."));
    QObject::connect(dialog->addChoice(Tr::tr("&Keep record"), u"keep"_s), &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(dialog->addChoice(Tr::tr("&Remove record"), u"confirmRemove"_s), &QPushButton::clicked, parent,
                     [&session, parent, said, words, remove = api::RemoveRecord{domain, *name, *type, record.own}] {
                         session.call(remove, parent, [said, words](const Result<OwnRecord> &reply) {
                             said(reply ? Tr::tr("%1 was removed.").arg(words) : api::describe(reply.error()));
                         });
                     });
    dialog->open();
}

} // namespace postroom::ui
