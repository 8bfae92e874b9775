#pragma once

#include "core/checks/facts.h"
#include "core/model/acceptedfinding.h"

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

// Marks what is accepted: as long as its last day is not over, and the same is seen with the same verdict.
void markAccepted(QList<Finding> &findings, const QList<AcceptedFinding> &accepted, QDate today);

// Worst first, of one verdict the oldest first, what is accepted behind all that wants attention; else they keep their order.
void sortWorstFirst(QList<Finding> &findings);
Verdict worstOf(const QList<Finding> &findings); // Pass where there is none

} // namespace postroom
