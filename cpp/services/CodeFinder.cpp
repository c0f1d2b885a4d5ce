#include "services/CodeFinder.h"

#include "qr/QrReader.h"
#include "services/WhenReady.h"

namespace alongside {

void CodeFinder::look(const QImage &picture)
{
    if (m_busy || (m_sinceLook.isValid() && !m_sinceLook.hasExpired(kPause.count())))
        return;
    m_busy = true;
    m_sinceLook.start();
    const auto looking = m_looking.run([picture] { return qrTextsIn(picture); });
    whenReady(looking, this, [this, forgotten = m_forgotten](const QStringList &texts) {
        m_busy = false;
        if (forgotten == m_forgotten && !texts.isEmpty())
            Q_EMIT found(texts);
    });
}

} // namespace alongside
