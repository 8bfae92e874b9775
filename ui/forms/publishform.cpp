#include "ui/forms/publishform.h"

#include "core/api/tsigkeyfile.h"
#include "ui/widgets/fileedit.h"

#include <QCheckBox>
#include <QLineEdit>

namespace postroom::ui {

using namespace Qt::StringLiterals;

PublishForm::PublishForm(const DomainName &domain, bool hasOwnServer, QWidget *parent)
    : Form(parent), m_domain(domain), m_hasOwnServer(hasOwnServer), m_server(new QLineEdit),
      m_keyFile(new FileEdit(u"keyFile"_s, tr("Choose…"), tr("Choose the key's file"), tr("Keys (*.key *.conf);;All files (*)"))), m_mergeSpf(new QCheckBox(tr("&Add this server to the SPF record that is there"))),
      m_replace(new QCheckBox(tr("&Remove the records that are in the way")))
{
    m_server->setObjectName(u"server"_s);
    m_server->setPlaceholderText(hasOwnServer ? tr("the practice server's own") : u"192.0.2.53"_s);
    addField(u"server"_s, tr("DNS &server:"), m_server, tr("The one where the zone is changed, its primary: ADDRESS or ADDRESS:PORT, as seen from the mail server."));
    addField(u"keyFile"_s, tr("&Key file:"), m_keyFile->input(), tr("On this computer: the key by which that server knows who may change the zone, as tsig-keygen prints it."), m_keyFile);
    m_mergeSpf->setObjectName(u"mergeSpf"_s);
    m_replace->setObjectName(u"replace"_s);
    addWholeRow(u"mergeSpf"_s, m_mergeSpf, m_mergeSpf);
    addWholeRow(u"replace"_s, m_replace, m_replace);
    offer({});
    setFocusProxy(m_server);

    m_keyFile->setEnabled(!takesOwnServer());
    connect(m_server, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_keyFile->setEnabled(!takesOwnServer());
        const Result<DnsServer> server = DnsServer::parse(text.trimmed());
        judge(u"server"_s, text.trimmed().isEmpty() ? std::nullopt : problemIn(server));
        emit edited();
    });
    connect(m_keyFile, &FileEdit::edited, this, [this] { judge(u"keyFile"_s, {}); });
    connect(m_mergeSpf, &QCheckBox::toggled, this, &PublishForm::edited);
    connect(m_replace, &QCheckBox::toggled, this, &PublishForm::edited);
}

Result<api::PublishDns> PublishForm::preview() const
{
    if (takesOwnServer())
        return api::PublishDns{m_domain, {}, {}, true, m_mergeSpf->isChecked(), m_replace->isChecked()};
    const Result<DnsServer> server = DnsServer::parse(m_server->text().trimmed());
    if (!server)
        return withField(server.error(), u"server"_s);
    return api::PublishDns{m_domain, *server, {}, true, m_mergeSpf->isChecked(), m_replace->isChecked()};
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

bool PublishForm::isComplete() const
{
    return takesOwnServer() || DnsServer::parse(m_server->text().trimmed()).has_value();
}

bool PublishForm::hasKey() const
{
    return takesOwnServer() || !m_keyFile->path().isEmpty();
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
