#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// How text of one role is set: `font.family`, `font.weight`, `font.pixelSize`, `lineHeight`.
class TextStyle
{
    Q_GADGET
    QML_VALUE_TYPE(textStyle)

    Q_PROPERTY(QString family MEMBER family FINAL)
    /// A QFont::Weight.
    Q_PROPERTY(int weight MEMBER weight FINAL)
    /// Device-independent pixels, text size of the person already in it.
    Q_PROPERTY(int size MEMBER size FINAL)
    /// Device-independent pixels from one baseline to the next.
    Q_PROPERTY(int lineHeight MEMBER lineHeight FINAL)

public:
    QString family;
    int weight = 400;
    int size = 0;
    int lineHeight = 0;

    bool operator==(const TextStyle &) const = default;
};

/// The size at which text of \a pixels is shown when the person's text size is \a scale.
///
/// Up to 20 px it grows in full; what is above 20 grows more slowly, so that headlines still fit,
/// as Android 14 and Dynamic Type do. 30 px at 200 % is 45 px.
[[nodiscard]] int scaledTextSize(qreal pixels, qreal scale);

/// The side of an icon of \a pixels at that text size: half the growth, 150 % at most.
[[nodiscard]] int scaledIconSize(qreal pixels, qreal scale);

} // namespace alongside
