#pragma once

#include "QtDisplaySettings.h"

namespace alongside {

/// What a Linux desktop says through Qt. Text size and contrast are chosen in the app; the window has
/// no system bars over it.
class LinuxDisplaySettings final : public QtDisplaySettings
{
    Q_OBJECT

public:
    explicit LinuxDisplaySettings(QObject *parent = nullptr);

    [[nodiscard]] bool highContrast() const override { return false; }
    [[nodiscard]] bool reducedMotion() const override { return false; }
    [[nodiscard]] qreal textScale() const override { return 1; }
    [[nodiscard]] QMarginsF insets() const override { return {}; }
    [[nodiscard]] qreal keyboardHeight() const override;
};

} // namespace alongside
