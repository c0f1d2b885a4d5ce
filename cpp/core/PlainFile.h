#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QFile>
#include <QUrl>

#include <expected>

namespace alongside {

/// A file being written to where the person chose, outside the vault: plain. Never by way of a temporary
/// folder. One that was there stays as it is until the new one is whole, and no half one is left behind.
class PlainFile
{
public:
    /// \param place  `file:`, or `content:` as a phone's picker names a document.
    explicit PlainFile(const QUrl &place);
    ~PlainFile();
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    /// \returns ErrorCode::StorageFull or StorageTrouble, as finish().
    [[nodiscard]] Result<void> write(const QByteArray &content);
    /// To be called once all is written; without it nothing new is left. \returns why it is not whole.
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> takePlace() const;

    QString m_path;
    bool m_wasThere;
    QFile m_file;
    bool m_replaces = false;
    bool m_open = false;
    bool m_whole = false;
};

/// How QFile opens \a place: a phone's picker names a document by an address of the system's own.
[[nodiscard]] QString pathOf(const QUrl &place);

/// Why nothing was read of a file that a person chose.
enum class PlainFileFlaw {
    Unreadable, ///< Also what is not on this device, and what one could wait for: a pipe, a device.
    Folder,
    TooLarge
};

/// All bytes of the file at \a place, in one piece of memory; of one with more than \a most nothing.
/// \param place  as PlainFile. Slow: not for the thread that draws.
[[nodiscard]] std::expected<QByteArray, PlainFileFlaw> readPlainFile(const QUrl &place, qint64 most);

/// The first \a count bytes of the file at \a place, or all of a shorter one.
[[nodiscard]] std::expected<QByteArray, PlainFileFlaw> readPlainBeginning(const QUrl &place, qint64 count);

/// What the file at \a place is called, without its folder: on a phone, as the app that lends it says.
[[nodiscard]] QString plainFileName(const QUrl &place);

/// Writes \a content to \a place, as PlainFile.
/// \returns ErrorCode::Unavailable if nothing could be written there, else as PlainFile::finish().
[[nodiscard]] Result<void> writePlainFile(const QUrl &place, const QByteArray &content);

} // namespace alongside
