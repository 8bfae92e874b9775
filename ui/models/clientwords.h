#pragma once

#include "core/model/clientsettings.h"

namespace postroom::ui {

// What mail programs are told, as they name it themselves.
QString serverTitle(ServerType type); // "Incoming (IMAP)"
QString socketWords(Socket socket); // "SSL/TLS"
// All of it as a text for a mail to the person.
QString clientText(const ClientSettings &settings);

} // namespace postroom::ui
