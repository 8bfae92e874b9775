#include "ui/forms/publishform.h"

#include "core/api/tsigkeyfile.h"
#include "ui/widgets/credentialfields.h"
#include "ui/widgets/fileedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

PublishForm::PublishForm(const DomainName &domain, bool hasOwnServer, QWidget *parent)
    : Form(parent), m_domain(domain), m_hasOwnServer(hasOwnServer), m_way(new QComboBox), m_server(new QLineEdit),
      m_keyFile(new FileEdit(u"keyFile"_s, tr("Choose…"), tr("Choose the key's file"), tr("Keys (*.key *.conf);;All files (*)"))), m_provider(new QComboBox), m_credentials(new CredentialFields),
      m_mergeSpf(new QCheckBox(tr("&Add this server to the SPF record that is there"))), m_replace(new QCheckBox(tr("&Remove the records that are in the way")))
{
    m_way->setObjectName(u"way"_s);
    m_way->addItems({tr("On a DNS server of my own"), tr("At a DNS provider")});
    addField(u"way"_s, tr("&Where:"), m_way);
    m_server->setObjectName(u"server"_s);
    m_server->setPlaceholderText(hasOwnServer ? tr("the practice server's own") : u"192.0.2.53"_s);
    addField(u"server"_s, tr("DNS &server:"), m_server, tr("The one where the zone is changed, its primary: ADDRESS or ADDRESS:PORT, as seen from the mail server."));
    addField(u"keyFile"_s, tr("&Key file:"), m_keyFile->input(), tr("On this computer: the key by which that server knows who may change the zone, as tsig-keygen prints it."), m_keyFile);
    m_provider->setObjectName(u"provider"_s);
    const QList<DnsProvider> providers = DnsProvider::all();
    for (const DnsProvider &one : providers)
        m_provider->addItem(one.toString());
    addField(u"provider"_s, tr("DNS pr&ovider:"), m_provider,
             hasOwnServer ? tr("By lexicon's name for it. The records of a practice server lead to this computer alone: only into a zone that nobody else uses.") : tr("By lexicon's name for it."));
    addField(u"credentials"_s, tr("&Credentials:"), m_credentials, tr("Made in the provider's account, for programs. They are kept on the mail server. Empty: those that it keeps already."));
    m_mergeSpf->setObjectName(u"mergeSpf"_s);
    m_replace->setObjectName(u"replace"_s);
    addWholeRow(u"mergeSpf"_s, m_mergeSpf, m_mergeSpf);
    addWholeRow(u"replace"_s, m_replace, m_replace);
    offer({});
    chooseProvider();
    showWay();
    setFocusProxy(m_way); // the first: a later one would hide those before it from Tab

    m_keyFile->setEnabled(!takesOwnServer());
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        showWay();
        revise();
        emit edited();
    });
    connect(m_server, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_keyFile->setEnabled(!takesOwnServer());
        const Result<DnsServer> server = DnsServer::parse(text.trimmed());
        judge(u"server"_s, text.trimmed().isEmpty() ? std::nullopt : problemIn(server));
        emit edited();
    });
    connect(m_keyFile, &FileEdit::edited, this, [this] { judge(u"keyFile"_s, {}); });
    connect(m_provider, &QComboBox::currentIndexChanged, this, [this] {
        chooseProvider();
        judge(u"provider"_s, {});
        judge(u"credentials"_s, {});
        emit edited();
    });
    connect(m_provider, &QComboBox::activated, this, [this] { m_isChosen = true; });
    connect(m_credentials, &CredentialFields::edited, this, [this] {
        judge(u"credentials"_s, {});
        emit edited();
    });
    connect(m_mergeSpf, &QCheckBox::toggled, this, &PublishForm::edited);
    connect(m_replace, &QCheckBox::toggled, this, &PublishForm::edited);
}

