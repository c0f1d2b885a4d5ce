#pragma once

#include "map/LabelPlacer.h"
#include "map/MapClusterModel.h"
#include "map/MapItem.h"

#include <QFont>
#include <QTimer>

#include <array>
#include <optional>

namespace alongside {

/// The names on the map, in the person's text size: none over another, none under a marker. They move
/// with the camera, and are chosen anew when it went far or rests.
class MapLabels : public MapItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY looksChanged FINAL)
    /// Of the name of a city, in device-independent pixels; the others follow.
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY looksChanged FINAL)
    /// Names make room for these; may be null.
    Q_PROPERTY(alongside::MapClusterModel *markers READ markers WRITE setMarkers NOTIFY markersChanged FINAL)
    /// Side of a marker, in device-independent pixels.
    Q_PROPERTY(qreal markerSize MEMBER m_markerSize NOTIFY markersChanged FINAL)
    /// How many names are written.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    explicit MapLabels(QQuickItem *parent = nullptr);

    [[nodiscard]] QString family() const { return m_family; }
    void setFamily(const QString &family);
    [[nodiscard]] int textSize() const { return m_textSize; }
    void setTextSize(int size);
    [[nodiscard]] MapClusterModel *markers() const { return m_markers; }
    void setMarkers(MapClusterModel *markers);
    [[nodiscard]] int count() const { return int(m_labels.size()); }
    [[nodiscard]] const QList<MapLabel> &labels() const { return m_labels; }

Q_SIGNALS:
    void markersChanged();
    void countChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void move() override;
    void redo() override;

private:
    class Node;

    void setUpFonts();
    void place();
    [[nodiscard]] QSizeF sizeOf(LabelKind kind, const QString &text);
    [[nodiscard]] QList<QRectF> markerBoxes() const;

    QString m_family;
    int m_textSize = 0;
    QPointer<MapClusterModel> m_markers;
    qreal m_markerSize = 0;
    std::array<QFont, kLabelKinds> m_fonts;
    QHash<std::pair<int, QString>, QSizeF> m_sizes; ///< Of texts that were measured.
    std::optional<LabelPlacer> m_placer;
    QList<MapLabel> m_labels;
    MapCamera m_placed; ///< For which the labels were chosen.
    QTimer m_soon;
    int m_edition = 0; ///< Another one has other fonts or colours.
};

} // namespace alongside
