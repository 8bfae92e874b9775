#pragma once

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringList>

namespace postroom {

// One word of an SPF record (RFC 7208 §4.6.1): a mechanism, or where "=" stands in it a modifier.
struct SpfTerm
{
    char qualifier = '+';
    QString name; // in lower case
    QChar separator = {}; // what ends the name, ":", "=" or "/"; null: nothing
    QString value; // behind ":" and "="; from "/" on

    static SpfTerm of(const QString &word);

    bool isModifier() const { return separator == u'='; }
    bool costsLookup() const; // RFC 7208 §4.6.4
    // As receivers read it (RFC 7208 §5, §6, §7.1); one word that is not makes an error of the whole record.
    bool isWellFormed() const;
    // Whom it is about, in lower case without the final dot; `self` where it names nobody.
    QString host(const QString &self) const;
    bool hasMacro() const { return value.contains(u'%'); }
};

// Behind the version.
QStringList spfWords(const QByteArray &text);

} // namespace postroom
