#pragma once

#include "theme/Scenery.h"

#include <QQuickPaintedItem>

namespace alongside {

/// Two lines travelling alongside each other across quiet hills, under a sun or a moon, painted to fill
/// the item. QML says in Landscape.qml at which hour.
///
/// One item, not a shape for each hill: the first screen of all shows it, and would wait for the types,
/// the objects and the bindings that shapes are made of.
class LandscapePicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(alongside::Scenery colors MEMBER m_colors NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool starry MEMBER m_starry NOTIFY looksChanged FINAL)
    /// What the hills fade into: the colour of the page below.
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY looksChanged FINAL)
    /// Height of the sun or moon, as a part of the whole.
    Q_PROPERTY(qreal discY MEMBER m_discY NOTIFY looksChanged FINAL)
    /// Melts into the page on all sides, for a picture that stands in a page and not at its top.
    Q_PROPERTY(bool vignette MEMBER m_vignette NOTIFY looksChanged FINAL)
    /// The lines go the way people read: from the right.
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY looksChanged FINAL)

public:
    explicit LandscapePicture(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void looksChanged();

private:
    void paintSky(QPainter &painter) const;
    void paintStars(QPainter &painter) const;
    void paintLight(QPainter &painter) const;
    void paintHills(QPainter &painter) const;
    void paintLines(QPainter &painter) const;
    void paintEdges(QPainter &painter) const;

    Scenery m_colors = Scenery::day(false);
    bool m_starry = false;
    QColor m_ground;
    qreal m_discY = 0.51;
    bool m_vignette = false;
    bool m_mirrored = false;
};

} // namespace alongside
