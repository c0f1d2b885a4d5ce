#include "theme/FocusScroller.h"

#include <QQuickWindow>

#include <algorithm>

namespace alongside {

namespace {

// Properties of Flickable, TextInput, TextEdit and Control, whose classes are not public API.
constexpr const char *kContentItem = "contentItem";
constexpr const char *kContentY = "contentY";
constexpr const char *kContentHeight = "contentHeight";
constexpr const char *kOriginY = "originY";
constexpr const char *kBottomMargin = "bottomMargin";
constexpr const char *kCursor = "cursorRectangle";
constexpr const char *kVisualFocus = "visualFocus";

bool isTextInput(const QQuickItem *item)
{
    return item->metaObject()->indexOfProperty(kCursor) >= 0;
}

/// True when it was the keyboard that moved the focus; for what is no control, nobody knows.
bool movedByKeyboard(const QQuickItem *item)
{
    const QVariant visualFocus = item->property(kVisualFocus);
    return !visualFocus.isValid() || visualFocus.toBool();
}

} // namespace

FocusScroller::FocusScroller(QObject *parent) : QObject(parent) {}

void FocusScroller::setFlickable(QQuickItem *flickable)
{
    if (m_flickable == flickable)
        return;
    if (m_flickable)
        disconnect(m_flickable, nullptr, this, nullptr);
    m_flickable = flickable;
    m_content = flickable ? flickable->property(kContentItem).value<QQuickItem *>() : nullptr;
    if (flickable) {
        connect(flickable, &QQuickItem::windowChanged, this, &FocusScroller::followWindow);
        connect(flickable, &QQuickItem::heightChanged, this, &FocusScroller::reveal);
        connect(flickable, SIGNAL(contentHeightChanged()), this, SLOT(revealAgain()));
    }
    followWindow();
    Q_EMIT flickableChanged();
}

void FocusScroller::followWindow()
{
    disconnect(m_focusChange);
    if (m_flickable && m_flickable->window())
        m_focusChange = connect(m_flickable->window(), &QQuickWindow::activeFocusItemChanged, this,
                                &FocusScroller::followFocus);
    followFocus();
}

void FocusScroller::followFocus()
{
    disconnect(m_cursorChange);
    m_focused = nullptr;
    const QQuickWindow *window = m_content ? m_content->window() : nullptr;
    QQuickItem *focused = window ? window->activeFocusItem() : nullptr;
    if (!focused || focused == m_content || !m_content->isAncestorOf(focused))
        return;

    if (isTextInput(focused))
        m_cursorChange = connect(focused, SIGNAL(cursorRectangleChanged()), this, SLOT(reveal()));
    else if (!movedByKeyboard(focused))
        return;
    m_focused = focused;
    reveal();
}

QRectF FocusScroller::whereTheyAre() const
{
    if (!isTextInput(m_focused))
        return m_focused->mapRectToItem(m_content, QRectF(QPointF(), m_focused->size()));
    return m_focused->mapRectToItem(m_content, m_focused->property(kCursor).toRectF());
}

void FocusScroller::reveal()
{
    m_contentTooShort = false;
    if (!m_focused || !m_content)
        return;
    const QRectF area = whereTheyAre();
    const qreal contentY = m_flickable->property(kContentY).toReal();
    const qreal atTop = area.top() - m_topMargin;
    const qreal atBottom = area.bottom() + m_bottomMargin - m_flickable->height();
    if (contentY > atTop)
        scrollTo(atTop);
    else if (contentY < atBottom)
        scrollTo(std::min(atBottom, atTop)); // what is higher than the room shows its beginning
}

void FocusScroller::revealAgain()
{
    if (m_contentTooShort)
        reveal();
}

void FocusScroller::scrollTo(qreal contentY)
{
    const qreal first = m_flickable->property(kOriginY).toReal();
    const qreal end = first + m_flickable->property(kContentHeight).toReal()
                      + m_flickable->property(kBottomMargin).toReal();
    const qreal last = std::max(first, end - m_flickable->height());
    m_contentTooShort = contentY > last;
    m_flickable->setProperty(kContentY, std::clamp(contentY, first, last));
}

} // namespace alongside
