#pragma once

#include "core/base/fields.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace postroom {

// Where a provider's form takes the two labels before an SRV record's name.
enum class SrvForm { Name, // in the field of the name
                     Service, // in fields of their own, the rest in that of the name
                     ServiceAtApex, // likewise, and there is no field of the name: the zone's own name only
                     Value, // in the field of the name, and all numbers with the target in one field
                     Unread }; // nobody has read that form

template<>
struct EnumWords<SrvForm>
{
    static constexpr std::pair<SrvForm, const char *> words[] = {{SrvForm::Name, "name"}, {SrvForm::Service, "service"}, {SrvForm::ServiceAtApex, "service-apex"}, {SrvForm::Value, "value"}, {SrvForm::Unread, "unread"}};
};

// How the form of a DNS provider wants its records.
struct ProviderForm
{
    QString name;
    QStringList nameServers; // ends of the names of its name servers; * stands for a number
    QString apex; // what is typed for the zone's own name; every other name is typed without the zone
    bool finalDot = false; // host names in values end with it
    bool quotes = false; // a text is typed in quotes
    bool splitsText = true; // a text of more than 255 octets is typed as one; false: as several quoted strings
    std::optional<qint64> textLimit; // octets; unset: none is known
    bool priorityApart = true; // of MX records; false: before the host in one field
    SrvForm srv = SrvForm::Unread;
    QStringList unsupported; // types
    QStringList sources; // where its form was read
    QString read; // when: ISO 8601

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("nameServers", self.nameServers);
        visit("apex", self.apex);
        visit("finalDot", self.finalDot);
        visit("quotes", self.quotes);
        visit("splitsText", self.splitsText);
        visit("textLimit", self.textLimit);
        visit("priorityApart", self.priorityApart);
        visit("srv", self.srv);
        visit("unsupported", self.unsupported);
        visit("sources", self.sources);
        visit("read", self.read);
    }
};

enum class FormPart { Name,
                      Service,
                      Protocol,
                      Type,
                      Priority,
                      Weight,
                      Port,
                      Value };

template<>
struct EnumWords<FormPart>
{
    static constexpr std::pair<FormPart, const char *> words[] = {{FormPart::Name, "name"}, {FormPart::Service, "service"}, {FormPart::Protocol, "protocol"}, {FormPart::Type, "type"}, {FormPart::Priority, "priority"}, {FormPart::Weight, "weight"}, {FormPart::Port, "port"}, {FormPart::Value, "value"}};
};

struct FormField
{
    FormPart part = FormPart::Name;
    QString text;

    friend bool operator==(const FormField &, const FormField &) = default;

    static void fields(auto &self, auto &&visit)
    {
        visit("part", self.part);
        visit("text", self.text);
    }
};

// Why a record cannot be typed into a form.
enum class FormObstacle { OtherZone, // it belongs to another zone, and mostly to another provider
                          TypeUnsupported,
                          TextTooLong,
                          NameBelowZone, // the form has no field for its name
                          Unread }; // how the form wants it is not known

template<>
struct EnumWords<FormObstacle>
{
    static constexpr std::pair<FormObstacle, const char *> words[] = {{FormObstacle::OtherZone, "other-zone"}, {FormObstacle::TypeUnsupported, "type-unsupported"}, {FormObstacle::TextTooLong, "text-too-long"}, {FormObstacle::NameBelowZone, "name-below-zone"}, {FormObstacle::Unread, "unread"}};
};

// One record as it is typed into a form, field by field.
struct FormRecord
{
    QString name; // of the plan: absolute
    QString type;
    QString data;
    QList<FormField> inputs; // in the order of the form; none where there is an obstacle
    std::optional<FormObstacle> obstacle;

    static void fields(auto &self, auto &&visit)
    {
        visit("name", self.name);
        visit("type", self.type);
        visit("data", self.data);
        visit("inputs", self.inputs);
        visit("obstacle", self.obstacle);
    }
};

// A domain's plan for the form of one provider.
struct ProviderRecords
{
    QString domain;
    QString zone; // absolute; where the records are typed
    std::optional<QString> provider; // unset: nobody named one, and the name servers are of none that is known
    bool recognised = false; // by the name servers
    QStringList providers; // whose forms are known
    QList<FormRecord> records; // in the order of the plan
    QString read; // when that form was read: ISO 8601

    static void fields(auto &self, auto &&visit)
    {
        visit("domain", self.domain);
        visit("zone", self.zone);
        visit("provider", self.provider);
        visit("recognised", self.recognised);
        visit("providers", self.providers);
        visit("records", self.records);
        visit("read", self.read);
    }
};

} // namespace postroom
