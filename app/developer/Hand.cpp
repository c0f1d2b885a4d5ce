#include "Hand.h"

#include <QPointer>
#include <QTest>
#include <QtQuickTest>

#include <ranges>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kPatience = 15000; // ms: a key is being derived on a busy machine

bool isUsable(const QQuickItem &item)
{
    return item.isVisible() && item.isEnabled() && item.width() > 0 && item.height() > 0;
}

// The last one found lies on top: later siblings are drawn over earlier ones.
QQuickItem *findIn(QQuickItem *parent, const QString &name)
{
    const auto children = parent->childItems();
    for (QQuickItem *child : std::views::reverse(children)) {
        if (!child->isVisible())
            continue;
        if (QQuickItem *found = findIn(child, name))
            return found;
        if (child->objectName() == name)
            return child;
    }
    return nullptr;
}

QQuickItem *scrollerOf(const QQuickItem &item)
{
    QQuickItem *parent = item.parentItem();
    while (parent && !parent->inherits("QQuickFlickable"))
        parent = parent->parentItem();
    return parent;
}

// On a sheet that still comes up, or goes already.
bool isUnderWay(const QQuickItem &item)
{
    const QQuickItem *popup = &item;
    while (popup && !popup->inherits("QQuickPopupItem"))
        popup = popup->parentItem();
    return popup && popup->parent() && !popup->parent()->property("opened").toBool();
}

// Top to bottom: what lies above is looked through first.
void collectLists(const QQuickItem &parent, QList<QPointer<QQuickItem>> &lists)
{
    const auto children = parent.childItems();
    for (QQuickItem *child : std::views::reverse(children)) {
        if (!child->isVisible())
            continue;
        if (child->inherits("QQuickListView"))
            lists.append(child);
        collectLists(*child, lists);
    }
}

// A person who does not find something scrolls: a list makes only the rows that are near its window.
void scrollUntil(QQuickWindow &window, const std::function<bool()> &found)
{
    constexpr int farthest = 200; // rows; more is a matter for search
    constexpr int beginning = 0;  // ListView.Beginning
    QList<QPointer<QQuickItem>> lists;
    collectLists(*window.contentItem(), lists);
    for (const QPointer<QQuickItem> &list : lists) {
        const QVariant before = list ? list->property("contentY") : QVariant();
        for (int row = 0; list && row < std::min(list->property("count").toInt(), farthest); ++row) {
            QMetaObject::invokeMethod(list.data(), "positionViewAtIndex", row, beginning);
            QQuickTest::qWaitForPolish(&window);
            if (found())
                return;
        }
        if (list)
            list->setProperty("contentY", before);
    }
}

// What was done is said over the page, and is in the way of what lies below.
bool isCovered(const QQuickWindow &window, const QQuickItem &item)
{
    const QQuickItem *toast = findIn(window.contentItem(), u"toast"_s);
    if (!toast || toast->isAncestorOf(&item))
        return false;
    const QPointF middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
    return toast->mapRectToScene(toast->boundingRect()).contains(middle);
}

} // namespace

QQuickItem *Hand::find(const QString &name) const
{
    return findIn(m_window->contentItem(), name);
}

Hand::Done Hand::wait(const QString &what, const std::function<bool()> &holds)
{
    if (QTest::qWaitFor(holds, kPatience))
        return {};
    return std::unexpected(u"waited in vain for %1"_s.arg(what));
}

Hand::Done Hand::see(const QString &name)
{
    return wait(name, [&] {
        const QQuickItem *item = find(name);
        return item && isUsable(*item);
    });
}

Hand::Done Hand::seeGone(const QString &name)
{
    return wait(u"%1 to go"_s.arg(name), [&] { return !find(name); });
}

Hand::Done Hand::showRow(const QString &page, int row)
{
    const QQuickItem *shown = find(page);
    auto *list = shown ? shown->property("list").value<QQuickItem *>() : nullptr;
    constexpr int middle = 1; // ListView.Center
    if (!list || !QMetaObject::invokeMethod(list, "positionViewAtIndex", row, middle))
        return std::unexpected(u"there is no list on "_s + page);
    return wait(u"row %1 of %2"_s.arg(row).arg(page), [list, row] {
        QQuickItem *item = nullptr;
        QMetaObject::invokeMethod(list, "itemAtIndex", qReturnArg(item), row);
        return item != nullptr;
    });
}

void Hand::bringIntoView(QQuickItem &item) const
{
    QQuickItem *scroller = scrollerOf(item);
    if (!scroller)
        return;
    auto *content = scroller->property("contentItem").value<QQuickItem *>();
    const qreal top = item.mapToItem(content, QPointF()).y();
    const qreal height = scroller->property("contentHeight").toReal();
    const qreal origin = scroller->property("originY").toReal();
    const qreal wanted = top + item.height() / 2 - scroller->height() / 2;
    const qreal last = std::max(origin, origin + height - scroller->height());
    const QPointF middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
    const QRectF clear = scroller->mapRectToScene(scroller->boundingRect()).adjusted(0, 80, 0, -20);
    if (!clear.contains(middle) || isCovered(*m_window, item))
        scroller->setProperty("contentY", std::clamp(wanted, origin, last));
}

Hand::Done Hand::press(const QString &name)
{
    constexpr int glance = 1000; // ms: what is coming by itself is waited for
    const auto found = [&] {
        return find(name) != nullptr;
    };
    if (!QTest::qWaitFor(found, glance))
        scrollUntil(*m_window, found);
    if (auto seen = see(name); !seen)
        return seen;
    QQuickTest::qWaitForPolish(m_window); // what just appeared is not in its place yet
    QPoint middle;
    const auto rests = [&] {
        const QPointer<QQuickItem> item = find(name);
        if (!item)
            return false;
        bringIntoView(*item);
        QQuickTest::qWaitForPolish(m_window);
        const QQuickItem *scroller = item ? scrollerOf(*item) : nullptr;
        if (scroller && scroller->inherits("QQuickListView"))
            m_window->grabWindow(); // a list moves its rows once more as they are drawn
        if (!item)                  // a row of a list may be taken away meanwhile
            return false;
        const bool covered = isCovered(*m_window, *item);
        if (covered)
            QTest::mouseMove(m_window, {}); // what the pointer rests on stays
        const bool moving = covered || isUnderWay(*item);
        const QPoint before = middle;
        middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        return middle == before && !moving && QRect(QPoint(), m_window->size()).contains(middle);
    };
    if (auto resting = wait(u"%1 to rest inside of the window"_s.arg(name), rests); !resting)
        return resting;
    m_lastPressed = middle;
    QTest::mouseClick(m_window, Qt::LeftButton, {}, middle);
    return {};
}

Hand::Done Hand::pressTwice(const QString &name)
{
    return press(name).transform([&] { QTest::mouseClick(m_window, Qt::LeftButton, {}, m_lastPressed); });
}

void Hand::type(const QString &text)
{
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, QString(character), Qt::NoModifier);
}

void Hand::pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
}

Hand::Done Hand::typeInto(const QString &name, const QString &text)
{
    if (auto pressed = press(name); !pressed)
        return pressed;
    type(text);
    return {};
}

QImage Hand::look()
{
    m_window->requestUpdate();
    QTest::qWait(250); // the end of what moves
    return m_window->grabWindow();
}

} // namespace alongside
