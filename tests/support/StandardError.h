#pragma once

#include <QByteArray>

#include <cstdio>

#include <unistd.h>

namespace alongside {

/// Keeps what this process writes to standard error, from here to taken().
class StandardError
{
public:
    StandardError() : m_file(std::tmpfile()), m_before(::dup(STDERR_FILENO))
    {
        std::fflush(stderr);
        ::dup2(::fileno(m_file), STDERR_FILENO);
    }
    ~StandardError()
    {
        restore();
        std::fclose(m_file);
    }
    StandardError(const StandardError &) = delete;
    StandardError &operator=(const StandardError &) = delete;

    [[nodiscard]] QByteArray taken()
    {
        restore();
        QByteArray text(1 << 16, '\0');
        const ssize_t length = ::pread(::fileno(m_file), text.data(), std::size_t(text.size()), 0);
        text.truncate(length > 0 ? length : 0);
        return text;
    }

private:
    void restore()
    {
        if (m_before < 0)
            return;
        std::fflush(stderr);
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
        m_before = -1;
    }

    std::FILE *m_file;
    int m_before;
};

} // namespace alongside
