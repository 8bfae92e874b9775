#pragma once

#include "core/api/operations/server.h"
#include "ui/shell/session.h"

#include <optional>

namespace postroom::ui {

// How a server is, in a few words: for the line of all servers, the menu and the tray.
struct Health
{
    Verdict verdict = Verdict::Unknown;
    QString words;

    friend bool operator==(const Health &, const Health &) = default;
};

// What was seen last counts only while there is a connection: how a server is that does not answer, nobody knows.
Health healthOf(Session::State state, const std::optional<api::Status::Reply> &status, const std::optional<QList<Finding>> &findings);

} // namespace postroom::ui
