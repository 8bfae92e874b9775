#pragma once

#include "core/model/mailservice.h"

#include <QString>

#include <optional>

namespace postroom::ui {

// Where the mail of a domain lives, in words; unset: on this server.
QString mailPlaceWords(const std::optional<MailService> &service);

} // namespace postroom::ui
