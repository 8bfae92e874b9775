#pragma once

#include "core/api/operations/testmail.h"
#include "core/model/finding.h"
#include "ui/shell/session.h"

#include <QTimer>

namespace postroom::ui {

// One test message on its way out and back: sends it, and asks what became of it until it is back, was refused, or nobody
// wants to know any more.
class TestMailModel : public QObject
{
    Q_OBJECT

public:
    struct Line
    {
        Verdict verdict = Verdict::Unknown;
        QString words;
        QString detail; // another server's own words

        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit TestMailModel(Session &session, QObject *parent = nullptr);

    void send(const Address &from, const Destination &to);
    void follow(const TestMailId &id); // one that was sent before
    void setFollowing(bool follows); // false: nobody looks
    bool isSending() const { return m_isSending; }
    const std::optional<TestMail> &test() const { return m_test; }
    const std::optional<Error> &error() const { return m_error; }
    bool isBack() const { return m_test && m_test->answered; }
    // Taken, arrived, back; empty before the first message.
    QList<Line> lines() const;

    static constexpr std::chrono::milliseconds pause{2000};

signals:
    void changed();
    void refused(const postroom::Error &error); // it was not sent

private:
    void ask();
    void take(const TestMail &test);
    bool isOver() const;
    Line outLine() const;

    Session &m_session;
    QTimer m_pause;
    std::optional<TestMailId> m_id;
    std::optional<TestMail> m_test;
    std::optional<Error> m_error; // of the last question
    bool m_isSending = false;
    bool m_isAsking = false;
    bool m_follows = true;
};

} // namespace postroom::ui
