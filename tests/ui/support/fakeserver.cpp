#include "tests/ui/support/fakeserver.h"

#include "tests/ui/support/listing.h"

#include <QLocalSocket>
#include <QPointer>

namespace postroom::test {

using namespace Qt::StringLiterals;

namespace {

Domain domainOf(const QString &name)
{
    Domain domain;
    domain.name = *DomainName::parse(name);
    domain.createdAt = QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC);
    domain.revision = 1;
    return domain;
}

Finding setupFinding(const char *id, qint64 step, bool met, const QString &operation, const QJsonObject &values)
{
    Finding finding;
    finding.id = QString::fromLatin1(id);
    finding.verdict = met ? Verdict::Pass : Verdict::Fail;
    finding.what = met ? u"This step of the set-up is done."_s : u"This step of the set-up is not done yet, so nobody can read mail."_s;
    finding.owner = u"you"_s;
    finding.fix = met ? QString() : u"Answer the question in the set-up."_s;
    finding.form = FindingForm{operation, values};
    finding.step = step;
    return finding;
}

// What lies with others: never in the way.
Finding dnsFinding(const DnsCheck &check)
{
    Finding finding = setupFinding("setup.dns", 4, false, u"dns.check"_s, {{u"domain"_s, u"example.test"_s}});
    finding.verdict = check.findings.isEmpty() ? Verdict::Unknown : check.findings.first().verdict;
    return finding;
}

Finding testFinding(const std::optional<TestMail> &test)
{
    QJsonObject values{{u"from"_s, u"anna@example.test"_s}, {u"to"_s, u"anna@example.test"_s}};
    if (test)
        values = {{u"from"_s, u"anna@example.test"_s}, {u"to"_s, test->to.toString()}, {u"id"_s, test->id.toString()}};
    Finding finding = setupFinding("setup.test", 6, false, u"mail.test"_s, values);
    finding.verdict = !test ? Verdict::NotApplicable : test->answered ? Verdict::Pass
                                                                      : Verdict::Unknown;
    return finding;
}

} // namespace

FakeServer::FakeServer()
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        std::unique_ptr<QLocalSocket> socket(m_server.nextPendingConnection());
        socket->setParent(nullptr);
        auto *connection = new api::LineConnection(std::move(socket), api::longestLine, this);
        m_connections.append(connection);
        connect(connection, &api::LineConnection::lineReceived, this, [this, connection](const QByteArray &line) { take(connection, line); });
        connect(connection, &api::LineConnection::closed, this, [this, connection] {
            m_connections.removeOne(connection);
            connection->deleteLater();
        });
    });
    status.serverName = u"mail.example.test"_s;
    status.practice = true;
    status.generation = 3;
    status.engines = {{Engine::Postfix, EngineState::Running, 411, u"3.7.11"_s, 7200}, {Engine::Dovecot, EngineState::Running, 412, u"2.3.19"_s, 7200}};
    for (const Listener &listener : allListeners())
        status.ports.append({static_cast<quint16>(listener.standardPort + 20000), listener.protocol, true});
    status.certificates = {{{u"mail.example.test"_s}, u"Postroom practice CA"_s, QDateTime::currentDateTimeUtc().addDays(397), 397}};
    status.findings = {0, 0, 0, 2};
    Finding pass;
    pass.id = u"engines.running"_s;
    pass.verdict = Verdict::Pass;
    pass.what = u"Postfix and Dovecot are running."_s;
    findings = {pass};
    settings.serverName = *DomainName::parse(u"mail.example.test");
    settings.adminAddress = *Address::parse(u"anna@example.test");
    settings.publicAddresses = {*IpAddress::parse(u"192.0.2.10")};
    appliedSettings = settings;
}

FakeServer::~FakeServer()
{
    goAway();
}

void FakeServer::listen()
{
    const bool listening = m_server.listen(socketPath());
    Q_ASSERT(listening);
    Q_UNUSED(listening)
}

void FakeServer::goAway()
{
    m_server.close();
    qDeleteAll(std::exchange(m_connections, {}));
}

