#pragma once

#include "core/checks/facts.h"

namespace postroom {

// All findings about the server: the set-up's steps first, then what runs. Sentences (`what`, `fix`) are whole and
// have no holes, so that a console can translate them; what varies is in subject, expected and seen.
QList<Finding> checkServer(const Facts &facts);

// The set-up's steps in the wizard's order, met and unmet.
QList<Finding> checkSetup(const Facts &facts);
// Steps one to three are answered.
bool isSetUp(const Facts &facts);

// Engines, ports, certificate, configuration.
QList<Finding> checkServices(const Facts &facts);

// Worst first; findings of one verdict keep their order.
void sortWorstFirst(QList<Finding> &findings);
Verdict worstOf(const QList<Finding> &findings); // Pass where there is none

} // namespace postroom
