#pragma once

#include "services/CareTeamService.h"
#include "services/JournalPhotoService.h"

#include <QObject>

namespace alongside {

/// Gives the screens the pictures of the open profile, and of no other: without one, nothing.
class PhotoImages : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QImage &)>;

    /// From now on pictures come from \a photos and \a careTeam; from nowhere if those are null.
    void use(JournalPhotoService *photos, CareTeamService *careTeam)
    {
        m_photos = photos;
        m_careTeam = careTeam;
    }

    /// Of the photo of \a id, for read(); another \a revision is another picture.
    [[nodiscard]] static QString addressOf(ContactId id, int revision);

    /// Calls \a answer, once, with the picture at \a address, decoded off this thread; null if there
    /// is none. "thumbnail/ID" and "image/ID" of a photo, "entry/ID" of the first photo of an entry,
    /// "contact/ID"; what follows the id is ignored.
    void read(const QString &address, QSize within, const Answer &answer);

private:
    JournalPhotoService *m_photos = nullptr;
    CareTeamService *m_careTeam = nullptr;
};

} // namespace alongside
