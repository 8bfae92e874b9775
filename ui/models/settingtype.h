#pragma once

#include "core/api/operations/settings.h"

namespace postroom::ui {

// What a setting of the server takes, read off the words of the server's own table, so that a new setting appears with
// the right input by itself. Words that are not known here make a line of text, which the server judges.
struct SettingType
{
    enum class Kind { HostName,
                      MailAddress,
                      IpAddresses,
                      WebAddress, // or nothing
                      WebAddressOrNone, // which is said by a word
                      Authorities, // of certificates
                      DnsServers,
                      Blocklists,
                      Size,
                      Number,
                      Switch, // the first of two choices is on
                      Choice, // one
                      Choices, // one or more
                      Text };

    Kind kind = Kind::Text;
    qint64 least = 0; // of a Number or Size; both 0: no bounds
    qint64 most = 0;
    QStringList choices; // as the server takes them
};

SettingType settingType(const QString &words);

// A value as the command line and setting.set take it; empty: not set.
QString settingText(const SettingType &type, const QJsonValue &value);
// The same for people: "25 MiB", "IMAP, POP3", "none".
QString settingWords(const SettingType &type, const QString &text);
QString choiceWord(const QString &choice);
// Whether two texts mean the same value: "25MiB" and "25 MiB".
bool isSameSetting(const SettingType &type, const QString &left, const QString &right);
// What is wrong with the shape of a text; the server knows more rules.
std::optional<Error> settingProblem(const SettingType &type, const QString &text);

// Its name on a form, with a mnemonic where it is known here; the same in a sentence; and the name of its group: what
// stands before the dot.
QString settingLabel(const QString &key);
QString settingName(const QString &key);
QString settingGroup(const QString &key);

} // namespace postroom::ui
