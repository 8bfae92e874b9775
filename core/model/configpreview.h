#pragma once

#include "core/model/certificateinfo.h"
#include "core/model/engine.h"

namespace postroom {

// What a change of the configuration would do, in facts; nothing secret is among them.

struct SettingChange
{
    QString key;
    QString before; // as it is written on the command line; empty: not set
    QString after;

    static void fields(auto &self, auto &&visit)
    {
        visit("key", self.key);
        visit("before", self.before);
        visit("after", self.after);
    }
};

enum class FileFate { Added, Changed, Removed };

template<>
struct EnumWords<FileFate>
{
    static constexpr std::pair<FileFate, const char *> words[] = {{FileFate::Added, "added"}, {FileFate::Changed, "changed"}, {FileFate::Removed, "removed"}};
};

struct FileChange
{
    QString path; // below the configuration: "postfix/main.cf"
    Engine engine = Engine::Postfix;
    FileFate fate = FileFate::Changed;
    bool secret = false; // then only that it differs is said
    bool losesHandMade = false; // what somebody changed in it by hand would be gone
    QString diff; // unified

    static void fields(auto &self, auto &&visit)
    {
        visit("path", self.path);
        visit("engine", self.engine);
        visit("fate", self.fate);
        visit("secret", self.secret);
        visit("losesHandMade", self.losesHandMade);
        visit("diff", self.diff);
    }
};

// What a running engine is told; nothing, where it does not run because somebody stopped it.
enum class EngineAction { Nothing, Start, Reload, Restart };

template<>
struct EnumWords<EngineAction>
{
    static constexpr std::pair<EngineAction, const char *> words[] = {{EngineAction::Nothing, "nothing"},
                                                                      {EngineAction::Start, "start"},
                                                                      {EngineAction::Reload, "reload"},
                                                                      {EngineAction::Restart, "restart"}};
};

struct EngineChange
{
    Engine engine = Engine::Postfix;
    EngineAction action = EngineAction::Nothing;

    static void fields(auto &self, auto &&visit)
    {
        visit("engine", self.engine);
        visit("action", self.action);
    }
};

struct CertificateChange
{
    std::optional<CertificateInfo> before;
    CertificateInfo after;

    static void fields(auto &self, auto &&visit)
    {
        visit("before", self.before);
        visit("after", self.after);
    }
};

struct ConfigPreview
{
    QList<SettingChange> settings;
    std::optional<CertificateChange> certificate;
    QList<EngineChange> engines; // every engine, in the order they are told
    QList<FileChange> files; // sorted by path

    static void fields(auto &self, auto &&visit)
    {
        visit("settings", self.settings);
        visit("certificate", self.certificate);
        visit("engines", self.engines);
        visit("files", self.files);
    }
};

// What a change does that would overwrite a file which somebody changed by hand: it is refused, or the file is lost.
enum class HandMadeFiles { Refuse, Lose };

// A file of the configuration in use that is not as it was generated.
struct HandMade
{
    enum class State {
        Changed, // since it was put in use
        Missing,
        Permissions, // its owner or mode
        Adopted, // kept on purpose
    };

    QString path;
    Engine engine = Engine::Postfix;
    State state = State::Changed;
    bool secret = false;
    QString diff; // from what was generated to what is there; empty where secret, or not known any more

    static void fields(auto &self, auto &&visit)
    {
        visit("path", self.path);
        visit("engine", self.engine);
        visit("state", self.state);
        visit("secret", self.secret);
        visit("diff", self.diff);
    }
};

template<>
struct EnumWords<HandMade::State>
{
    static constexpr std::pair<HandMade::State, const char *> words[] = {{HandMade::State::Changed, "changed"},
                                                                         {HandMade::State::Missing, "missing"},
                                                                         {HandMade::State::Permissions, "permissions"},
                                                                         {HandMade::State::Adopted, "adopted"}};
};

} // namespace postroom
