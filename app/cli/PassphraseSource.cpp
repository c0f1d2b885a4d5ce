#include "PassphraseSource.h"

#include "vault/Passphrase.h"

#include <array>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

Result<SecretBytes> readLine(int descriptor)
{
    SecretBytes line(kMostPassphraseBytes + 1); // one more than there may be, to know
    std::size_t length = 0;
    // One byte at a time: what follows on the descriptor belongs to the next question.
    while (length < line.size()) {
        std::byte next{};
        if (::read(descriptor, &next, 1) != 1 || next == std::byte('\n'))
            break;
        line.bytes()[length++] = next;
    }
    if (length == 0)
        return fail(ErrorCode::NotFound, u"nothing was given"_s);
    if (length > kMostPassphraseBytes)
        return fail(ErrorCode::InvalidValue, u"longer than %1 bytes"_s.arg(kMostPassphraseBytes));
    return SecretBytes::copyOf(line.bytes().first(length));
}

// Turns off echo for as long as it lives, and no longer: not even if somebody ends the program meanwhile,
// or they would be left with a terminal that shows nothing. One at a time.
class UnseenTerminal
{
public:
    explicit UnseenTerminal(int descriptor)
    {
        s_descriptor = descriptor;
        ::tcgetattr(descriptor, &s_before);
        struct sigaction ending{};
        ending.sa_handler = showAndEnd;
        for (std::size_t index = 0; index < kEndings.size(); ++index)
            ::sigaction(kEndings[index], &ending, &m_usual[index]);
        termios unseen = s_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(descriptor, TCSAFLUSH, &unseen);
    }
    ~UnseenTerminal()
    {
        ::tcsetattr(s_descriptor, TCSAFLUSH, &s_before);
        for (std::size_t index = 0; index < kEndings.size(); ++index)
            ::sigaction(kEndings[index], &m_usual[index], nullptr);
    }
    UnseenTerminal(const UnseenTerminal &) = delete;
    UnseenTerminal &operator=(const UnseenTerminal &) = delete;

private:
    static constexpr std::array kEndings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

    static void showAndEnd(int signal)
    {
        ::tcsetattr(s_descriptor, TCSANOW, &s_before);
        ::signal(signal, SIG_DFL);
        ::raise(signal);
    }

    static inline int s_descriptor = -1;
    static inline termios s_before{};
    std::array<struct sigaction, kEndings.size()> m_usual{};
};

void show(int descriptor, const char *text)
{
    std::ignore = ::write(descriptor, text, std::strlen(text));
}

} // namespace

Result<SecretBytes> PassphraseSource::next(const char *question) const
{
    if (m_descriptor >= 0)
        return readLine(m_descriptor);
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return fail(ErrorCode::NotFound, u"no terminal to ask on; use --passphrase-fd"_s);
    show(terminal, question);
    const auto line = [&] {
        const UnseenTerminal unseen(terminal);
        return readLine(terminal);
    };
    auto passphrase = line();
    show(terminal, "\n");
    ::close(terminal);
    return passphrase;
}

} // namespace alongside::cli
