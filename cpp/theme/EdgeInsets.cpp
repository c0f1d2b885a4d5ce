#include "theme/EdgeInsets.h"

#include "theme/Theme.h"

#include <QQmlEngine>
#include <QQuickWindow>

#include <algorithm>

namespace alongside {

EdgeInsets::EdgeInsets(QObject *parent) : QObject(parent) {}

void EdgeInsets::setItem(QQuickItem *item)
{
    if (m_item == item)
        return;
    m_item = item;
    watch();
    Q_EMIT itemChanged();
}

const Theme *EdgeInsets::theme() const
{
    QQmlEngine *engine = qmlEngine(this); // the item may be one that QML did not make
    return engine ? engine->singletonInstance<Theme *>("Alongside.Theme", "Theme") : nullptr;
}

/// Follows whatever can move the item: itself, everything it is in, its window.
void EdgeInsets::watch()
{
    for (const QMetaObject::Connection &connection : std::as_const(m_watched))
        disconnect(connection);
    m_watched.clear();
    if (!m_item)
        return;

    m_watched += connect(m_item, &QQuickItem::windowChanged, this, &EdgeInsets::watch);
    for (QQuickItem *item = m_item; item; item = item->parentItem()) {
        m_watched += connect(item, &QQuickItem::parentChanged, this, &EdgeInsets::watch);
        m_watched += connect(item, &QQuickItem::xChanged, this, &EdgeInsets::update);
        m_watched += connect(item, &QQuickItem::yChanged, this, &EdgeInsets::update);
    }
    m_watched += connect(m_item, &QQuickItem::widthChanged, this, &EdgeInsets::update);
    m_watched += connect(m_item, &QQuickItem::heightChanged, this, &EdgeInsets::update);
    if (const QQuickWindow *window = m_item->window()) {
        m_watched += connect(window, &QWindow::widthChanged, this, &EdgeInsets::update);
        m_watched += connect(window, &QWindow::heightChanged, this, &EdgeInsets::update);
    }
    if (const Theme *shown = theme())
        m_watched += connect(shown, &Theme::insetsChanged, this, &EdgeInsets::update);
    update();
}

void EdgeInsets::update()
{
    const Theme *shown = theme();
    const QQuickWindow *window = m_item ? m_item->window() : nullptr;
    if (!shown || !window)
        return;

    const QMarginsF insets = shown->insets();
    const QRectF here = m_item->mapRectToScene(m_item->boundingRect());
    // Never more than the bar itself: what of the item lies outside the window needs no room.
    const auto part = [](qreal covered, qreal bar) {
        return std::clamp(covered, 0.0, std::max(0.0, bar));
    };
    const auto above = [window](qreal height) {
        return window->height() - height;
    };
    const QMarginsF covered(part(insets.left() - here.left(), insets.left()),
                            part(insets.top() - here.top(), insets.top()),
                            part(here.right() - (window->width() - insets.right()), insets.right()),
                            part(here.bottom() - above(insets.bottom()), insets.bottom()));
    const qreal keyboard = part(here.bottom() - above(shown->keyboardHeight()), shown->keyboardHeight());
    if (covered == m_covered && keyboard == m_keyboard)
        return;
    m_covered = covered;
    m_keyboard = keyboard;
    Q_EMIT changed();
}

} // namespace alongside
