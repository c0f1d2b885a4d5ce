#include "audit/TargetAudit.h"

#include "audit/Scene.h"

#include <QAccessible>
#include <QQuickWindow>

#include <algorithm>

namespace alongside::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSmallest = 44; // WCAG 2.2 SC 2.5.5
constexpr double kHouseRule = 48;
constexpr double kRounding = 0.01;

struct Target
{
    QQuickItem *item;
    QString name;
    QRectF box;
};

bool isPressable(QAccessibleInterface *node)
{
    switch (node->role()) {
    case QAccessible::ScrollBar:
    case QAccessible::StaticText:
    case QAccessible::Heading: return false;
    case QAccessible::EditableText: return !node->state().readOnly;
    default: break;
    }
    QAccessibleActionInterface *actions = node->actionInterface();
    if (!actions)
        return false;
    const QStringList names = actions->actionNames();
    return names.contains(QAccessibleActionInterface::pressAction())
           || names.contains(QAccessibleActionInterface::toggleAction());
}

// Qt keeps the name of a password field to itself; its description is spoken instead.
QString nameOf(QAccessibleInterface *node)
{
    return node->text(node->state().passwordEdit ? QAccessible::Description : QAccessible::Name).trimmed();
}

void collect(QQuickItem *root, QAccessibleInterface *node, QList<Target> &targets)
{
    if (!node || node->state().invisible)
        return;
    auto *item = qobject_cast<QQuickItem *>(node->object());
    const bool inside = item && (item == root || root->isAncestorOf(item));
    if (inside && isVisible(item) && isPressable(node))
        targets += Target{item, nameOf(node), boxIn(root, item)};
    for (int i = 0; i < node->childCount(); ++i)
        collect(root, node->child(i), targets);
}

QString described(const Target &target)
{
    const QString type = QString::fromLatin1(target.item->metaObject()->className()).section(u"_QML"_s, 0, 0);
    return u"%1 '%2'"_s.arg(type, target.name.isEmpty() ? target.item->objectName() : target.name);
}

void auditOne(QQuickItem *root, const Target &target, Findings &findings)
{
    const QString what = described(target);
    if (target.name.isEmpty())
        findings += {u"no name"_s, what};
    const double side = std::min(target.box.width(), target.box.height());
    if (side < kSmallest - kRounding)
        findings += {u"target"_s, what, side, kSmallest};
    else if (side < kHouseRule - kRounding)
        findings += {u"target below the house rule"_s, what, side, kHouseRule, false};
    if (target.box.left() < -0.5 || target.box.right() > root->width() + 0.5)
        findings += {u"target outside the page"_s, what, target.box.right(), root->width()};
}

void auditPair(const Target &one, const Target &other, Findings &findings)
{
    const QRectF shared = one.box & other.box;
    if (shared.width() <= 1 || shared.height() <= 1 || isPassing(one.item) != isPassing(other.item))
        return;
    if (one.item->isAncestorOf(other.item) || other.item->isAncestorOf(one.item))
        return;
    findings += {u"targets overlap"_s, described(one) + u" and "_s + described(other),
                 std::min(shared.width(), shared.height()), 0};
}

/// Buttons that only a finger can press: their role gives them no action for an assistive tool.
void auditOutOfReach(QQuickItem *root, Findings &findings)
{
    const QList<QQuickItem *> items = everyItem(root);
    for (QQuickItem *item : items) {
        if (!item->inherits("QQuickAbstractButton") || !isVisible(item) || !item->isEnabled())
            continue;
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(item);
        if (!node || !isPressable(node))
            findings += {u"out of reach of an assistive tool"_s, described({item, item->objectName(), {}})};
    }
}

} // namespace

Findings auditTargets(QQuickItem *root)
{
    QAccessible::setActive(true); // controls publish themselves only to a listener
    QList<Target> targets;
    // From the window: an item that is nothing to an assistive tool has no interface to start from.
    collect(root, QAccessible::queryAccessibleInterface(root->window()), targets);

    Findings findings;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        auditOne(root, targets[i], findings);
        for (qsizetype k = i + 1; k < targets.size(); ++k)
            auditPair(targets[i], targets[k], findings);
    }
    auditOutOfReach(root, findings);
    return findings;
}

} // namespace alongside::audit
