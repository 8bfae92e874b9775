#include "core/server/dkimfolder.h"

#include "core/host/realhost.h"

#include <algorithm>
#include <unistd.h>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr auto suffix = ".json"_L1; // no other domain's name is a file's name with ".new", which is written first

} // namespace

QString DkimFolder::fileOf(const QString &domain) const
{
    return m_folder + u'/' + domain + suffix;
}

bool DkimFolder::isThere() const
{
    RealHost host;
    const Result<FileFacts> facts = host.look(m_folder);
    return facts && facts->kind == FileFacts::Kind::Folder;
}

Result<void> DkimFolder::put(const DomainName &domain, const QList<DkimSigner> &signers) const
{
    RealHost host;
    const QString file = fileOf(domain.toString());
    if (signers.isEmpty())
        return host.removeFile(file);
    const Result<FileFacts> folder = host.look(m_folder);
    if (!folder)
        return folder.error();
    QByteArray text = signersText(signers);
    Result<QByteArray> present = host.read(file);
    const bool isSame = present && *present == text;
    const Result<void> written = isSame ? success() : host.replace(file, text, Owner{::geteuid(), folder->owner.group}, 0640);
    if (present)
        wipe(*present);
    wipe(text);
    return written;
}

Result<QStringList> DkimFolder::files() const
{
    RealHost host;
    return host.entries(m_folder);
}

Result<DomainName> DkimFolder::domainOf(const QString &file)
{
    if (!file.endsWith(suffix))
        return Error{ErrorCode::NotFound, file, {}, {}};
    return DomainName::parse(file.chopped(suffix.size()));
}

Result<void> DkimFolder::remove(const QString &file) const
{
    RealHost host;
    return host.removeFile(m_folder + u'/' + file);
}

Result<qsizetype> DkimFolder::count() const
{
    const Result<QStringList> names = files();
    if (!names)
        return names.error();
    return std::count_if(names->begin(), names->end(), [](const QString &name) { return name.endsWith(suffix); });
}

} // namespace postroom
