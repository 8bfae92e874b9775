#include "ui/forms/domainform.h"

#include "core/api/dkimwords.h"
#include "core/base/json.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mailplace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
QString textOf(const std::optional<T> &value)
{
    return value ? value->toString() : QString();
}

std::optional<MailService> serviceOf(const Domain &domain)
{
    return domain.external ? std::optional(domain.external->service) : std::nullopt;
}

// What a detail of it says; empty: nothing, or its mail is served here.
template<typename T>
QString detailOf(const Domain &domain, std::optional<T> ExternalMail::*detail)
{
    return domain.external ? textOf((*domain.external).*detail) : QString();
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

DomainForm::DomainForm(For purpose, QWidget *parent) : Form(parent), m_name(new QLineEdit), m_service(new QComboBox), m_exchangers(new QLineEdit), m_tenant(new QLineEdit), m_senders(new QLineEdit), m_aliasOf(new QLineEdit), m_dkim(new QComboBox), m_lost(wrappedLabel())
{
    m_name->setObjectName(u"domain"_s);
    m_service->setObjectName(u"service"_s);
    m_service->addItem(mailPlaceWords({}));
    for (const auto &[service, word] : EnumWords<MailService>::words)
        m_service->addItem(mailPlaceWords(service), QString::fromLatin1(word));
    m_exchangers->setObjectName(u"exchangers"_s);
    m_tenant->setObjectName(u"tenant"_s);
    m_senders->setObjectName(u"senders"_s);
    m_aliasOf->setObjectName(u"aliasOf"_s);
    m_dkim->setObjectName(u"dkim"_s);
    for (const auto &[records, word] : EnumWords<DkimRecords>::words)
        m_dkim->addItem(api::describe(records), QString::fromLatin1(word));
    addField(u"domain"_s, tr("&Domain:"), m_name, purpose == For::New ? tr("What stands after the @ of its addresses, like example.org.") : QString());
    addField(u"service"_s, tr("Its &mail lives:"), m_service, tr("Of a domain whose mail lives elsewhere, or nowhere, only the DNS is managed here."));
    m_lost->setObjectName(u"lost"_s);
    m_lost->setText(tr("With this go its addresses abuse@ and postmaster@ and its signing keys here, which cannot be brought back."));
    addWholeRow(u"lost"_s, m_lost, m_lost);
    addField(u"exchangers"_s, tr("Mail e&xchangers:"), m_exchangers, tr("The servers that take its mail, each with its priority, like 10:mail.example.net,20:backup.example.net. Microsoft 365 has one for everybody: leave it empty unless you were shown another."));
    addField(u"tenant"_s, tr("T&enant:"), m_tenant, tr("Like contoso of contoso.onmicrosoft.com; from it follow the records of its signing keys. Empty: they are not planned."));
    addField(u"senders"_s, tr("Se&nders:"), m_senders, tr("Who sends its mail, as words of an SPF record, like mx include:spf.example.net. Empty: its mail exchangers."));
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
    addField(u"dkim"_s, tr("Signing &keys in its DNS:"), m_dkim,
             tr("With aliases (CNAME) its DNS is edited once: keys are then changed in the zone of this server's name alone."));
    setFocusProxy(purpose == For::New ? m_name : m_catchAll);
    showService();
    connect(m_name, &QLineEdit::textEdited, this, [this] { judge(u"domain"_s, problemIn(name())); });
    connect(m_service, &QComboBox::currentIndexChanged, this, &DomainForm::showService);
    connect(m_exchangers, &QLineEdit::textEdited, this, [this] { judge(u"exchangers"_s, problemIn(optionalIn<MailExchangers>(m_exchangers))); });
    connect(m_tenant, &QLineEdit::textEdited, this, [this] { judge(u"tenant"_s, problemIn(optionalIn<TenantName>(m_tenant))); });
    connect(m_senders, &QLineEdit::textEdited, this, [this] { judge(u"senders"_s, problemIn(optionalIn<SpfSenders>(m_senders))); });
    connect(m_aliasOf, &QLineEdit::textEdited, this, [this] { judge(u"aliasOf"_s, problemIn(aliasOf())); });
}

void DomainForm::setValue(const Domain &domain)
{
    m_given = domain;
    m_name->setText(domain.name.toString());
    m_service->setCurrentText(mailPlaceWords(serviceOf(domain)));
    m_exchangers->setText(detailOf(domain, &ExternalMail::exchangers));
    m_tenant->setText(detailOf(domain, &ExternalMail::tenant));
    m_senders->setText(detailOf(domain, &ExternalMail::senders));
    m_aliasOf->setText(textOf(domain.aliasOf));
    m_dkim->setCurrentText(api::describe(domain.dkim));
    if (m_catchAll)
        m_catchAll->setText(textOf(domain.catchAll));
    revise();
}

void DomainForm::merge(const Domain &theirs)
{
    const Domain given = std::exchange(m_given, theirs);
    beginMerge();
    Form::merge(u"service"_s, m_service, mailPlaceWords(serviceOf(given)), mailPlaceWords(serviceOf(theirs)));
    Form::merge(u"exchangers"_s, m_exchangers, detailOf(given, &ExternalMail::exchangers), detailOf(theirs, &ExternalMail::exchangers));
    Form::merge(u"tenant"_s, m_tenant, detailOf(given, &ExternalMail::tenant), detailOf(theirs, &ExternalMail::tenant));
    Form::merge(u"senders"_s, m_senders, detailOf(given, &ExternalMail::senders), detailOf(theirs, &ExternalMail::senders));
    if (m_catchAll)
        Form::merge(u"catchAll"_s, m_catchAll, textOf(given.catchAll), textOf(theirs.catchAll));
    Form::merge(u"aliasOf"_s, m_aliasOf, textOf(given.aliasOf), textOf(theirs.aliasOf));
    Form::merge(u"dkim"_s, m_dkim, api::describe(given.dkim), api::describe(theirs.dkim));
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
    const Result<std::optional<ExternalMail>> mail = external();
    if (!mail)
        return mail.error();
    domain.external = *mail;
    if (domain.external) { // which has no addresses here
        domain.aliasOf.reset();
        domain.catchAll.reset();
        domain.dkim = DkimRecords::Key;
        return domain;
    }
    domain.aliasOf = *other;
    domain.dkim = dkim();
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

std::optional<MailService> DomainForm::service() const
{
    const Result<MailService> chosen = fromWord<MailService>(m_service->currentData().toString());
    return chosen ? std::optional(*chosen) : std::nullopt;
}

DkimRecords DomainForm::dkim() const
{
    return fromWord<DkimRecords>(m_dkim->currentData().toString()).value_or(DkimRecords::Key);
}

Result<std::optional<ExternalMail>> DomainForm::external() const
{
    const std::optional<MailService> where = service();
    if (!where)
        return std::optional<ExternalMail>();
    ExternalMail mail{*where};
    // Only what is shown.
    if (takesExchangers(*where)) {
        const Result<std::optional<MailExchangers>> exchangers = optionalIn<MailExchangers>(m_exchangers);
        if (!exchangers)
            return withField(exchangers.error(), u"exchangers"_s);
        mail.exchangers = *exchangers;
    }
    if (takesTenant(*where)) {
        const Result<std::optional<TenantName>> tenant = optionalIn<TenantName>(m_tenant);
        if (!tenant)
            return withField(tenant.error(), u"tenant"_s);
        mail.tenant = *tenant;
    }
    if (takesSenders(*where)) {
        const Result<std::optional<SpfSenders>> senders = optionalIn<SpfSenders>(m_senders);
        if (!senders)
            return withField(senders.error(), u"senders"_s);
        mail.senders = *senders;
    }
    const Result<void> checked = ExternalMail::check(mail);
    return checked ? Result<std::optional<ExternalMail>>(std::optional(mail)) : checked.error();
}

void DomainForm::showService()
{
    const std::optional<MailService> where = service();
    m_lost->setVisible(where && !m_given.name.toString().isEmpty() && !m_given.external); // of one that was served here
    setFieldVisible(u"exchangers"_s, where && takesExchangers(*where));
    setFieldVisible(u"tenant"_s, where && takesTenant(*where));
    setFieldVisible(u"senders"_s, where && takesSenders(*where));
    setFieldVisible(u"aliasOf"_s, !where);
    setFieldVisible(u"dkim"_s, !where);
    if (m_catchAll)
        setFieldVisible(u"catchAll"_s, !where);
    revise();
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