void PublishForm::setAccounts(const QList<DnsAccountInfo> &accounts)
{
    const bool isFirst = m_accounts.isEmpty() && !accounts.isEmpty();
    m_accounts = accounts;
    if (isFirst && !m_isChosen && m_credentials->value().isEmpty()) // most have one
        m_provider->setCurrentText(accounts.first().provider.toString());
    revise();
}

bool PublishForm::isAtProvider() const
{
    return m_way->currentIndex() == 1;
}

bool PublishForm::isKept(const DnsProvider &provider) const
{
    return std::any_of(m_accounts.begin(), m_accounts.end(), [&provider](const DnsAccountInfo &one) { return one.provider == provider; });
}

std::optional<DnsProvider> PublishForm::kept() const
{
    return isAtProvider() && isKept(provider()) ? std::optional(provider()) : std::nullopt;
}

DnsProvider PublishForm::provider() const
{
    return DnsProvider::parse(m_provider->currentText()).value_or(DnsProvider());
}

void PublishForm::showWay()
{
    for (const QString &field : {u"server"_s, u"keyFile"_s})
        setFieldVisible(field, !isAtProvider());
    for (const QString &field : {u"provider"_s, u"credentials"_s})
        setFieldVisible(field, isAtProvider());
    if (!isAtProvider())
        m_credentials->forget(); // nobody sees them there
}

void PublishForm::chooseProvider()
{
    if (const DnsProvider chosen = provider(); !chosen.isNull())
        m_credentials->setProvider(chosen);
}

Result<api::PublishDns> PublishForm::preview() const
{
    api::PublishDns wanted{m_domain, {}, {}, true, m_mergeSpf->isChecked(), m_replace->isChecked(), {}, {}};
    if (isAtProvider()) {
        wanted.provider = provider();
        return wanted;
    }
    if (takesOwnServer())
        return wanted;
    const Result<DnsServer> server = DnsServer::parse(m_server->text().trimmed());
    if (!server)
        return withField(server.error(), u"server"_s);
    wanted.server = *server;
    return wanted;
}

Result<api::PublishDns> PublishForm::value() const
{
    Result<api::PublishDns> wanted = preview();
    if (!wanted)
        return wanted;
    wanted->dryRun = false;
    if (!wanted->server)
        return wanted;
    const Result<TsigKey> key = api::readTsigKeyFile(m_keyFile->path(), u"keyFile"_s);
    if (!key)
        return key.error();
    wanted->key = *key;
    return wanted;
}

bool PublishForm::takesOwnServer() const
{
    return m_hasOwnServer && m_server->text().trimmed().isEmpty();
}

std::optional<Result<api::SetDnsAccount>> PublishForm::account() const
{
    const QList<DnsCredential> credentials = m_credentials->value();
    if (!isAtProvider() || credentials.isEmpty())
        return {};
    const Result<void> good = DnsAccount::check(DnsAccount{provider(), credentials});
    return good ? Result<api::SetDnsAccount>(api::SetDnsAccount{provider(), credentials}) : Result<api::SetDnsAccount>(good.error());
}

bool PublishForm::isComplete() const
{
    if (isAtProvider())
        return isKept(provider()) || !m_credentials->value().isEmpty();
    return takesOwnServer() || DnsServer::parse(m_server->text().trimmed()).has_value();
}

bool PublishForm::hasKey() const
{
    return isAtProvider() || takesOwnServer() || !m_keyFile->path().isEmpty();
}

void PublishForm::clearSecrets()
{
    m_credentials->forget();
}

void PublishForm::offer(const QList<RecordConflict> &conflicts)
{
    const auto has = [&conflicts](ConflictWay way) {
        return std::any_of(conflicts.begin(), conflicts.end(), [way](const RecordConflict &one) { return one.way == way; });
    };
    m_mergeSpf->setVisible(m_mergeSpf->isChecked() || has(ConflictWay::MergeSpf));
    m_replace->setVisible(m_replace->isChecked() || has(ConflictWay::Replace));
}

} // namespace postroom::ui
