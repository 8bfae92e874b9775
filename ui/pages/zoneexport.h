#pragma once

#include "core/model/domainname.h"
#include "core/model/zoneformat.h"
#include "ui/shell/session.h"

#include <QPushButton>

#include <functional>

namespace postroom::ui {

// A menu of all formats on the button; `wanted` hears which one was chosen.
void addZoneFormats(QPushButton *button, std::function<void(ZoneFormat format)> wanted);

// Asks for the domain's records in that format and where to put them, and writes the file. `said` hears what came of it,
// in words; nothing is said when the person thinks better of it.
void exportZone(Session &session, const DomainName &domain, ZoneFormat format, QWidget *parent, std::function<void(const QString &words)> said);

} // namespace postroom::ui
