#include "core/model/serveraddress.h"

#include "core/base/character.h"

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHost = 253;
constexpr qsizetype longestUser = 64;
constexpr qsizetype longestSocket = 107; // sun_path without its NUL

Error malformed(QStringView text)
{
    return Error{ErrorCode::TextMalformed, text.left(200).toString(), u"address"_s, u"USER@SERVER"_s};
}

// What neither a shell nor ssh reads as anything but itself.
bool isRefused(char32_t c)
{
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return !plain && c != '.' && c != '-' && c != '_';
}

// A user's or a computer's name: ssh would take one that begins with a hyphen for an option.
Result<QString> parseName(QStringView name, qsizetype longest, QStringView whole)
{
    if (name.isEmpty() || name.startsWith(u'-'))
        return malformed(whole);
    if (const auto bad = firstRefused(name, isRefused))
        return Error{ErrorCode::CharacterNotAllowed, whole.left(200).toString(), u"address"_s, characterName(*bad)};
    if (name.size() > longest)
        return Error{ErrorCode::TextTooLong, whole.left(200).toString(), u"address"_s, QString::number(longest)};
    return name.toString();
}

Result<quint16> parsePort(QStringView digits)
{
    bool ok = !digits.isEmpty() && digits.size() <= 5;
    for (const QChar c : digits)
        ok = ok && c >= u'0' && c <= u'9';
    const uint port = ok ? digits.toUInt() : 0;
    if (port < 1 || port > 65535)
        return Error{ErrorCode::NumberOutOfRange, digits.left(20).toString(), u"address"_s, u"1–65535"_s};
    return static_cast<quint16>(port);
}

} // namespace

Result<ServerAddress> ServerAddress::parse(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return Error{ErrorCode::TextEmpty, {}, u"address"_s, {}};
    if (text.startsWith(u'/')) {
        const Result<InstancePaths> paths = InstancePaths::parse(text);
        return paths ? Result<ServerAddress>(ofInstance(*paths)) : withField(paths.error(), u"address"_s);
    }
    if (text.startsWith(u"unix:")) {
        const QStringView path = text.mid(5);
        if (!path.startsWith(u'/') || path.toUtf8().size() > longestSocket)
            return malformed(text);
        if (const auto bad = firstRefused(path, isControl))
            return Error{ErrorCode::CharacterNotAllowed, text.left(200).toString(), u"address"_s, characterName(*bad)};
        return ofSocket(path.toString());
    }

    ServerAddress address;
    QStringView rest = text;
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        const Result<InstancePaths> paths = InstancePaths::parse(rest.mid(slash));
        if (!paths)
            return withField(paths.error(), u"address"_s);
        address.m_directory = paths->directory();
        rest = rest.left(slash);
    }
    if (const qsizetype at = rest.indexOf(u'@'); at >= 0) {
        const Result<QString> user = parseName(rest.left(at), longestUser, text);
        if (!user)
            return user.error();
        address.m_user = *user;
        rest = rest.mid(at + 1);
    }
    const bool isBracketed = rest.startsWith(u'[');
    const qsizetype end = isBracketed ? rest.indexOf(u']') + 1 : rest.indexOf(u':');
    if (isBracketed && end == 0)
        return malformed(text);
    const QStringView host = end < 0 ? rest : rest.left(end);
    const QStringView behind = end < 0 ? QStringView() : rest.mid(end);
    if (!behind.isEmpty()) {
        if (!behind.startsWith(u':'))
            return malformed(text);
        const Result<quint16> port = parsePort(behind.mid(1));
        if (!port)
            return port.error();
        address.m_port = *port;
    }
    if (isBracketed) {
        const Result<IpAddress> ip = IpAddress::parse(host.mid(1, host.size() - 2));
        if (!ip || !ip->toString().contains(u':'))
            return malformed(text);
        address.m_host = ip->toString();
        return address;
    }
    const Result<QString> name = parseName(host, longestHost, text);
    if (!name)
        return name.error();
    address.m_host = *name;
    return address;
}

ServerAddress ServerAddress::ofInstance(const InstancePaths &paths)
{
    ServerAddress address;
    address.m_socket = paths.adminSocket();
    address.m_directory = paths.directory();
    return address;
}

ServerAddress ServerAddress::ofSocket(const QString &path)
{
    ServerAddress address;
    address.m_socket = path;
    return address;
}

QString ServerAddress::toString() const
{
    if (isLocal())
        return m_directory.isEmpty() && !m_socket.isEmpty() ? u"unix:"_s + m_socket : m_directory;
    QString text = m_user.isEmpty() ? QString() : m_user + u'@';
    text += m_host.contains(u':') ? u'[' + m_host + u']' : m_host;
    if (m_port != 0)
        text += u':' + QString::number(m_port);
    return text + m_directory;
}

ServerAddress ServerAddress::withDirectory(const InstancePaths &paths) const
{
    if (isLocal())
        return ofInstance(paths);
    ServerAddress address = *this;
    address.m_directory = paths.directory();
    return address;
}

} // namespace postroom
