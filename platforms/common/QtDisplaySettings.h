#pragma once

#include "platform/DisplaySettings.h"

namespace alongside {

/// What Qt tells alike on every system: light or dark, the script, and whether a screen reader
/// listens. There may be one at a time.
class QtDisplaySettings : public DisplaySettings
{
    Q_OBJECT

public:
    explicit QtDisplaySettings(QObject *parent = nullptr);
    ~QtDisplaySettings() override;

    [[nodiscard]] bool dark() const override;
    [[nodiscard]] bool tallScript() const override;
    [[nodiscard]] bool screenReader() const override;
};

} // namespace alongside
