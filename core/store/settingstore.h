#pragma once

#include "core/model/settings.h"
#include "core/store/database.h"

namespace postroom {

// The settings that somebody answered; all others have the default of settingRules(). Changes are made inside a
// Transaction of the caller, where their audit entry belongs too.
class SettingStore
{
public:
    explicit SettingStore(Database &database) : m_database(database) {}

    Result<Settings> load() const;
    Result<bool> isSet(const QString &key) const;
    // Text as the rule reads it, kept in the rule's own form. NotFound for a key that is none; an empty text unsets
    // a setting that can be without a value.
    Result<void> set(const QString &key, const QString &text);
    // Makes load() give exactly these settings again: what a former generation was rendered from.
    Result<void> restore(const Settings &settings);
    // The generation of the configuration that these settings were last in use with; 0: none yet; unset: not known.
    Result<std::optional<qint64>> appliedGeneration() const;
    Result<void> setAppliedGeneration(qint64 generation);
    Result<qint64> revision() const; // grows with each change of any setting

private:
    Result<void> write(const QString &key, const QString &text);

    Database &m_database;
};

} // namespace postroom
