#include "vault/AtomicFile.h"

#include "core/Synchronise.h"
#include "core/SystemError.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <tuple>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

class Descriptor
{
public:
    Descriptor(const QString &path, int flags)
        : m_number(
              ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR))
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Result<void> writeAll(int descriptor, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failFromSystem(errno);
        bytes = bytes.subspan(std::size_t(written));
    }
    if (!synchronise(descriptor))
        return failFromSystem(errno);
    return {};
}

} // namespace

Result<void> writeAtomically(const QString &path, std::span<const std::byte> bytes)
{
    const Descriptor folder(QFileInfo(path).path(), O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen())
        return failFromSystem(errno);
    const QString temporary = path + u".tmp"_s;
    const QByteArray temporaryName = QFile::encodeName(temporary);
    ::unlink(temporaryName.constData()); // left by a process that died
    Result<void> written;
    {
        const Descriptor file(temporary, O_WRONLY | O_CREAT | O_EXCL);
        written = file.isOpen() ? writeAll(file.number(), bytes) : failFromSystem(errno);
    }
    if (written && ::rename(temporaryName.constData(), QFile::encodeName(path).constData()) != 0)
        written = failFromSystem(errno);
    if (!written) {
        ::unlink(temporaryName.constData());
        return written;
    }
    if (!synchronise(folder.number()))
        return failFromSystem(errno);
    return {};
}

Result<QByteArray> readWhole(const QString &path, qsizetype most)
{
    const Descriptor file(path, O_RDONLY);
    if (!file.isOpen())
        return failFromSystem(errno);
    QByteArray content(most + 1, Qt::Uninitialized);
    qsizetype held = 0;
    while (held <= most) {
        const ssize_t taken = ::read(file.number(), content.data() + held, std::size_t(most + 1 - held));
        if (taken < 0 && errno == EINTR)
            continue;
        if (taken < 0)
            return failFromSystem(errno);
        if (taken == 0)
            break;
        held += taken;
    }
    if (held > most)
        return fail(ErrorCode::Corrupt, u"larger than %1 bytes"_s.arg(most));
    content.truncate(held);
    return content;
}

Result<void> eraseFile(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    const Descriptor file(path, O_WRONLY);
    if (!file.isOpen() && errno == ENOENT)
        return {};
    const QByteArray nothing(size, '\0');
    if (file.isOpen()) // one that cannot be overwritten is still removed
        std::ignore = writeAll(file.number(), std::as_bytes(std::span(nothing)));
    if (::unlink(QFile::encodeName(path).constData()) != 0)
        return failFromSystem(errno);
    return syncFolder(QFileInfo(path).path());
}

Result<void> syncFolder(const QString &path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder.isOpen() || !synchronise(folder.number()))
        return failFromSystem(errno);
    return {};
}

} // namespace alongside
