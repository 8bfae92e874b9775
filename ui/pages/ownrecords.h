#pragma once

#include "core/api/operations/records.h"
#include "core/model/dnsrecord.h"
#include "ui/shell/session.h"

#include <QWidget>

#include <functional>

namespace postroom::ui {

// The dialogs of the admin's own DNS records. `said` hears what came of it, in words.
using RecordSaid = std::function<void(const QString &words)>;

void addOwnRecord(Session &session, const DomainName &domain, QWidget *parent, std::function<void(const OwnRecord &added)> done);
// `record` of the plan is one of the admin's own, or has one in it.
void confirmOwnRemoval(Session &session, const DomainName &domain, const DnsRecord &record, QWidget *parent, const RecordSaid &said);

} // namespace postroom::ui
