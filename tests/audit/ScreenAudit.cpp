#include "audit/ScreenAudit.h"

#include "audit/ContrastAudit.h"
#include "audit/Scene.h"
#include "audit/TargetAudit.h"
#include "audit/TextAudit.h"

#include <QCoreApplication>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace alongside::audit {

namespace {

/// How much of what scrolls upright in \a root is out of sight.
double hidden(QQuickItem *root)
{
    double most = 0;
    const QList<QQuickItem *> items = everyItem(uppermost(root));
    for (const QQuickItem *item : items) {
        if (!item->inherits("QQuickFlickable") || !isVisible(item) || scrollerOf(item))
            continue;
        const double content = item->property("contentHeight").toDouble()
                               + item->property("topMargin").toDouble()
                               + item->property("bottomMargin").toDouble();
        most = std::max(most, content - item->height());
    }
    return most;
}

void settle(QQuickWindow *window)
{
    window->grabWindow(); // polishes and lays out what just changed
    QCoreApplication::processEvents();
}

} // namespace

void unroll(QQuickItem *root)
{
    // A list finds out how long it is while it grows.
    constexpr int kRounds = 8;
    QQuickWindow *window = root->window();
    window->resize(int(root->width()), int(root->height()));
    settle(window);
    for (int round = 0; round < kRounds && hidden(root) > 0.5; ++round) {
        const double height = std::ceil(root->height() + hidden(root));
        if (root != window->contentItem()) // that one, and popups with it, follow the window
            root->setHeight(height);
        window->resize(int(root->width()), int(height));
        settle(window);
    }
}

Findings auditScreen(QQuickItem *root, bool wordsMaySplit)
{
    QQuickItem *upper = uppermost(root);
    return auditTargets(upper) + auditTexts(upper, wordsMaySplit) + auditContrast(upper);
}

} // namespace alongside::audit
