#include "models/PhotoImages.h"

#include "services/WhenReady.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace alongside {

QString PhotoImages::addressOf(ContactId id, int revision)
{
    return u"contact/%1/%2"_s.arg(qint64(id)).arg(revision);
}

void PhotoImages::read(const QString &address, QSize within, const Answer &answer)
{
    const QStringList parts = address.split(u'/');
    const qint64 id = parts.value(1).toLongLong();
    if (!m_photos || id <= 0)
        answer({});
    else if (parts.first() == u"contact")
        whenReady(m_careTeam->thumbnail(ContactId{id}), this, answer);
    else if (parts.first() == u"thumbnail")
        whenReady(m_photos->thumbnail(JournalPhotoId{id}), this, answer);
    else if (parts.first() == u"entry")
        whenReady(m_photos->firstThumbnail(JournalEntryId{id}), this, answer);
    else
        whenReady(m_photos->image(JournalPhotoId{id}, within), this, answer);
}

} // namespace alongside
