#pragma once

#include "core/base/fields.h"
#include "core/base/result.h"
#include "core/model/destination.h"

#include <QDateTime>

#include <optional>

namespace postroom {

// By which a test message and its answer are found again: 32 hexadecimal digits.
class TestMailId
{
public:
    TestMailId() = default;
    static Result<TestMailId> parse(QStringView text);
    static TestMailId make();

    bool isNull() const { return m_text.isEmpty(); }
    QString toString() const { return m_text; }
    // The beginning of its Message-ID; behind it stands the server's name.
    QString localPart() const { return QStringLiteral("postroom-test-") + m_text; }

    friend bool operator==(const TestMailId &, const TestMailId &) = default;

private:
    QString m_text;
};

// What became of a message, as the log has it. Sent: handed to Postfix, and no more is known yet.
enum class MailFate { Sent,
                      Queued,
                      Deferred,
                      Refused,
                      Delivered };

template<>
struct EnumWords<MailFate>
{
    static constexpr std::pair<MailFate, const char *> words[] = {{MailFate::Sent, "sent"},
                                                                  {MailFate::Queued, "queued"},
                                                                  {MailFate::Deferred, "deferred"},
                                                                  {MailFate::Refused, "refused"},
                                                                  {MailFate::Delivered, "delivered"}};
};

// The story of one message in Postfix's log.
struct MailTrace
{
    MailFate fate = MailFate::Sent;
    QString queueId;
    QString relay; // who took, delayed or refused it
    QString answer; // in its own words

    static void fields(auto &self, auto &&visit)
    {
        visit("fate", self.fate);
        visit("queueId", self.queueId);
        visit("relay", self.relay);
        visit("answer", self.answer);
    }
};

// One test message and what is known of it now.
struct TestMail
{
    TestMailId id;
    Address from;
    Destination to;
    QDateTime sentAt;
    MailTrace trace;
    std::optional<bool> inInbox; // of a mailbox that is here; unset: it is not
    bool answered = false; // it came back: an answer to it lies in the sender's mailbox, or it was sent to itself and is there

    static void fields(auto &self, auto &&visit)
    {
        visit("id", self.id);
        visit("from", self.from);
        visit("to", self.to);
        visit("sentAt", self.sentAt);
        visit("trace", self.trace);
        visit("inInbox", self.inInbox);
        visit("answered", self.answered);
    }
};

} // namespace postroom
