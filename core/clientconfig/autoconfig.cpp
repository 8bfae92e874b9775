#include "core/clientconfig/autoconfig.h"

#include "core/base/json.h"

#include <QXmlStreamWriter>

namespace postroom {

using namespace Qt::StringLiterals;

namespace {

void write(QXmlStreamWriter &xml, const QString &element, const ClientServer &server)
{
    xml.writeStartElement(element);
    xml.writeAttribute(u"type"_s, wordOf(server.type));
    xml.writeTextElement(u"hostname"_s, server.host);
    xml.writeTextElement(u"port"_s, QString::number(server.port));
    xml.writeTextElement(u"socketType"_s, wordOf(server.socket));
    xml.writeTextElement(u"authentication"_s, server.auth);
    xml.writeTextElement(u"username"_s, u"%EMAILADDRESS%"_s);
    xml.writeEndElement();
}

} // namespace

Result<QByteArray> autoconfigFile(const DomainName &domain, const OfferedServers &offered)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"clientConfig"_s);
    xml.writeAttribute(u"version"_s, u"1.1"_s);
    xml.writeStartElement(u"emailProvider"_s);
    xml.writeAttribute(u"id"_s, domain.toString());
    xml.writeTextElement(u"domain"_s, domain.toString());
    xml.writeTextElement(u"displayName"_s, shownName(domain, longestShownName));
    xml.writeTextElement(u"displayShortName"_s, shownName(domain, 20));
    for (const ClientServer &server : offered.incoming)
        write(xml, u"incomingServer"_s, server);
    write(xml, u"outgoingServer"_s, offered.outgoing);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    if (xml.hasError())
        return Error{ErrorCode::ProcessFailed, domain.toString(), {}, u"XML"_s};
    return text;
}

} // namespace postroom
