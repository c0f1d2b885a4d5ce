#pragma once

#include <QPointer>
#include <QQuickItem>

namespace alongside {

class Theme;

/// How much of an item's edges lies under system bars, cut-outs or the on-screen keyboard.
///
/// Worked out from where the item is in its window: a page that ends above a navigation bar has
/// nothing covered at its lower edge, the same page without the bar has. Sides are physical: left is
/// left in right-to-left layouts, too. Do not let the place of the item itself depend on the answer. Qt 6.9's
/// SafeArea does this for bars; the floor is 6.8.
class EdgeInsets : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QQuickItem *item READ item WRITE setItem NOTIFY itemChanged FINAL)
    Q_PROPERTY(qreal top READ top NOTIFY changed FINAL)
    Q_PROPERTY(qreal right READ right NOTIFY changed FINAL)
    Q_PROPERTY(qreal left READ left NOTIFY changed FINAL)
    Q_PROPERTY(qreal bottom READ bottom NOTIFY changed FINAL)
    /// How much of the lower edge the on-screen keyboard covers.
    Q_PROPERTY(qreal keyboard READ keyboard NOTIFY changed FINAL)

public:
    explicit EdgeInsets(QObject *parent = nullptr);

    [[nodiscard]] QQuickItem *item() const { return m_item; }
    void setItem(QQuickItem *item);
    [[nodiscard]] qreal top() const { return m_covered.top(); }
    [[nodiscard]] qreal right() const { return m_covered.right(); }
    [[nodiscard]] qreal left() const { return m_covered.left(); }
    [[nodiscard]] qreal bottom() const { return m_covered.bottom(); }
    [[nodiscard]] qreal keyboard() const { return m_keyboard; }

Q_SIGNALS:
    void itemChanged();
    void changed();

private:
    void watch();
    void update();
    [[nodiscard]] const Theme *theme() const;

    QPointer<QQuickItem> m_item;
    QList<QMetaObject::Connection> m_watched;
    QMarginsF m_covered;
    qreal m_keyboard = 0;
};

} // namespace alongside
