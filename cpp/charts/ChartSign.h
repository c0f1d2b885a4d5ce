#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// `ChartSign.Line` and so on in QML: the signs of a chart, as its legend explains them.
class ChartSign : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Holds an enumeration")

public:
    enum Sign { Line, SolidLine, DashedLine, DottedLine, Dot, HollowDot, Band, Tint, Hatch, Diamond };
    Q_ENUM(Sign)
};

} // namespace alongside
