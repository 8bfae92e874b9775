#pragma once

#include "core/api/access.h"
#include "core/base/json.h"
#include "core/model/configpreview.h"
#include "core/model/generation.h"

namespace postroom::api {

// What became of a change of the configuration plane.
enum class Outcome { Applied,
                     Unchanged,
                     Recorded };

struct ConfigReply
{
    Outcome outcome = Outcome::Unchanged;
    qint64 generation = 0; // in use now; 0: none yet

    static void fields(auto &self, auto &&visit)
    {
        visit("outcome", self.outcome);
        visit("generation", self.generation);
    }
};

struct Setting
{
    QString key;
    QString type;
    QJsonValue value;
    QJsonValue defaultValue;
    QString help;
    bool isSet = false; // somebody answered it; else the default holds

    static void fields(auto &self, auto &&visit)
    {
        visit("key", self.key);
        visit("type", self.type);
        visit("value", self.value);
        visit("default", self.defaultValue);
        visit("help", self.help);
        visit("isSet", self.isSet);
    }
};

struct ListSettings
{
    struct Reply
    {
        QList<Setting> settings;
        qint64 revision = 0; // of the settings as a whole

        static void fields(auto &self, auto &&visit)
        {
            visit("settings", self.settings);
            visit("revision", self.revision);
        }
    };
    static constexpr auto name = "setting.list";
    static constexpr auto access = Access::Viewer;

    static void fields(auto &, auto &&) {}
};

struct SettingValue
{
    QString key;
    QString value;

    static void fields(auto &self, auto &&visit)
    {
        visit("key", self.key);
        visit("value", self.value);
    }
};

// One setting, or several as one change: all of them, or none.
struct SetSetting
{
    using Reply = ConfigReply;
    static constexpr auto name = "setting.set";
    static constexpr auto access = Access::Admin;

    QString key;
    QString value;
    std::optional<bool> later;
    std::optional<qint64> revision;
    std::optional<QList<SettingValue>> also = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("key", self.key, QT_TRANSLATE_NOOP("Api", "The setting's key, as `setting list` shows it"));
        visit("value", self.value, QT_TRANSLATE_NOOP("Api", "Its new value; several separated by commas"));
        visit("later", self.later, QT_TRANSLATE_NOOP("Api", "Only record it; the next change applies it"));
        visit("revision", self.revision, QT_TRANSLATE_NOOP("Api", "Only if this is still the settings' revision"));
        visit("also", self.also, QT_TRANSLATE_NOOP("Api", "Further settings with their values, changed together with it"));
    }
};

// Applies what was only recorded; with nothing recorded the outcome is Unchanged.
struct ApplyConfig
{
    using Reply = ConfigReply;
    static constexpr auto name = "config.apply";
    static constexpr auto access = Access::Admin;

    std::optional<bool> loseHandMade;

    static void fields(auto &self, auto &&visit)
    {
        visit("loseHandMade", self.loseHandMade, QT_TRANSLATE_NOOP("Api", "Also where it overwrites what was changed in a file by hand"));
    }
};

// Stops the change of the configuration that is under way, if nothing was put in place yet: it ends with Cancelled. Later it
// goes on to its end.
struct CancelJob
{
    struct Reply
    {
        bool underWay = false; // there was one to stop; how it ends, it says itself
        static void fields(auto &self, auto &&visit) { visit("underWay", self.underWay); }
    };
    static constexpr auto name = "job.cancel";
    static constexpr auto access = Access::Admin;

    static void fields(auto &, auto &&) {}
};

// What applying would do now: with the settings as they are, as they would be with some of them changed, or with those of a
// former configuration.
struct PreviewConfig
{
    using Reply = ConfigPreview;
    static constexpr auto name = "config.preview";
    static constexpr auto access = Access::Viewer;

    std::optional<QString> key;
    std::optional<QString> value;
    std::optional<qint64> generation = {};
    std::optional<QList<SettingValue>> also = {};

    static void fields(auto &self, auto &&visit)
    {
        visit("key", self.key, QT_TRANSLATE_NOOP("Api", "As if this setting were changed, too"));
        visit("value", self.value, QT_TRANSLATE_NOOP("Api", "To this value"));
        visit("generation", self.generation, QT_TRANSLATE_NOOP("Api", "As if gone back to the configuration of this number"));
        visit("also", self.also, QT_TRANSLATE_NOOP("Api", "Further settings with their values, changed together with it"));
    }
};

// The files of the configuration in use that are not as they were generated.
struct ConfigDrift
{
    struct Reply
    {
        QList<HandMade> files;

        static void fields(auto &self, auto &&visit) { visit("files", self.files); }
    };
    static constexpr auto name = "config.drift";
    static constexpr auto access = Access::Viewer;

    static void fields(auto &, auto &&) {}
};

// Puts the generated files back in the place of all that was changed by hand, kept or not; as a new configuration.
struct RestoreConfig
{
    using Reply = ConfigReply;
    static constexpr auto name = "config.restore";
    static constexpr auto access = Access::Admin;

    static void fields(auto &, auto &&) {}
};

// Keeps what was changed by hand, if the mail server programs take it; as a new configuration. It stays until the file
// would be generated otherwise.
struct AdoptConfig
{
    using Reply = ConfigReply;
    static constexpr auto name = "config.adopt";
    static constexpr auto access = Access::Admin;

    static void fields(auto &, auto &&) {}
};

// The configurations that are kept, newest first: the last ten.
struct ConfigHistory
{
    struct Reply
    {
        QList<KnownGeneration> generations;

        static void fields(auto &self, auto &&visit) { visit("generations", self.generations); }
    };
    static constexpr auto name = "config.history";
    static constexpr auto access = Access::Viewer;

    static void fields(auto &, auto &&) {}
};

// Makes the settings of a former configuration those of now, and applies them: as a new configuration, so that the one
// gone back from can be gone back to.
struct RollbackConfig
{
    using Reply = ConfigReply;
    static constexpr auto name = "config.rollback";
    static constexpr auto access = Access::Admin;

    qint64 generation = 0;

    static void fields(auto &self, auto &&visit)
    {
        visit("generation", self.generation, QT_TRANSLATE_NOOP("Api", "Its number, as `config history` shows it"));
    }
};

} // namespace postroom::api

namespace postroom {

template<>
struct EnumWords<api::Outcome>
{
    static constexpr std::pair<api::Outcome, const char *> words[] = {{api::Outcome::Applied, "applied"},
                                                                      {api::Outcome::Unchanged, "unchanged"},
                                                                      {api::Outcome::Recorded, "recorded"}};
};

} // namespace postroom
