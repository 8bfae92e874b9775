#pragma once

#include "core/model/domainname.h"
#include "ui/shell/session.h"

#include <QWidget>

#include <functional>

namespace postroom::ui {

// Asks for the domain's zone file and where to put it, and writes it. `said` hears what came of it, in words; nothing is
// said when the person thinks better of it.
void exportZone(Session &session, const DomainName &domain, QWidget *parent, std::function<void(const QString &words)> said);

} // namespace postroom::ui