void FakeServer::addDomain(const QString &name, DkimRecords dkim)
{
    m_domains.insert(name, domainOf(name));
    m_domains[name].dkim = dkim;
    status.domains = m_domains.size();
}

void FakeServer::addMailbox(const QString &address, const QString &name)
{
    Mailbox mailbox;
    mailbox.address = *Address::parse(address);
    mailbox.name = *DisplayName::parse(name);
    mailbox.createdAt = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    mailbox.revision = 1;
    m_mailboxes.insert(address, mailbox);
    ++m_domains[mailbox.address.domain().toString()].mailboxes;
    m_domains[mailbox.address.domain().toString()].name = mailbox.address.domain();
    status.mailboxes = m_mailboxes.size();
}

void FakeServer::addMailboxes(int count)
{
    for (int i = 0; i < count; ++i)
        addMailbox(u"user%1@example.test"_s.arg(i, 5, 10, QChar(u'0')));
}

void FakeServer::finishSetup()
{
    m_identity = m_accountTypes = m_finished = true;
}

void FakeServer::refuse(const QString &method, const std::optional<Error> &error)
{
    if (error)
        m_refusals.insert(method, *error);
    else
        m_refusals.remove(method);
}

void FakeServer::release()
{
    m_held.clear();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &[connection, line] : waiting) {
        if (connection)
            take(connection, line);
    }
}

void FakeServer::notify(const QString &method, const QJsonObject &params)
{
    for (api::LineConnection *connection : std::as_const(m_connections))
        connection->send(api::notificationLine(method, params));
}

void FakeServer::announce(const QString &kind, const QString &subject)
{
    notify(QString::fromLatin1(api::Changed::name), toJson(api::Changed{kind, subject}).toObject());
}

void FakeServer::take(api::LineConnection *connection, const QByteArray &line)
{
    const Result<api::Request> request = api::readRequest(line, api::longestLine);
    Q_ASSERT(request);
    if (m_held.contains(request->method)) {
        m_waiting.append({connection, line});
        return;
    }
    m_params[request->method].append(request->params);
    const Result<QJsonValue> reply = m_refusals.contains(request->method) ? Result<QJsonValue>(m_refusals.value(request->method))
                                                                          : answer(request->method, request->params);
    connection->send(reply ? api::resultLine(request->id, *reply) : api::errorLine(request->id, reply.error()));
}

