#include "models/JournalPhotoViewer.h"

#include <algorithm>

namespace alongside {

JournalPhotoViewer::JournalPhotoViewer(JournalPhotoModel &photos, QObject *parent)
    : QObject(parent), m_photos(photos)
{
    connect(&m_photos, &JournalPhotoModel::countChanged, this, &JournalPhotoViewer::shownChanged);
}

void JournalPhotoViewer::show(qint64 id)
{
    m_shown = JournalPhotoId{id};
    Q_EMIT shownChanged();
    Q_EMIT descriptionChanged();
}

int JournalPhotoViewer::number() const
{
    const QList<JournalPhoto> kept = m_photos.kept();
    const auto shown = std::ranges::find(kept, m_shown, &JournalPhoto::id);
    return shown == kept.end() ? 0 : int(shown - kept.begin()) + 1;
}

void JournalPhotoViewer::go(int steps)
{
    const QList<JournalPhoto> kept = m_photos.kept();
    const int wanted = number() - 1 + steps;
    if (wanted >= 0 && wanted < kept.size())
        show(qint64(kept[wanted].id));
}

void JournalPhotoViewer::remove()
{
    m_photos.remove(photoId());
}

QString JournalPhotoViewer::description() const
{
    const QList<JournalPhoto> kept = m_photos.kept();
    const auto shown = std::ranges::find(kept, m_shown, &JournalPhoto::id);
    return shown == kept.end() ? QString() : shown->description;
}

void JournalPhotoViewer::setDescription(const QString &text)
{
    if (text == description())
        return;
    m_photos.describe(m_shown, text);
    Q_EMIT descriptionChanged();
}

} // namespace alongside
