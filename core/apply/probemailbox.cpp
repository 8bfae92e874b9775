#include "core/apply/probemailbox.h"

#include "core/base/json.h"
#include "core/certs/dkimkeys.h"
#include "core/certs/dkimsignature.h"
#include "core/host/reach.h"
#include "core/model/password.h"
#include "core/model/probeaddress.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QUuid>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pause{30}; // between two looks
constexpr std::chrono::milliseconds worthATry{1000}; // with less left, the last answer says more than a time-out would

struct SigningKey
{
    QString selector;
    QString record;
    Secret key;

    static void fields(auto &self, auto &&visit)
    {
        visit("selector", self.selector);
        visit("record", self.record);
        visit("key", self.key);
    }
};

// A line of Dovecot's passwd-file. Of a password that nobody thought of, any hash is as good as a slow one.
QByteArray passwdLine(const Secret &password, const QHostAddress &from)
{
    const QByteArray hash = QCryptographicHash::hash(password.reveal(), QCryptographicHash::Sha512).toBase64();
    return QByteArray(probeAddress.data()) + ":{SHA512}" + hash + "::::::allow_nets=" + from.toString().toLatin1() + '\n';
}

QByteArray messageWith(const QByteArray &id)
{
    const QByteArray address(probeAddress.data());
    return "From: <" + address + ">\r\nTo: <" + address + ">\r\nSubject: Postroom tries its configuration\r\nDate: " +
           QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date).toLatin1() + "\r\nMessage-ID: <" + id +
           ">\r\n\r\nThis message was sent by the server to itself. It is deleted as soon as it has arrived.\r\n";
}

} // namespace

struct ProbeMailbox::Secrets
{
    Secret password;
    QList<SigningKey> keys;

    static void fields(auto &self, auto &&visit)
    {
        visit("password", self.password);
        visit("keys", self.keys);
    }
    // What was read may be less than what was written.
    static Result<void> check(const Secrets &secrets)
    {
        const auto isEmpty = [](const SigningKey &key) { return key.selector.isEmpty() || key.record.isEmpty() || key.key.isEmpty(); };
        if (secrets.password.isEmpty() || secrets.keys.size() != 2 || std::any_of(secrets.keys.begin(), secrets.keys.end(), isEmpty))
            return Error{ErrorCode::TextEmpty, {}, {}, {}};
        return success();
    }

    static Result<Secrets> make()
    {
        Secrets made{generatePassword(), {}};
        for (const DkimAlgorithm algorithm : {DkimAlgorithm::Rsa, DkimAlgorithm::Ed25519}) {
            const Result<NewDkimKey> key = makeDkimKey(algorithm);
            if (!key)
                return key.error();
            made.keys.append({key->selector, key->record, key->privateKey});
        }
        return made;
    }
};

ProbeMailbox::ProbeMailbox(Host &host, const InstancePaths &paths, const Instance &instance)
    : m_host(host), m_folder(paths.probe()), m_instance(instance)
{
}

Result<void> ProbeMailbox::prepare()
{
    const Result<uint> dovecot = m_host.group(u"dovecot"_s);
    const Result<uint> rspamd = m_host.group(u"_rspamd"_s);
    if (!dovecot || !rspamd)
        return dovecot ? rspamd.error() : dovecot.error();
    if (const auto made = m_host.makeFolder(m_folder, Owner{}, 0755); !made)
        return made;
    Result<Secrets> secret = secrets();
    if (!secret) {
        secret = Secrets::make();
        if (!secret)
            return secret.error();
        QByteArray text = jsonText(toJson(*secret)) + '\n';
        const auto written = write(u"mailbox.json"_s, text, Owner{}, 0600);
        wipe(text);
        if (!written)
            return written;
    }
    const QHostAddress from = Reach(m_instance, {}, {}).target(Protocol::Imaps).address;
    if (const auto written = write(u"users"_s, passwdLine(secret->password, from), Owner{0, *dovecot}, 0640); !written)
        return written;
    QList<DkimSigner> signers;
    for (const SigningKey &key : std::as_const(secret->keys))
        signers.append({key.selector, key.key});
    QByteArray keys = signersText(signers);
    const auto written = write(u"keys.json"_s, keys, Owner{0, *rspamd}, 0640);
    wipe(keys);
    return written;
}

Result<ProbeMailbox::Secrets> ProbeMailbox::secrets() const
{
    Result<QByteArray> text = m_host.read(m_folder + u"/mailbox.json"_s);
    if (!text)
        return text.error();
    const Result<Secrets> read = parseJson(*text).and_then([](const QJsonValue &json) { return fromJson<Secrets>(json); });
    wipe(*text);
    return read;
}

Result<void> ProbeMailbox::write(const QString &name, const QByteArray &text, Owner owner, uint mode) const
{
    const QString path = m_folder + u'/' + name;
    const Result<FileFacts> facts = m_host.look(path);
    Result<QByteArray> present = m_host.read(path);
    const bool isSame = facts && facts->owner == owner && facts->mode == mode && present && *present == text;
    if (present)
        wipe(*present);
    return isSame ? success() : m_host.replace(path, text, owner, mode);
}

Result<void> ProbeMailbox::tryMail(const MailTrial &trial, std::chrono::milliseconds limit) const
{
    const Result<Secrets> secret = secrets();
    if (!secret)
        return secret.error();
    const auto deadline = m_host.elapsed() + limit;
    for (const ProbeTarget &target : trial.logins) {
        for (;;) {
            const auto loggedIn = probeLogin(target, probeAddress, secret->password, deadline - m_host.elapsed());
            if (loggedIn)
                break;
            if (deadline - m_host.elapsed() < worthATry)
                return loggedIn;
            m_host.wait(pause);
        }
    }
    return trial.submission && trial.inbox ? arrives(trial, *secret, deadline) : success();
}

Result<void> ProbeMailbox::arrives(const MailTrial &trial, const Secrets &secret, std::chrono::milliseconds deadline) const
{
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::Id128) + '@' + probeDomain.data();
    const auto left = [this, deadline] { return deadline - m_host.elapsed(); };
    for (;;) {
        const auto sent = sendToSelf(*trial.submission, probeAddress, secret.password, messageWith(id), left());
        if (sent)
            break;
        if (left() < worthATry)
            return sent;
        m_host.wait(pause);
    }
    QHash<QString, QString> records;
    for (const SigningKey &key : secret.keys)
        records.insert(key.selector, key.record);
    for (;;) {
        const Result<QList<QByteArray>> taken = takeInbox(*trial.inbox, probeAddress, secret.password, left());
        for (const QByteArray &message : taken.value_or(QList<QByteArray>())) {
            if (!message.contains(id))
                continue; // of a trial that did not see its end
            const auto verified = verifySignatures(message, records);
            return verified ? success() : Error{ErrorCode::ProbeFailed, u"rspamd"_s, {}, u"signature "_s + verified.error().subject + u": "_s + verified.error().detail};
        }
        if (left() < worthATry)
            return taken ? Error{ErrorCode::ProbeFailed, u"postfix"_s, {}, u"delivery: the message was taken and has not arrived in time"_s} : taken.error();
        m_host.wait(pause);
    }
}

} // namespace postroom
