#include "core/model/dnsserver.h"

namespace postroom {

using namespace Qt::StringLiterals;

Result<DnsServer> DnsServer::parse(QStringView text)
{
    QStringView address = text;
    QStringView port;
    const bool hasBrackets = text.startsWith(u'[') && text.contains(u']');
    if (hasBrackets) {
        const qsizetype end = text.indexOf(u']');
        address = text.sliced(1, end - 1);
        port = text.sliced(end + 1);
    } else if (text.count(u':') == 1) {
        address = text.left(text.indexOf(u':'));
        port = text.sliced(text.indexOf(u':'));
    }
    const Result<IpAddress> parsed = IpAddress::parse(address);
    if (!parsed || (hasBrackets && parsed->isIpv4()))
        return Error{ErrorCode::IpMalformed, text.toString().left(100), {}, {}};
    DnsServer server;
    server.m_address = *parsed;
    if (!port.isEmpty()) {
        const QStringView digits = port.sliced(1);
        const bool areDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        const uint number = port.startsWith(u':') && areDigits && digits.size() <= 5 ? digits.toUInt() : 0;
        if (number < 1 || number > 65535)
            return Error{ErrorCode::NumberOutOfRange, port.toString().left(100), {}, u"1 – 65535"_s};
        server.m_port = static_cast<quint16>(number);
    }
    return server;
}

QString DnsServer::toString() const
{
    if (isNull() || m_port == standardPort)
        return m_address.toString();
    const QString address = m_address.isIpv4() ? m_address.toString() : u'[' + m_address.toString() + u']';
    return address + u':' + QString::number(m_port);
}

} // namespace postroom
