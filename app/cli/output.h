#pragma once

#include "app/cli/context.h"
#include "core/api/operations/aliases.h"
#include "core/api/operations/audit.h"
#include "core/api/operations/certificates.h"
#include "core/api/operations/clients.h"
#include "core/api/operations/dkim.h"
#include "core/api/operations/dns.h"
#include "core/api/operations/domains.h"
#include "core/api/operations/mailboxes.h"
#include "core/api/operations/server.h"
#include "core/api/operations/settings.h"

namespace postroom::cli {

// A line on standard output; control characters and marks that reorder text are shown, never obeyed.
void print(const QString &line = {});
void printError(const QString &line);
void printJson(const QJsonValue &value);
// The error in the chosen format; the exit status for it.
Exit fail(const Context &context, const Error &error, QJsonObject beside = {});

// Columns as wide as their content, the last one free.
void printTable(const QStringList &titles, const QList<QStringList> &rows);

void printText(const Domain &domain);
void printText(const Alias &alias);
void printText(const Mailbox &mailbox);
void printText(const api::MailboxAndLogin &reply);
void printText(const api::Status::Reply &status);
void printText(const DnsPlan &plan);
void printText(const ClientSettings &settings);
void printText(const QList<api::KeptCertificate> &certificates);
void printText(const QList<api::ServedCertificate> &ports);
void printText(const api::ConfigReply &reply);
void printText(const QList<Finding> &findings);
void printText(const QList<EngineStatus> &engines);
void printText(const QList<api::Setting> &settings);

bool showsProgress(); // standard error is a terminal
void showProgress(const api::JobProgress &progress);

} // namespace postroom::cli
