#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The colours of the landscape at one time of day. Text may stand on the sky: ink keeps 7:1 on it.
class Scenery
{
    Q_GADGET
    QML_VALUE_TYPE(scenery)

    Q_PROPERTY(QColor skyTop MEMBER skyTop FINAL)
    Q_PROPERTY(QColor skyMiddle MEMBER skyMiddle FINAL)
    Q_PROPERTY(QColor skyLow MEMBER skyLow FINAL)
    Q_PROPERTY(QColor farHill MEMBER farHill FINAL)
    Q_PROPERTY(QColor middleHill MEMBER middleHill FINAL)
    Q_PROPERTY(QColor nearHill MEMBER nearHill FINAL)
    /// The sun or the moon, and the haze around it.
    Q_PROPERTY(QColor disc MEMBER disc FINAL)
    Q_PROPERTY(QColor halo MEMBER halo FINAL)
    Q_PROPERTY(QColor star MEMBER star FINAL)
    /// The two lines that travel alongside each other: you, and someone with you.
    Q_PROPERTY(QColor you MEMBER you FINAL)
    Q_PROPERTY(QColor withYou MEMBER withYou FINAL)

public:
    QColor skyTop, skyMiddle, skyLow;
    QColor farHill, middleHill, nearHill;
    QColor disc, halo, star;
    QColor you, withYou;

    [[nodiscard]] static const Scenery &day(bool dark);
    [[nodiscard]] static const Scenery &evening(bool dark);
    [[nodiscard]] static const Scenery &night(bool dark);

    bool operator==(const Scenery &) const = default;
};

} // namespace alongside
