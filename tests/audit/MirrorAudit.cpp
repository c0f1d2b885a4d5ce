#include "audit/MirrorAudit.h"

#include "audit/Scene.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace alongside::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRounding = 3; // what stands in the middle is at a whole pixel, and so is what it stands in

// Less the air that it keeps at its sides.
QRectF placeIn(const QQuickItem *root, const QQuickItem *item)
{
    return boxIn(root, item)
        .adjusted(item->property("leftPadding").toDouble(), 0, -item->property("rightPadding").toDouble(), 0);
}

int alignmentOf(const QQuickItem *item)
{
    return item->property("effectiveHorizontalAlignment").toInt(); // 0 for what is no text
}

int turnedRound(int alignment)
{
    return alignment == Qt::AlignLeft    ? Qt::AlignRight
           : alignment == Qt::AlignRight ? Qt::AlignLeft
                                         : alignment;
}

// A picture of the icon set.
QString iconOf(const QQuickItem *item)
{
    return item->inherits("QQuickImage") ? item->property("name").toString() : QString();
}

bool pointsAside(const QString &icon)
{
    static const QRegularExpression side(u"-(left|right)\\b"_s);
    return icon.contains(side);
}

/// Who is meant, for the one who has to mend it.
QString nameOf(QQuickItem *item)
{
    QStringList path;
    for (const QQuickItem *part = item; part && path.size() < 4; part = part->parentItem()) {
        const QString type = QString::fromLatin1(part->metaObject()->className()).section(u"_QML"_s, 0, 0);
        path.prepend(part->objectName().isEmpty() ? type : type + u'#' + part->objectName());
    }
    const QList<QQuickItem *> texts = visibleTexts(item);
    return path.join(u'/') + (texts.isEmpty() ? QString() : u" '"_s + textOf(texts.first()).left(30) + u'\'');
}

// The cursor: it stands where the words are.
bool isInText(const QQuickItem *item)
{
    const QQuickItem *parent = item->parentItem();
    return parent && (parent->inherits("QQuickTextInput") || parent->inherits("QQuickTextEdit"))
           && !item->inherits("QQuickText");
}

// A map stays as the world is, and what lies on it with it; a licence is in English.
bool isMeant(const QQuickItem *item)
{
    static const QStringList kAsTheyAre{u"map"_s, u"mapGround"_s, u"mapNames"_s, u"mapStreets"_s,
                                        u"licenceScreen"_s};
    for (const QQuickItem *part = item; part; part = part->parentItem()) {
        if (kAsTheyAre.contains(part->objectName()))
            return true;
    }
    return false;
}

} // namespace

MirrorAudit::MirrorAudit(QQuickItem *root) : m_root(root)
{
    const QList<QQuickItem *> items = everyItem(root);
    for (QQuickItem *item : items) {
        if (isVisible(item) && !isMeant(item) && !isInText(item))
            m_seen += {item, placeIn(root, item), alignmentOf(item), item->property("mirror").toBool()};
    }
}

Findings MirrorAudit::findings() const
{
    Findings findings = misplaced();
    for (const Seen &seen : m_seen) {
        if (!seen.item || !isVisible(seen.item))
            continue;
        if (alignmentOf(seen.item) != turnedRound(seen.alignment) && !textOf(seen.item).isEmpty())
            findings += {u"text at the wrong side"_s, nameOf(seen.item)};
        const QString icon = iconOf(seen.item);
        if (pointsAside(icon) && seen.item->property("mirror").toBool() == seen.flipped)
            findings += {u"arrow the wrong way"_s, icon + u" in "_s + nameOf(seen.item)};
    }
    return findings;
}

bool MirrorAudit::isMisplaced(const Seen &seen) const
{
    const QRectF now = placeIn(m_root, seen.item);
    return std::abs(now.width() - seen.place.width()) <= kRounding
           && std::abs(now.left() - (m_root->width() - seen.place.right())) > kRounding;
}

Findings MirrorAudit::misplaced() const
{
    QHash<QQuickItem *, const Seen *> wrong;
    for (const Seen &seen : m_seen) {
        if (seen.item && isVisible(seen.item) && isMisplaced(seen))
            wrong.insert(seen.item, &seen);
    }
    Findings findings;
    QSet<QQuickItem *> told;
    for (const Seen &seen : m_seen) {
        if (!wrong.contains(seen.item) || !(seen.item->flags() & QQuickItem::ItemHasContents))
            continue;
        QQuickItem *whole = seen.item;
        while (wrong.contains(whole->parentItem()))
            whole = whole->parentItem();
        if (told.contains(whole))
            continue;
        told.insert(whole);
        findings += {u"not mirrored"_s, nameOf(whole), placeIn(m_root, whole).left(),
                     m_root->width() - wrong.value(whole)->place.right()};
    }
    return findings;
}

} // namespace alongside::audit
