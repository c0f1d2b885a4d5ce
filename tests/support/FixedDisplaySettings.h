#pragma once

#include "platform/DisplaySettings.h"

namespace alongside {

/// A device whose display settings are what a test says. Call announce() after a change.
class FixedDisplaySettings : public DisplaySettings
{
public:
    [[nodiscard]] bool dark() const override { return isDark; }
    [[nodiscard]] bool highContrast() const override { return hasHighContrast; }
    [[nodiscard]] bool reducedMotion() const override { return hasReducedMotion; }
    [[nodiscard]] qreal textScale() const override { return scale; }
    [[nodiscard]] bool tallScript() const override { return hasTallScript; }
    [[nodiscard]] bool screenReader() const override { return hasScreenReader; }
    [[nodiscard]] bool saysSelected() const override { return readsSelection; }
    [[nodiscard]] QMarginsF insets() const override { return margins; }
    [[nodiscard]] qreal keyboardHeight() const override { return keyboard; }

    void announce() { Q_EMIT changed(); }

    bool isDark = false;
    bool hasHighContrast = false;
    bool hasReducedMotion = false;
    qreal scale = 1;
    bool hasTallScript = false;
    bool hasScreenReader = false;
    bool readsSelection = true;
    QMarginsF margins;
    qreal keyboard = 0;
};

} // namespace alongside
