#include "core/apply/handmade.h"

#include <algorithm>

namespace postroom {

namespace {

const ConfigFile *fileOf(const QString &path, const QList<ConfigFile> &files)
{
    const auto found = std::find_if(files.begin(), files.end(), [&path](const ConfigFile &file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

} // namespace

QList<ConfigFile> withKept(QList<ConfigFile> generated, const QList<ConfigFile> &lying)
{
    for (ConfigFile &file : generated) {
        if (const ConfigFile *lies = fileOf(file.path, lying))
            file.content = lies->content;
    }
    return generated;
}

Generation withReplaced(Generation generation, const QList<ConfigFile> &generated)
{
    generation.replaced.clear();
    for (const ConfigFile &file : generated) {
        if (const ConfigFile *kept = fileOf(file.path, generation.files); kept && *kept != file)
            generation.replaced.append(file);
    }
    return generation;
}

Generation keepReplaced(Generation target, const Generation &former)
{
    for (ConfigFile &file : target.files) {
        const ConfigFile *generatedThen = fileOf(file.path, former.replaced);
        const ConfigFile *kept = fileOf(file.path, former.files);
        if (!generatedThen || !kept || *generatedThen != file)
            continue;
        target.replaced.append(file);
        file.content = kept->content;
    }
    return target;
}

} // namespace postroom
