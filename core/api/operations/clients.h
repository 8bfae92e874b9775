#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/clientsettings.h"

namespace postroom::api {

// What to type into a mail program for an address of a domain served here, whether a mailbox is there or not.
struct ShowClientSettings
{
    using Reply = ClientSettings;
    static constexpr auto name = "client.settings";
    static constexpr auto access = Access::Viewer;

    Address address;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "The e-mail address, like anna@example.org"));
    }
};

enum class ClientFileFormat { Autoconfig, Pacc };

struct MakeClientFile
{
    struct Reply
    {
        QString fileName; // a good name for the file
        QString contentType; // as a web server must say it
        QString text;

        static void fields(auto &self, auto &&visit)
        {
            visit("fileName", self.fileName);
            visit("contentType", self.contentType);
            visit("text", self.text);
        }
    };
    static constexpr auto name = "client.file";
    static constexpr auto access = Access::Viewer;

    Address address;
    ClientFileFormat format = ClientFileFormat::Autoconfig;

    static void fields(auto &self, auto &&visit)
    {
        visit("address", self.address, QT_TRANSLATE_NOOP("Api", "The e-mail address, like anna@example.org"));
        visit("format", self.format, QT_TRANSLATE_NOOP("Api", "autoconfig: for Thunderbird, K-9 Mail, Evolution, KMail and others; pacc: for mail programs that know PACC"));
    }
};

} // namespace postroom::api

namespace postroom {

template<>
struct EnumWords<api::ClientFileFormat>
{
    static constexpr std::pair<api::ClientFileFormat, const char *> words[] = {{api::ClientFileFormat::Autoconfig, "autoconfig"}, {api::ClientFileFormat::Pacc, "pacc"}};
};

} // namespace postroom
