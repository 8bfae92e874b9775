#include "core/host/unixsignals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace postroom {

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    sigset_t ours;
    sigemptyset(&ours);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&ours, number);
    ::pthread_sigmask(SIG_BLOCK, &ours, nullptr);
    ::signal(SIGPIPE, SIG_IGN); // a peer that went away is an error of write()
    m_descriptor = ::signalfd(-1, &ours, SFD_CLOEXEC | SFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        while (::read(m_descriptor, &info, sizeof info) == sizeof info)
            emit asked(static_cast<int>(info.ssi_signo));
    });
}

UnixSignals::~UnixSignals()
{
    ::close(m_descriptor);
}

} // namespace postroom
