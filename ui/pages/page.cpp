#include "ui/pages/page.h"

namespace postroom::ui {

namespace {
constexpr std::chrono::milliseconds pause{500}; // many changes at once are one question
}

Page::Page(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        // Without a connection it stays stale; the window refreshes it when there is one again.
        if (m_stale && isVisible() && m_session.state() == Session::State::Connected)
            refresh();
    });
}

void Page::refresh()
{
    markFresh();
    read();
}

void Page::markStale()
{
    m_stale = true;
    if (isVisible() && !m_delay.isActive())
        m_delay.start(pause);
}

void Page::markFresh()
{
    m_stale = false;
    m_delay.stop();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Not at once: who shows it may go on to say what of it is wanted, and then one question will do.
    if (m_stale)
        m_delay.start(0);
}

} // namespace postroom::ui
