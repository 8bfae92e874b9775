#include "ui/models/testmailmodel.h"

namespace postroom::ui {

TestMailModel::TestMailModel(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &TestMailModel::ask);
}

void TestMailModel::send(const Address &from, const Destination &to)
{
    if (m_isSending)
        return;
    m_isSending = true;
    m_pause.stop();
    m_error.reset();
    emit changed();
    m_session.call(api::SendTestMail{to, from}, this, [this](const Result<TestMail> &reply) {
        m_isSending = false;
        if (reply) {
            m_id = reply->id;
            take(*reply);
        } else {
            if (m_follows && m_id && !isOver())
                m_pause.start(); // the one before is still followed
            emit refused(reply.error());
            emit changed();
        }
    });
}

void TestMailModel::follow(const TestMailId &id)
{
    if (m_id == id)
        return;
    m_id = id;
    m_test.reset();
    ask();
}

void TestMailModel::setFollowing(bool follows)
{
    m_follows = follows;
    if (!follows)
        m_pause.stop();
    else if (m_id && !m_pause.isActive() && !isOver())
        ask();
}

void TestMailModel::ask()
{
    if (m_isAsking || !m_id)
        return;
    m_isAsking = true;
    m_session.call(api::FollowTestMail{*m_id}, this, [this, id = *m_id](const Result<TestMail> &reply) {
        m_isAsking = false;
        if (m_id != id) { // another was sent meanwhile
            if (m_follows && !m_pause.isActive() && !m_isSending)
                ask();
            return;
        }
        m_error = reply ? std::nullopt : std::optional(reply.error());
        if (reply)
            return take(*reply);
        if (reply.error().code == ErrorCode::NotFound)
            m_id.reset(); // the service forgot it
        else if (m_follows)
            m_pause.start();
        emit changed();
    });
}

void TestMailModel::take(const TestMail &test)
{
    m_test = test;
    if (m_follows && !isOver())
        m_pause.start();
    emit changed();
}

bool TestMailModel::isOver() const
{
    return m_test && (m_test->answered || m_test->trace.fate == MailFate::Refused);
}

QList<TestMailModel::Line> TestMailModel::lines() const
{
    if (!m_test)
        return {};
    const MailFate fate = m_test->trace.fate;
    const Line taken = fate == MailFate::Sent && !m_test->answered ? Line{Verdict::Unknown, tr("It is handed to the server"), {}}
                                                                   : Line{Verdict::Pass, tr("The server took it and sends it"), {}};
    if (!m_test->answered && (fate == MailFate::Sent || fate == MailFate::Queued))
        return {taken};
    if (fate != MailFate::Delivered && !m_test->answered)
        return {taken, outLine()}; // nobody can answer it yet
    const bool isOwn = m_test->to == Destination::of(m_test->from);
    const Line back = m_test->answered ? Line{Verdict::Pass, isOwn ? tr("It came back: out and in again work") : tr("The answer has arrived: out and back work"), {}}
                      : isOwn          ? Line{Verdict::Unknown, tr("It is not in the mailbox yet"), {}}
                                       : Line{Verdict::Unknown, tr("No answer has arrived yet. Answer the message from %1.").arg(m_test->to.toUnicode()), {}};
    return {taken, outLine(), back};
}

TestMailModel::Line TestMailModel::outLine() const
{
    const MailTrace &trace = m_test->trace;
    const QString detail = trace.relay.isEmpty() || trace.relay == u"none" ? trace.answer : trace.relay + QStringLiteral(": ") + trace.answer;
    switch (trace.fate) {
    case MailFate::Refused: return {Verdict::Fail, tr("It was refused"), detail};
    case MailFate::Deferred: return {Verdict::Warning, tr("It waits: the other server does not take it now. It is tried again by itself."), detail};
    case MailFate::Sent:
    case MailFate::Queued:
    case MailFate::Delivered: break;
    }
    if (m_test->inInbox.value_or(false))
        return {Verdict::Pass, tr("It lies in the mailbox of %1").arg(m_test->to.toUnicode()), {}};
    return {Verdict::Pass, m_test->inInbox ? tr("It is delivered") : tr("The other server took it"), detail};
}

} // namespace postroom::ui
