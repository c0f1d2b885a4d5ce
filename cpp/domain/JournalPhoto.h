#pragma once

#include "core/SecretBytes.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace alongside {

/// Identity of a stored photo. Distinct from every other id by type.
enum class JournalPhotoId : qint64 {};

/// A photo of a journal entry, without its picture.
struct JournalPhoto
{
    static constexpr int kLongestDescription = 2000; ///< Characters.

    JournalPhotoId id{};
    QSize size;          ///< Pixels of the picture that is kept.
    QString description; ///< What is in the picture, in the person's words. May be empty.

    bool operator==(const JournalPhoto &) const = default;
};

/// The pictures of one photo as they are kept: encoded, nothing in them but what one sees. Moves,
/// never copies; overwritten when it dies.
class PhotoContent
{
public:
    PhotoContent(QSize size, QByteArray thumbnail, QByteArray image)
        : m_size(size), m_thumbnail(std::move(thumbnail)), m_image(std::move(image))
    {}
    PhotoContent(PhotoContent &&) = default;
    PhotoContent &operator=(PhotoContent &&) = delete;
    PhotoContent(const PhotoContent &) = delete;
    PhotoContent &operator=(const PhotoContent &) = delete;
    ~PhotoContent()
    {
        wipe(std::as_writable_bytes(std::span(m_thumbnail)));
        wipe(std::as_writable_bytes(std::span(m_image)));
    }

    /// Pixels of image().
    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] const QByteArray &thumbnail() const { return m_thumbnail; }
    [[nodiscard]] const QByteArray &image() const { return m_image; }

private:
    QSize m_size;
    QByteArray m_thumbnail;
    QByteArray m_image;
};

} // namespace alongside
