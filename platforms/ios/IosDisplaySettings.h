#pragma once

#include "QtDisplaySettings.h"

#include <memory>

namespace alongside {

/// What iOS says through Qt and UIKit.
class IosDisplaySettings final : public QtDisplaySettings
{
    Q_OBJECT

public:
    explicit IosDisplaySettings(QObject *parent = nullptr);
    ~IosDisplaySettings() override;

    [[nodiscard]] bool highContrast() const override;
    [[nodiscard]] bool reducedMotion() const override;
    [[nodiscard]] qreal textScale() const override;
    [[nodiscard]] QMarginsF insets() const override;
    /// Qt moves the window's view above the keyboard.
    [[nodiscard]] qreal keyboardHeight() const override { return 0; }

private:
    struct Observers;
    std::unique_ptr<Observers> m_observers;
};

} // namespace alongside
