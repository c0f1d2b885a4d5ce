#pragma once

#include "platform/DisplaySettings.h"

namespace alongside {

/// What a Linux desktop says through Qt: light or dark, and whether a screen reader listens. Text
/// size and contrast are chosen in the app; the window has no system bars over it.
class LinuxDisplaySettings final : public DisplaySettings
{
    Q_OBJECT

public:
    explicit LinuxDisplaySettings(QObject *parent = nullptr);
    ~LinuxDisplaySettings() override;

    [[nodiscard]] bool dark() const override;
    [[nodiscard]] bool highContrast() const override { return false; }
    [[nodiscard]] bool reducedMotion() const override { return false; }
    [[nodiscard]] qreal textScale() const override { return 1; }
    [[nodiscard]] bool tallScript() const override;
    [[nodiscard]] bool screenReader() const override;
    [[nodiscard]] QMarginsF insets() const override { return {}; }
    [[nodiscard]] qreal keyboardHeight() const override;
};

} // namespace alongside
