#include "core/api/formwords.h"

#include <QCoreApplication>

namespace postroom::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProviderForm)
};

} // namespace

QString describe(FormPart part)
{
    switch (part) {
    case FormPart::Name: return Tr::tr("Name");
    case FormPart::Service: return Tr::tr("Service");
    case FormPart::Protocol: return Tr::tr("Protocol");
    case FormPart::Type: return Tr::tr("Type");
    case FormPart::Priority: return Tr::tr("Priority");
    case FormPart::Weight: return Tr::tr("Weight");
    case FormPart::Port: return Tr::tr("Port");
    case FormPart::Value: return Tr::tr("Value");
    }
    return {};
}

QString describe(FormObstacle obstacle)
{
    switch (obstacle) {
    case FormObstacle::OtherZone: return Tr::tr("This record belongs to another zone and cannot be entered here.");
    case FormObstacle::TypeUnsupported: return Tr::tr("This provider's form has no records of this type.");
    case FormObstacle::TextTooLong: return Tr::tr("The text is longer than this provider's form takes; look there for a way to enter the zone as text.");
    case FormObstacle::NameBelowZone: return Tr::tr("This provider's form takes such a record for the zone's own name only.");
    case FormObstacle::Unread: return Tr::tr("How this provider's form wants such a record is not known; enter what the zone file has.");
    }
    return {};
}

} // namespace postroom::api
