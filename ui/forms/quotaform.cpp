#include "ui/forms/quotaform.h"

#include <QLineEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

QuotaForm::QuotaForm(QWidget *parent) : Form(parent), m_quota(new QLineEdit)
{
    m_quota->setObjectName(u"quota"_s);
    addField(u"quota"_s, tr("&Most space:"), m_quota, tr("Like 500 MiB or 2 GiB. Empty: no limit."));
    setFocusProxy(m_quota);
    connect(m_quota, &QLineEdit::textEdited, this, [this] { judge(u"quota"_s, problemIn(value())); });
    connect(m_quota, &QLineEdit::textChanged, this, &QuotaForm::revise);
}

Result<std::optional<ByteSize>> QuotaForm::value() const
{
    const QString text = m_quota->text().trimmed();
    if (text.isEmpty())
        return std::optional<ByteSize>();
    return ByteSize::parse(text).and_then([](ByteSize size) { return Result<std::optional<ByteSize>>(size.bytes() > 0 ? std::optional(size) : std::nullopt); });
}

} // namespace postroom::ui
