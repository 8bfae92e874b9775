#include "core/model/records.h"

#include "core/base/json.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

QString timeOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString onOrOff(bool on)
{
    return on ? u"on"_s : u"off"_s;
}

} // namespace

QStringList mailboxColumns()
{
    return {u"address"_s, u"name"_s, u"quota"_s, u"state"_s, u"imap"_s, u"pop3"_s, u"sending"_s, u"created"_s};
}

QStringList recordOf(const Mailbox &mailbox)
{
    return {mailbox.address.toString(), mailbox.name.toString(), mailbox.quota ? mailbox.quota->toString() : QString(),
            mailbox.suspended ? u"suspended"_s : u"active"_s, onOrOff(mailbox.imap), onOrOff(mailbox.pop3), onOrOff(mailbox.sending), timeOf(mailbox.createdAt)};
}

QStringList domainColumns()
{
    return {u"domain"_s, u"mailboxes"_s, u"aliases"_s, u"alias of"_s, u"catch-all"_s, u"created"_s, u"kind"_s, u"service"_s};
}

QStringList recordOf(const Domain &domain)
{
    return {domain.name.toString(), QString::number(domain.mailboxes), QString::number(domain.aliases), domain.aliasOf ? domain.aliasOf->toString() : QString(),
            domain.catchAll ? domain.catchAll->toString() : QString(), timeOf(domain.createdAt), wordOf(domain.kind()), domain.external ? wordOf(domain.external->service) : QString()};
}

QStringList aliasColumns()
{
    return {u"address"_s, u"to"_s, u"created"_s};
}

QStringList recordOf(const Alias &alias)
{
    QStringList targets;
    for (const Destination &target : alias.targets)
        targets.append(target.toString());
    return {alias.address.toString(), targets.join(u' '), timeOf(alias.createdAt)};
}

} // namespace postroom
