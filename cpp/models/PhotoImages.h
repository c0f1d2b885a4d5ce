#pragma once

#include "services/JournalPhotoService.h"

#include <QObject>

namespace alongside {

/// Gives the screens the pictures of the open profile, and of no other: without one, nothing.
class PhotoImages : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QImage &)>;

    /// From now on pictures come from \a photos; from nowhere if that is null.
    void use(JournalPhotoService *photos) { m_photos = photos; }

    /// Calls \a answer, once, with the picture at \a address, decoded off this thread; null if there
    /// is none. "thumbnail/ID" and "image/ID" of a photo, "entry/ID" of the first photo of an entry;
    /// what follows the id is ignored.
    void read(const QString &address, QSize within, const Answer &answer);

private:
    JournalPhotoService *m_photos = nullptr;
};

} // namespace alongside
