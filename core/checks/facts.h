#pragma once

#include "core/model/certificateinfo.h"
#include "core/model/configpreview.h"
#include "core/model/diskspace.h"
#include "core/model/dnscheck.h"
#include "core/model/engine.h"
#include "core/model/finding.h"
#include "core/model/instance.h"
#include "core/model/settings.h"
#include "core/model/testmail.h"

#include <optional>

namespace postroom {

// What was seen on one port: nothing wrong, or the step that failed.
struct PortFact
{
    Protocol protocol = Protocol::Smtp;
    quint16 port = 0;
    std::optional<Error> problem;
};

// All that the checks judge. Gathered by core/server; judged here without touching anything.
struct Facts
{
    Instance instance;
    Settings settings;
    bool accountTypesAnswered = false;
    bool adminMailboxExists = false;
    qint64 mailboxes = 0;
    QList<IpAddress> guessedAddresses; // of the machine's interfaces
    QString machineName; // what the machine calls itself; for guesses
    bool lookupIsCurrent = true; // engines read what the store says
    bool clientFilesAreCurrent = true; // so do mail programs that look for a set-up file
    std::optional<Error> signingProblem; // a domain without its keys, or Rspamd without them
    bool helperAnswers = false;
    qint64 generation = 0; // in use; 0: none yet
    bool settingsApplied = true; // the generation was made from these settings
    QList<EngineStatus> engines;
    QList<HandMade> handMade; // files in use that are not as they were generated
    QStringList problems; // the helper's
    QList<PortFact> ports; // those that should be open
    std::optional<CertificateInfo> certificate;
    QList<CertificateInfo> moreCertificates; // shown instead of it for their names
    QString ownAuthority; // who issues what this server's own authority makes; empty: not known
    std::optional<DiskSpace> disk; // that mail is kept on
    QString mailFolder; // that it is kept in
    std::optional<DnsCheck> dns; // of the admin's domain, as it was looked last
    std::optional<TestMail> test; // the last one
    QDateTime now; // UTC

    // From the instance's own authority, which nobody outside trusts.
    bool isOwn(const CertificateInfo &one) const { return one.issuer == ownAuthority; }
};

} // namespace postroom
