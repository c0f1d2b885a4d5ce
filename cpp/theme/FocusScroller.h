#pragma once

#include <QPointer>
#include <QQuickItem>

namespace alongside {

/// Keeps in view where a person is on a scrolling page: the control the keyboard moved to, or the
/// line with the text cursor, also while the page grows under it or the on-screen keyboard comes up.
///
/// What was tapped was in view already and is left where it is.
/// Source of the need: WCAG 2.2 SC 2.4.11, focus not obscured.
class FocusScroller : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    /// A Flickable that scrolls upright, or a ListView.
    Q_PROPERTY(QQuickItem *flickable READ flickable WRITE setFlickable NOTIFY flickableChanged FINAL)
    /// How much of the flickable's upper and lower edge other things lie over, in pixels.
    Q_PROPERTY(qreal topMargin MEMBER m_topMargin FINAL)
    Q_PROPERTY(qreal bottomMargin MEMBER m_bottomMargin FINAL)

public:
    explicit FocusScroller(QObject *parent = nullptr);

    [[nodiscard]] QQuickItem *flickable() const { return m_flickable; }
    void setFlickable(QQuickItem *flickable);

Q_SIGNALS:
    void flickableChanged();

private Q_SLOTS:
    void reveal();
    void revealAgain();

private:
    void followWindow();
    void followFocus();
    [[nodiscard]] QRectF whereTheyAre() const;
    void scrollTo(qreal contentY);

    QPointer<QQuickItem> m_flickable;
    QPointer<QQuickItem> m_content;
    QPointer<QQuickItem> m_focused;
    qreal m_topMargin = 0;
    qreal m_bottomMargin = 0;
    bool m_contentTooShort = false; ///< What must be in view is not laid out yet.
    QMetaObject::Connection m_focusChange;
    QMetaObject::Connection m_cursorChange;
};

} // namespace alongside
