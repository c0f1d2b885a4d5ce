#include "models/PhotoImages.h"

#include "services/WhenReady.h"

#include <QStringList>

namespace alongside {

void PhotoImages::read(const QString &address, QSize within, const Answer &answer)
{
    const QStringList parts = address.split(u'/');
    const qint64 id = parts.value(1).toLongLong();
    if (!m_photos || id <= 0)
        answer({});
    else if (parts.first() == u"thumbnail")
        whenReady(m_photos->thumbnail(JournalPhotoId{id}), this, answer);
    else if (parts.first() == u"entry")
        whenReady(m_photos->firstThumbnail(JournalEntryId{id}), this, answer);
    else
        whenReady(m_photos->image(JournalPhotoId{id}, within), this, answer);
}

} // namespace alongside
