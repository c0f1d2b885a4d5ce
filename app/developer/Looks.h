#pragma once

#include <QSize>
#include <QString>

#include <vector>

namespace alongside {

/// One way a person may have set up their device.
struct Look
{
    QString name;
    QSize size{390, 844};
    bool dark = false;
    bool strongContrast = false;
    int textPercent = 100;
};

/// The ones every screen must look well in.
[[nodiscard]] const std::vector<Look> &looks();

} // namespace alongside
