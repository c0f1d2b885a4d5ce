#include "AssistiveTool.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QQuickWindow>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

AssistiveTool *s_listener = nullptr;

void listen(QAccessibleEvent *event)
{
    if (s_listener && event->type() == QAccessible::Announcement)
        s_listener->note(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

QString described(QAccessibleInterface *node)
{
    const QString role =
        QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(node->role()));
    QString text = role + u": "_s + node->text(QAccessible::Name);
    if (node->state().checked)
        text += u", checked"_s;
    if (node->state().selected)
        text += u", selected"_s;
    if (node->state().disabled)
        text += u", disabled"_s;
    return text;
}

/// All that a person comes across in \a root, in order. Starts from the window: an item that is
/// nothing to an assistive tool has no interface of its own.
void collect(QQuickItem *root, QAccessibleInterface *node, QList<QAccessibleInterface *> &nodes)
{
    if (!node || node->state().invisible)
        return;
    const auto *item = qobject_cast<QQuickItem *>(node->object());
    if (item && (item == root || root->isAncestorOf(item)) && !node->text(QAccessible::Name).isEmpty())
        nodes += node;
    for (int i = 0; i < node->childCount(); ++i)
        collect(root, node->child(i), nodes);
}

QList<QAccessibleInterface *> nodesIn(QQuickItem *root)
{
    QList<QAccessibleInterface *> nodes;
    if (root && root->window())
        collect(root, QAccessible::queryAccessibleInterface(root->window()), nodes);
    return nodes;
}

bool act(QQuickItem *root, const QString &name, const QString &action)
{
    const QList<QAccessibleInterface *> nodes = nodesIn(root);
    for (QAccessibleInterface *node : nodes) {
        QAccessibleActionInterface *actions = node->actionInterface();
        if (!actions || node->text(QAccessible::Name) != name || !actions->actionNames().contains(action))
            continue;
        actions->doAction(action);
        return true;
    }
    return false;
}

} // namespace

AssistiveTool::AssistiveTool(QObject *parent) : QObject(parent)
{
    s_listener = this;
    QAccessible::installUpdateHandler(listen);
}

AssistiveTool::~AssistiveTool()
{
    s_listener = nullptr;
}

void AssistiveTool::arrive()
{
    QAccessible::setActive(true);
}

void AssistiveTool::forget()
{
    m_announcements.clear();
    Q_EMIT announcementsChanged();
}

void AssistiveTool::note(const QString &announcement)
{
    m_announcements += announcement;
    Q_EMIT announcementsChanged();
}

QStringList AssistiveTool::spoken(QQuickItem *root) const
{
    QStringList lines;
    const QList<QAccessibleInterface *> nodes = nodesIn(root);
    for (QAccessibleInterface *node : nodes)
        lines += described(node);
    return lines;
}

bool AssistiveTool::press(QQuickItem *root, const QString &name) const
{
    return act(root, name, QAccessibleActionInterface::pressAction());
}

bool AssistiveTool::toggle(QQuickItem *root, const QString &name) const
{
    return act(root, name, QAccessibleActionInterface::toggleAction());
}

} // namespace alongside
