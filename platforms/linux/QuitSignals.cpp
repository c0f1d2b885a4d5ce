#include "QuitSignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <tuple>

#include <fcntl.h>
#include <unistd.h>

namespace alongside {

namespace {

std::array<int, 2> s_pipe{-1, -1};

// Only what is allowed in a signal handler: one byte through a pipe.
void noteSignal(int)
{
    const char byte = 0;
    std::ignore = ::write(s_pipe[1], &byte, 1);
}

} // namespace

void quitOnSignals(QCoreApplication &application)
{
    if (::pipe2(s_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(s_pipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [] {
        // Each is heard, for a window may refuse to close for a while.
        char byte = 0;
        while (::read(s_pipe[0], &byte, 1) == 1) {
        }
        QCoreApplication::quit();
    });
    struct sigaction action{};
    action.sa_handler = noteSignal;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaction(signal, &action, nullptr);
}

} // namespace alongside
