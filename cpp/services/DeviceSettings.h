#pragma once

#include "core/Result.h"

#include <QString>

namespace alongside {

/// What this device remembers for everybody who uses it, readable before any profile is opened.
/// Nothing in it says anything about a person but how they like to read and where they would call.
struct DeviceSettings
{
    enum class Appearance { System, Light, Dark };
    enum class LineSpacing { Normal, Wide, VeryWide };

    Appearance appearance = Appearance::System;
    bool strongContrast = false;
    bool lessMovement = false;
    bool plainLetters = false;                     ///< Titles in the same letters as everything else.
    bool ignoreRepeatedTaps = true;                ///< For shaking or numb hands.
    int textPercent = 0;                           ///< 0: as the device says; else 85 to 200.
    LineSpacing lineSpacing = LineSpacing::Normal; ///< Of what is read at length.
    QString helpRegion;                            ///< ISO 3166 alpha-2 code; empty: as the device says.
    bool captureAllowed = false;                   ///< Screenshots.
    QString language;                              ///< ISO 639, of the interface; empty: as the device says.

    bool operator==(const DeviceSettings &) const = default;
};

/// Keeps DeviceSettings in `<root>/device.json`.
class DeviceSettingsFile
{
public:
    explicit DeviceSettingsFile(QString root) : m_root(std::move(root)) {}

    /// What was kept; the usual where there is nothing, or nothing sensible.
    [[nodiscard]] DeviceSettings read() const;
    [[nodiscard]] Result<void> write(const DeviceSettings &settings) const;

private:
    [[nodiscard]] QString path() const;

    QString m_root;
};

} // namespace alongside
