#pragma once

#include "tests/support/zonemaker.h"

#include <functional>

namespace postroom::test {

// What the check must say of a fault.
struct Expected
{
    Key key; // whose record it is
    QString id;
    Verdict verdict = Verdict::Fail;
    QString subject = {}; // of whom it is said, where that is not the record; who is late is not asked about it
    bool isOfServers = false; // what only the zone's own servers say
};

struct Fault
{
    QByteArray title;
    // Puts it into a clean zone; nothing where that has no place for it.
    std::function<QList<Expected>(MadeZone &zone, Dice &dice)> plant;
};

// Every fault that can be known from what DNS answers.
const QList<Fault> &zoneFaults();

} // namespace postroom::test
