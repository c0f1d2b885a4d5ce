#include "PassphraseSource.h"

#include "vault/Passphrase.h"

#include <cstring>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside::cli {

namespace {

Result<SecretBytes> readLine(int descriptor)
{
    SecretBytes line(kMostPassphraseBytes);
    std::size_t length = 0;
    // One byte at a time: what follows on the descriptor belongs to the next question.
    while (length < line.size()) {
        std::byte next{};
        if (::read(descriptor, &next, 1) != 1 || next == std::byte('\n'))
            break;
        line.bytes()[length++] = next;
    }
    if (length == 0)
        return fail(ErrorCode::NotFound, u"no passphrase was given"_s);
    return SecretBytes::copyOf(line.bytes().first(length));
}

// Turns off echo for as long as it lives.
class UnseenTerminal
{
public:
    explicit UnseenTerminal(int descriptor) : m_descriptor(descriptor)
    {
        ::tcgetattr(m_descriptor, &m_before);
        termios unseen = m_before;
        unseen.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(m_descriptor, TCSAFLUSH, &unseen);
    }
    ~UnseenTerminal() { ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before); }
    UnseenTerminal(const UnseenTerminal &) = delete;
    UnseenTerminal &operator=(const UnseenTerminal &) = delete;

private:
    int m_descriptor;
    termios m_before{};
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
