#pragma once

#include "audit/Finding.h"

#include <QPointer>
#include <QQuickItem>

namespace alongside::audit {

/// Where things stand on \a root as it is read from left to right. Turned round, with the same words on it,
/// it has to be its own picture in a mirror: each thing as far from the one edge as it was from the other,
/// each text at its other side, each arrow pointing the other way.
class MirrorAudit
{
public:
    explicit MirrorAudit(QQuickItem *root);

    /// Looks again, once all is turned round. Of what is wrong as a whole, only that is told; what came,
    /// went, or changed its width since says nothing.
    [[nodiscard]] Findings findings() const;

private:
    struct Seen
    {
        QPointer<QQuickItem> item;
        QRectF place;
        int alignment;
        bool flipped;
    };

    [[nodiscard]] bool isMisplaced(const Seen &seen) const;
    [[nodiscard]] Findings misplaced() const;

    QPointer<QQuickItem> m_root;
    QList<Seen> m_seen;
};

} // namespace alongside::audit
