#pragma once

#include "core/base/json.h"
#include "core/host/host.h"
#include "core/model/instance.h"

namespace postroom {

// How far an apply has come. Up to Staging the former generation is untouched; from Swapping on, the target is tried.
enum class ApplyStep { Staging, Swapping, Returning };

template<>
struct EnumWords<ApplyStep>
{
    static constexpr std::pair<ApplyStep, const char *> words[] = {{ApplyStep::Staging, "staging"},
                                                                   {ApplyStep::Swapping, "swapping"},
                                                                   {ApplyStep::Returning, "returning"}};
};

struct JournalEntry
{
    ApplyStep step = ApplyStep::Staging;
    qint64 former = 0;
    qint64 target = 0;

    static void fields(auto &self, auto &&visit)
    {
        visit("step", self.step);
        visit("former", self.former);
        visit("target", self.target);
    }
};

// What is being applied right now, so that a killed helper finishes at its next start. Written and synced before the
// step it names begins.
class Journal
{
public:
    Journal(Host &host, const InstancePaths &paths) : m_host(host), m_file(paths.journal() + QStringLiteral("/apply.json")) {}

    Result<void> write(const JournalEntry &entry);
    Result<void> clear();
    Result<void> sweep(); // away with what a kill in the middle of write() left beside the entry
    Result<std::optional<JournalEntry>> read() const; // nothing: no apply was interrupted

private:
    Host &m_host;
    QString m_file;
};

} // namespace postroom
