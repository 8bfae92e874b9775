#pragma once

#include "core/api/access.h"
#include "core/base/fields.h"

#include <QList>
#include <QString>

namespace postroom::api {

// Another practice instance of this machine, to whose domains mail is brought.
struct Peer
{
    QString directory;
    qint64 domains = 0; // of which mail goes there
    bool connected = false; // it is asked which domains it serves; else the last answer holds

    static void fields(auto &self, auto &&visit)
    {
        visit("directory", self.directory);
        visit("domains", self.domains);
        visit("connected", self.connected);
    }
};

struct ListPeers
{
    struct Reply
    {
        QList<Peer> peers;

        static void fields(auto &self, auto &&visit) { visit("peers", self.peers); }
    };
    static constexpr auto name = "peer.list";
    static constexpr auto access = Access::Viewer;

    static void fields(auto &, auto &&) {}
};

// From now on mail for the domains that the other one serves, now and later, goes there.
struct AddPeer
{
    using Reply = Peer;
    static constexpr auto name = "peer.add";
    static constexpr auto access = Access::Admin;

    QString directory;

    static void fields(auto &self, auto &&visit)
    {
        visit("directory", self.directory, QT_TRANSLATE_NOOP("Api", "The other practice instance's folder"));
    }
};

struct RemovePeer
{
    using Reply = Peer;
    static constexpr auto name = "peer.remove";
    static constexpr auto access = Access::Admin;

    QString directory;

    static void fields(auto &self, auto &&visit)
    {
        visit("directory", self.directory, QT_TRANSLATE_NOOP("Api", "The other practice instance's folder"));
    }
};

} // namespace postroom::api
