#pragma once

#include <QString>
#include <QStringList>

namespace alongside {

/// What is to stand on a flyer, in the person's language.
struct FlyerPage
{
    QString title;
    QStringList lines;  ///< Below the title, each on its own.
    QString code;       ///< What the QR code says; empty for none.
    QString invitation; ///< Below the code: what it is for.
    QString strip;      ///< On each strip to tear off: what reaches the group.
};

} // namespace alongside
