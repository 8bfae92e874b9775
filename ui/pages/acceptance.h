#pragma once

#include "core/model/finding.h"
#include "ui/shell/session.h"

#include <functional>

namespace postroom::ui {

class RefusalCard;

// Asks why a finding can stay as it is and until when, and has it accepted; `done` then.
void acceptFinding(Session &session, const Finding &finding, QWidget *parent, const std::function<void()> &done);
// Has it want attention again; `done` then, or the refusal is shown.
void unacceptFinding(Session &session, const Finding &finding, QWidget *parent, RefusalCard *refusal, const std::function<void()> &done);

} // namespace postroom::ui
