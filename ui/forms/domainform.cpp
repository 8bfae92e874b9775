#include "ui/forms/domainform.h"

#include <QLineEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::optional<DomainName> &name)
{
    return name ? name->toString() : QString();
}

QString textOf(const std::optional<Destination> &target)
{
    return target ? target->toString() : QString();
}

// An empty line is none.
template<typename T>
Result<std::optional<T>> optionalIn(const QLineEdit *input)
{
    const QString text = input->text().trimmed();
    if (text.isEmpty())
        return std::optional<T>();
    const Result<T> value = T::parse(text);
    return value ? Result<std::optional<T>>(std::optional(*value)) : Result<std::optional<T>>(value.error());
}

} // namespace

DomainForm::DomainForm(For purpose, QWidget *parent) : Form(parent), m_name(new QLineEdit), m_aliasOf(new QLineEdit)
{
    m_name->setObjectName(u"domain"_s);
    m_aliasOf->setObjectName(u"aliasOf"_s);
    addField(u"domain"_s, tr("&Domain:"), m_name, purpose == For::New ? tr("What stands after the @ of its addresses, like example.org.") : QString());
    if (purpose == For::Existing) {
        m_name->setReadOnly(true);
        m_name->setFrame(false);
        m_catchAll = new QLineEdit;
        m_catchAll->setObjectName(u"catchAll"_s);
        addField(u"catchAll"_s, tr("Ca&tch-all:"), m_catchAll, tr("Who gets mail for addresses that do not exist, like anna@example.org. Empty: it is refused."));
        connect(m_catchAll, &QLineEdit::textEdited, this, [this] { judge(u"catchAll"_s, problemIn(catchAll())); });
    }
    addField(u"aliasOf"_s, tr("Stands &for:"), m_aliasOf,
             tr("Another domain of this server whose addresses are then those of this one, too. Empty: it has addresses of its own."));
    setFocusProxy(purpose == For::New ? m_name : m_catchAll);
    connect(m_name, &QLineEdit::textEdited, this, [this] { judge(u"domain"_s, problemIn(name())); });
    connect(m_aliasOf, &QLineEdit::textEdited, this, [this] { judge(u"aliasOf"_s, problemIn(aliasOf())); });
}

void DomainForm::setValue(const Domain &domain)
{
    m_given = domain;
    m_name->setText(domain.name.toString());
    m_aliasOf->setText(textOf(domain.aliasOf));
    if (m_catchAll)
        m_catchAll->setText(textOf(domain.catchAll));
    revise();
}

void DomainForm::merge(const Domain &theirs)
{
    const Domain given = std::exchange(m_given, theirs);
    beginMerge();
    if (m_catchAll)
        Form::merge(u"catchAll"_s, m_catchAll, textOf(given.catchAll), textOf(theirs.catchAll));
    Form::merge(u"aliasOf"_s, m_aliasOf, textOf(given.aliasOf), textOf(theirs.aliasOf));
    revise();
}

Result<Domain> DomainForm::value() const
{
    const Result<DomainName> itsName = name();
    if (!itsName)
        return withField(itsName.error(), u"domain"_s);
    const Result<std::optional<DomainName>> other = aliasOf();
    if (!other)
        return withField(other.error(), u"aliasOf"_s);
    Domain domain = m_given;
    domain.name = *itsName;
    domain.aliasOf = *other;
    if (m_catchAll) {
        const Result<std::optional<Destination>> target = catchAll();
        if (!target)
            return withField(target.error(), u"catchAll"_s);
        domain.catchAll = *target;
    }
    return domain;
}

bool DomainForm::isComplete() const
{
    return value().has_value();
}

Result<DomainName> DomainForm::name() const
{
    return DomainName::parse(m_name->text().trimmed());
}

Result<std::optional<DomainName>> DomainForm::aliasOf() const
{
    return optionalIn<DomainName>(m_aliasOf);
}

Result<std::optional<Destination>> DomainForm::catchAll() const
{
    return optionalIn<Destination>(m_catchAll);
}

} // namespace postroom::ui