Result<QJsonValue> FakeServer::answer(const QString &method, const QJsonValue &params)
{
    const auto is = [&method](const char *name) { return method == QLatin1StringView(name); };
    if (is(api::Hello::name))
        return toJson(api::Hello::Reply{api::protocolVersion, u"0.1.0"_s, status.serverName, status.practice});
    if (is(api::Subscribe::name) || is(api::Ping::name))
        return QJsonValue(QJsonObject());
    if (is(api::Status::name))
        return toJson(status);
    if (is(api::ListMailboxes::name))
        return toJson(listMailboxes(*fromJson<api::ListMailboxes>(params)));
    if (is(api::ListDomains::name))
        return toJson(listDomains(*fromJson<api::ListDomains>(params)));
    if (is(api::ShowMailbox::name))
        return withMailbox(fromJson<api::ShowMailbox>(params)->address, {});
    if (is(api::ShowDomain::name)) {
        const QString name = fromJson<api::ShowDomain>(params)->domain.toString();
        return m_domains.contains(name) ? Result<QJsonValue>(toJson(m_domains.value(name))) : Result<QJsonValue>(Error{ErrorCode::NotFound, name, {}, {}});
    }
    if (is(api::AddDomain::name)) {
        const QString name = fromJson<api::AddDomain>(params)->domain.toString();
        addDomain(name);
        announce(u"domain"_s, name);
        return toJson(m_domains.value(name));
    }
    if (is(api::RemoveDomain::name)) {
        const DomainName name = fromJson<api::RemoveDomain>(params)->domain;
        m_domains.remove(name.toString());
        announce(u"domain"_s, name.toString());
        return toJson(api::RemoveDomain::Reply{name});
    }
    if (is(api::AddMailbox::name)) {
        const auto add = *fromJson<api::AddMailbox>(params);
        const QString address = add.address.toString();
        if (m_mailboxes.contains(address))
            return Error{ErrorCode::AlreadyExists, address, u"address"_s, {}};
        addMailbox(address, add.displayName.value_or(DisplayName()).toString());
        m_mailboxes[address].quota = add.quota;
        announce(u"mailbox"_s, address);
        return toJson(api::MailboxAndLogin{m_mailboxes.value(address), api::Login::Verified, {}});
    }
    if (is(api::SetMailbox::name)) {
        const auto set = *fromJson<api::SetMailbox>(params);
        const Mailbox current = m_mailboxes.value(set.address.toString());
        if (current.revision != set.revision)
            return Error{ErrorCode::Conflict, set.address.toString(), {}, QString::fromUtf8(jsonText(toJson(current)))};
        return withMailbox(set.address, [&set](Mailbox &mailbox) {
            mailbox.name = set.displayName.value_or(mailbox.name);
            if (set.quota)
                mailbox.quota = set.quota->bytes() == 0 ? std::nullopt : set.quota;
            mailbox.imap = set.imap.value_or(Switch::On) == Switch::On;
            mailbox.pop3 = set.pop3.value_or(Switch::On) == Switch::On;
            mailbox.sending = set.sending.value_or(Switch::On) == Switch::On;
        });
    }
    if (is(api::SetPassword::name)) {
        const auto set = *fromJson<api::SetPassword>(params);
        return toJson(api::MailboxAndLogin{m_mailboxes.value(set.address.toString()), api::Login::Verified, {}});
    }
    if (is(api::SuspendMailbox::name))
        return withMailbox(fromJson<api::SuspendMailbox>(params)->address, [](Mailbox &mailbox) { mailbox.suspended = true; });
    if (is(api::ResumeMailbox::name))
        return withMailbox(fromJson<api::ResumeMailbox>(params)->address, [](Mailbox &mailbox) { mailbox.suspended = false; });
    if (is(api::MeasureMailbox::name))
        return toJson(measure);
    if (is(api::RemoveMailbox::name)) {
        const auto remove = *fromJson<api::RemoveMailbox>(params);
        m_mailboxes.remove(remove.address.toString());
        announce(u"mailbox"_s, remove.address.toString());
        return toJson(api::RemoveMailbox::Reply{remove.address, remove.mail});
    }
    if (is(api::SetupState::name))
        return toJson(setupState());
    if (is(api::SetupIdentity::name)) {
        m_identity = true;
        const auto identity = *fromJson<api::SetupIdentity>(params);
        addDomain(identity.adminAddress.domain().toString());
        notify(QString::fromLatin1(api::JobProgress::name), toJson(api::JobProgress{u"check"_s, u"postfix"_s}).toObject());
        return toJson(api::ConfigReply{api::Outcome::Applied, 1});
    }
    if (is(api::SetupAccountTypes::name)) {
        m_accountTypes = true;
        return toJson(api::ConfigReply{api::Outcome::Applied, 2});
    }
    if (is(api::SetupFinish::name)) {
        m_finished = true;
        return toJson(api::SetupFinish::Reply{true, findings});
    }
    if (const auto itsAnswer = answerCertificates(method, params))
        return *itsAnswer;
    if (const auto itsAnswer = answerChecks(method, params))
        return *itsAnswer;
    if (const auto itsAnswer = answerDns(method, params))
        return *itsAnswer;
    if (const auto itsAnswer = answerTestMail(method, params))
        return *itsAnswer;
    if (const auto itsAnswer = answerAudit(method, params))
        return *itsAnswer;
    if (const auto itsAnswer = answerAliases(method, params))
        return *itsAnswer;
    if (const auto itsAnswer = answerDomains(method, params))
        return *itsAnswer;
    if (const auto itsAnswer = answerConfig(method, params))
        return *itsAnswer;
    if (const auto itsAnswer = answerServices(method, params))
        return *itsAnswer;
    if (const auto itsAnswer = answerSettings(method, params))
        return *itsAnswer;
    return Error{ErrorCode::ProtocolUnknownMethod, method, {}, {}};
}

