#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// `Tone` in QML: what a tinted surface is about. Never the only sign: an icon and words go with it.
namespace alongside::tone {
Q_NAMESPACE
QML_NAMED_ELEMENT(Tone)

enum Value {
    Primary, ///< The app itself, information.
    Leaf,    ///< What helps; "in short".
    Thread,  ///< People, tenderness.
    Sun,     ///< Waiting, a gentle notice.
    Alert,   ///< An emergency, or something to put right.
};
Q_ENUM_NS(Value)

} // namespace alongside::tone
