#include "ui/forms/acceptform.h"

#include <QDateEdit>
#include <QLineEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

AcceptForm::AcceptForm(QDate today, QWidget *parent) : Form(parent), m_reason(new QLineEdit), m_until(new QDateEdit(today.addDays(30)))
{
    m_reason->setObjectName(u"reason"_s);
    addField(u"reason"_s, tr("&Reason:"), m_reason, tr("Why it can stay as it is. It is shown with the finding and kept in the audit log."));
    m_until->setObjectName(u"until"_s);
    m_until->setDateRange(today, today.addYears(1));
    m_until->setCalendarPopup(true);
    addField(u"until"_s, tr("&Until the end of:"), m_until, tr("Then it comes back by itself; earlier, when something else is seen."));
    setFocusProxy(m_reason);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { judge(u"reason"_s, problemIn(reason())); });
    connect(m_until, &QDateEdit::dateChanged, this, [this] { judge(u"until"_s, {}); });
}

Result<Reason> AcceptForm::reason() const
{
    return Reason::parse(m_reason->text());
}

Day AcceptForm::until() const
{
    return Day(m_until->date());
}

bool AcceptForm::isComplete() const
{
    return reason().has_value();
}

} // namespace postroom::ui