api::ListMailboxes::Reply FakeServer::listMailboxes(const api::ListMailboxes &list)
{
    const QString filter = list.filter.value_or(QString());
    QList<Mailbox> found;
    for (const Mailbox &mailbox : std::as_const(m_mailboxes)) {
        if (mailbox.address.toString().contains(filter, Qt::CaseInsensitive) || mailbox.name.toString().contains(filter, Qt::CaseInsensitive))
            found.append(mailbox);
    }
    const auto keyOf = [](const Mailbox &mailbox) { return mailbox.address.toString(); };
    const auto sortKey = [by = list.sort.value_or(MailboxSort::Address), &keyOf](const Mailbox &mailbox) {
        switch (by) {
        case MailboxSort::Address: return keyOf(mailbox);
        case MailboxSort::Name: return mailbox.name.toString().toLower();
        case MailboxSort::Quota: return QString::number(mailbox.quota ? mailbox.quota->bytes() : 1LL << 60).rightJustified(20);
        case MailboxSort::Created: return mailbox.createdAt.toString(Qt::ISODate);
        case MailboxSort::State: return QString::number(mailbox.suspended ? 1 : 0);
        }
        return QString();
    };
    auto reply = pageOf(found, &api::ListMailboxes::Reply::mailboxes, list, keyOf, sortKey);
    mailboxesSent += static_cast<int>(reply.mailboxes.size());
    return reply;
}

api::ListDomains::Reply FakeServer::listDomains(const api::ListDomains &list) const
{
    QList<Domain> found;
    for (const Domain &domain : m_domains) {
        if (domain.name.toString().contains(list.filter.value_or(QString()), Qt::CaseInsensitive))
            found.append(domain);
    }
    const auto keyOf = [](const Domain &domain) { return domain.name.toString(); };
    const auto sortKey = [by = list.sort.value_or(DomainSort::Name), &keyOf](const Domain &domain) {
        switch (by) {
        case DomainSort::Name: return keyOf(domain);
        case DomainSort::Created: return domain.createdAt.toString(Qt::ISODate);
        case DomainSort::Mailboxes: return QString::number(domain.mailboxes).rightJustified(20);
        }
        return QString();
    };
    return pageOf(found, &api::ListDomains::Reply::domains, list, keyOf, sortKey);
}

Result<QJsonValue> FakeServer::withMailbox(const Address &address, const std::function<void(Mailbox &)> &change)
{
    const auto place = m_mailboxes.find(address.toString());
    if (place == m_mailboxes.end())
        return Error{ErrorCode::NotFound, address.toString(), u"address"_s, {}};
    if (change) {
        change(*place);
        ++place->revision;
        announce(u"mailbox"_s, address.toString());
    }
    return toJson(*place);
}

api::SetupState::Reply FakeServer::setupState() const
{
    const QJsonObject identity{{u"adminAddress"_s, u"anna@example.test"_s}, {u"serverName"_s, u"mail.example.test"_s}, {u"publicAddresses"_s, QJsonArray{u"127.0.0.1"_s}}};
    return {m_finished,
            {setupFinding("setup.identity", 1, m_identity, u"setup.identity"_s, identity),
             setupFinding("setup.account-types", 2, m_accountTypes, u"setup.accountTypes"_s, {{u"accountTypes"_s, QJsonArray{u"imap"_s}}}),
             setupFinding("setup.mailbox", 3, !m_mailboxes.isEmpty(), u"mailbox.add"_s, {{u"address"_s, u"anna@example.test"_s}}),
             dnsFinding(dnsCheck),
             setupFinding("setup.finish", 5, m_finished, u"setup.finish"_s, {}),
             testFinding(m_test)}};
}

} // namespace postroom::test
