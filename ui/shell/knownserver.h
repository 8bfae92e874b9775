#pragma once

#include "core/model/serveraddress.h"
#include "ui/shell/accents.h"

namespace postroom::ui {

// A server of the console's list.
struct KnownServer
{
    ServerAddress address;
    QString name = {}; // as its admin calls it; empty: as it calls itself
    Accent accent = Accent::Blue;

    friend bool operator==(const KnownServer &, const KnownServer &) = default;
};

// The name until it says its own.
QString nameOf(const KnownServer &server);

// The list as the console's settings keep it. What cannot be read is left out.
QByteArray toText(const QList<KnownServer> &servers);
QList<KnownServer> knownServersFrom(const QByteArray &text);

// The first colour that none of them has.
Accent freeAccent(const QList<KnownServer> &servers);

// The instances of this computer, by their folders: /var/lib/postroom and those named like it.
QList<InstancePaths> instancesHere(const QString &root = QStringLiteral("/var/lib"));

} // namespace postroom::ui
