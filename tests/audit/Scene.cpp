#include "audit/Scene.h"

#include <QQuickWindow>

namespace alongside::audit {

namespace {

void collect(QQuickItem *item, QList<QQuickItem *> &items)
{
    items += item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, items);
}

QQuickItem *nearest(const QQuickItem *item, const char *className)
{
    for (QQuickItem *parent = item->parentItem(); parent; parent = parent->parentItem()) {
        if (parent->inherits(className))
            return parent;
    }
    return nullptr;
}

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") || item->inherits("QQuickTextEdit")
           || item->inherits("QQuickTextInput");
}

} // namespace

QList<QQuickItem *> everyItem(QQuickItem *root)
{
    QList<QQuickItem *> items;
    collect(root, items);
    return items;
}

QList<QQuickItem *> visibleTexts(QQuickItem *root)
{
    QList<QQuickItem *> texts;
    const QList<QQuickItem *> items = everyItem(root);
    for (QQuickItem *item : items) {
        if (isText(item) && isVisible(item) && item->isEnabled() && !textOf(item).trimmed().isEmpty())
            texts += item;
    }
    return texts;
}

bool isVisible(const QQuickItem *item)
{
    constexpr double kSeen = 0.05;
    for (const QQuickItem *part = item; part; part = part->parentItem()) {
        if (!part->isVisible() || part->opacity() < kSeen)
            return false;
    }
    return item->width() > 0 && item->height() > 0;
}

QRectF boxIn(const QQuickItem *root, const QQuickItem *item)
{
    // Not boundingRect(): for text inputs that is their letters.
    return item->mapRectToItem(root, QRectF(0, 0, item->width(), item->height()));
}

QRectF clipIn(const QQuickItem *root, const QQuickItem *item)
{
    QRectF clip = root->boundingRect();
    for (const QQuickItem *part = item; part && part != root; part = part->parentItem()) {
        if (part->clip())
            clip &= boxIn(root, part);
    }
    return clip;
}

QQuickItem *scrollerOf(const QQuickItem *item)
{
    return nearest(item, "QQuickFlickable");
}

bool isPassing(const QQuickItem *item)
{
    for (const QQuickItem *part = item; part; part = part->parentItem()) {
        if (QByteArrayView(part->metaObject()->className()).startsWith("Toast_QMLTYPE"))
            return true;
    }
    return false;
}

QQuickItem *buttonOf(const QQuickItem *item)
{
    return nearest(item, "QQuickAbstractButton");
}

QQuickItem *uppermost(QQuickItem *root)
{
    QQuickItem *upper = root;
    const QList<QQuickItem *> layers = root->window()->contentItem()->childItems();
    for (const QQuickItem *layer : layers) {
        if (!layer->inherits("QQuickOverlay") || !layer->isVisible())
            continue;
        const QList<QQuickItem *> popups = layer->childItems();
        for (QQuickItem *popup : popups) {
            if (popup->inherits("QQuickPopupItem") && isVisible(popup))
                upper = popup;
        }
    }
    return upper;
}

QString textOf(const QQuickItem *text)
{
    return text->property("text").toString();
}

} // namespace alongside::audit
