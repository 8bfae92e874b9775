#pragma once

#include "core/host/host.h"
#include "core/host/mailprobe.h"
#include "core/model/instance.h"

#include <optional>

namespace postroom {

// What is tried of a new configuration beyond its ports' greetings.
struct MailTrial
{
    QList<ProbeTarget> logins; // a login on each
    std::optional<ProbeTarget> submission; // a message is sent there,
    std::optional<ProbeTarget> inbox; // and must arrive here, signed; both or none
};

// The mailbox by which a new configuration is tried (probeAddress). Its password and its domain's signing keys are made
// for the first trial and lie in DIR/engines/probe: whole in mailbox.json, which is root's alone, and as Dovecot and
// Rspamd read them. It can be logged in to from the instance's own address only.
class ProbeMailbox
{
public:
    ProbeMailbox(Host &host, const InstancePaths &paths, const Instance &instance);

    // Makes the files that are missing or differ. Before each change, for engines name these files. NotFound: an
    // engine's group, where the engine is not installed.
    Result<void> prepare();
    // Logs in everywhere, sends a message to itself, takes it from the inbox, and verifies its signatures; what fails is
    // tried again until `limit` is over. Blocks. ProbeFailed, or what a probe answers: subject and detail are for
    // people. What arrived is deleted.
    Result<void> tryMail(const MailTrial &trial, std::chrono::milliseconds limit) const;

private:
    struct Secrets;
    Result<Secrets> secrets() const; // as they lie there
    Result<void> write(const QString &name, const QByteArray &text, Owner owner, uint mode) const;
    Result<void> arrives(const MailTrial &trial, const Secrets &secrets, std::chrono::milliseconds deadline) const;

    Host &m_host;
    QString m_folder;
    Instance m_instance;
};

} // namespace postroom
