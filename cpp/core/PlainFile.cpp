#include "core/PlainFile.h"

#include "core/SecretBytes.h"
#include "core/Synchronise.h"
#include "core/SystemError.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <span>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kLent = u"content"_s; // what a phone's picker lends

// A pipe or a device could keep one waiting for ever, already while it is opened.
std::optional<PlainFileFlaw> opened(QFile &file, const QUrl &place)
{
    const QFileInfo there(file.fileName());
    if (place.isLocalFile() && there.isDir())
        return PlainFileFlaw::Folder;
    const bool isPlain = place.isLocalFile() ? there.isFile() : place.scheme() == kLent;
    if (!isPlain || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return PlainFileFlaw::Unreadable;
    return std::nullopt;
}

// A new one for what is to take the place of \a path, open to nobody else than that is. Whatever has such a
// name already stays: a process that died may have left it, or it is somebody's own.
bool openBeside(const QString &path, QFile &file)
{
    constexpr int mostTries = 10;
    const auto mode = QIODevice::WriteOnly | QIODevice::NewOnly;
    const QFile::Permissions allowed = QFile::permissions(path) | QFile::WriteOwner;
    bool isOpen = false;
    for (int number = 1; number <= mostTries && !isOpen; ++number) {
        file.setFileName(path + (number == 1 ? u".part"_s : u".part%1"_s.arg(number)));
        isOpen = file.open(mode, allowed);
    }
    return isOpen;
}

// What is no file, as a pipe, has no disk to be on.
Result<void> putOnDisk(const QFile &file)
{
    if (synchronise(file.handle()) || errno == EINVAL || errno == ENOTSUP)
        return {};
    return failFromSystem(errno);
}

// More room, without leaving what is there behind in memory.
void enlarge(QByteArray &bytes, qint64 size)
{
    QByteArray larger(size, Qt::Uninitialized);
    std::ranges::copy(std::as_const(bytes), larger.begin());
    wipe(std::as_writable_bytes(std::span(bytes)));
    bytes = std::move(larger);
}

// At most \a most bytes, without leaving a copy in memory on the way.
std::expected<QByteArray, PlainFileFlaw> bytesOf(QFile &file, qint64 most)
{
    // Some givers do not say how much is to come, or too little.
    QByteArray bytes(file.size() > 0 ? std::min(file.size() + 1, most) : most, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < bytes.size()) {
        const qint64 got = file.read(bytes.data() + filled, bytes.size() - filled);
        if (got < 0)
            return std::unexpected(PlainFileFlaw::Unreadable);
        if (got == 0)
            break;
        filled += got;
        if (filled == bytes.size() && filled < most)
            enlarge(bytes, most);
    }
    bytes.truncate(filled);
    return bytes;
}

} // namespace

PlainFile::PlainFile(const QUrl &place) : m_path(pathOf(place)), m_wasThere(QFileInfo::exists(m_path))
{
    const QFileInfo there(m_path);
    // Not a link, nor what is no file at all: another in its place would be a new thing.
    if (place.isLocalFile() && there.isFile() && !there.isSymLink())
        m_replaces = openBeside(m_path, m_file);
    m_open = m_replaces;
    if (m_replaces || (!place.isLocalFile() && place.scheme() != kLent))
        return;
    m_file.setFileName(m_path); // also where a picker lends this one file, and no folder
    m_open = m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
}

PlainFile::~PlainFile()
{
    if (!m_open || m_whole || (m_wasThere && !m_replaces))
        return;
    m_file.close(); // apart: what could not be written keeps remove() from removing
    QFile::remove(m_file.fileName());
}

// QFile keeps of the system's reasons only one, and not how a quota or the largest size is told.
Result<void> PlainFile::write(const QByteArray &content)
{
    errno = 0;
    return m_file.write(content) == content.size() ? Result<void>() : failFromSystem(errno);
}

Result<void> PlainFile::finish()
{
    errno = 0;
    Result<void> done =
        m_file.flush() && m_file.error() == QFile::NoError ? putOnDisk(m_file) : failFromSystem(errno);
    m_file.close();
    if (done && m_replaces)
        done = takePlace();
    m_whole = done.has_value();
    return done;
}

Result<void> PlainFile::takePlace() const
{
    std::error_code trouble;
    std::filesystem::rename(QFileInfo(m_file).filesystemAbsoluteFilePath(),
                            QFileInfo(m_path).filesystemAbsoluteFilePath(), trouble);
    return trouble ? failFromSystem(trouble.value()) : Result<void>();
}

QString pathOf(const QUrl &place)
{
    return place.isLocalFile() ? place.toLocalFile() : place.toString(QUrl::FullyEncoded);
}

QString plainFileName(const QUrl &place)
{
    const bool isHere = place.isLocalFile() || place.scheme() == kLent;
    return isHere ? QFileInfo(pathOf(place)).fileName() : place.fileName();
}

std::expected<QByteArray, PlainFileFlaw> readPlainFile(const QUrl &place, qint64 most)
{
    QFile file(pathOf(place));
    if (const auto flaw = opened(file, place))
        return std::unexpected(*flaw);
    if (file.size() > most)
        return std::unexpected(PlainFileFlaw::TooLarge);
    auto bytes = bytesOf(file, most + 1); // one more than there may be, to know
    if (bytes && bytes->size() > most)
        return std::unexpected(PlainFileFlaw::TooLarge);
    return bytes;
}

std::expected<QByteArray, PlainFileFlaw> readPlainBeginning(const QUrl &place, qint64 count)
{
    QFile file(pathOf(place));
    if (const auto flaw = opened(file, place))
        return std::unexpected(*flaw);
    return bytesOf(file, count);
}

Result<void> writePlainFile(const QUrl &place, const QByteArray &content)
{
    PlainFile file(place);
    if (!file.isOpen())
        return fail(ErrorCode::Unavailable, u"a file that could not be made"_s);
    if (auto written = file.write(content); !written)
        return written;
    return file.finish();
}

} // namespace alongside
