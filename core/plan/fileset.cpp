#include "core/plan/fileset.h"

#include <algorithm>

namespace postroom {

Result<QList<ConfigFile>> planFiles(const RenderInput &input)
{
    QList<ConfigFile> all;
    for (const EngineRules &rules : allEngines()) {
        const Result<QList<ConfigFile>> files = rules.render(input);
        if (!files)
            return files.error();
        all += *files;
    }
    std::sort(all.begin(), all.end(), [](const ConfigFile &l, const ConfigFile &r) { return l.path < r.path; });
    return all;
}

QList<Engine> changedEngines(const QList<ConfigFile> &before, const QList<ConfigFile> &after)
{
    QList<Engine> changed;
    for (const EngineRules &rules : allEngines()) {
        if (filesOf(rules.engine, before) != filesOf(rules.engine, after))
            changed.append(rules.engine);
    }
    return changed;
}

QList<ConfigFile> filesOf(Engine engine, const QList<ConfigFile> &files)
{
    QList<ConfigFile> own;
    std::copy_if(files.begin(), files.end(), std::back_inserter(own), [engine](const ConfigFile &file) { return file.engine == engine; });
    return own;
}

} // namespace postroom
