#pragma once

#include "Process.h"
#include "QuitSignals.h"

#include "platform/AppLauncher.h"
#include "platform/Camera.h"
#include "platform/ContactPicker.h"
#include "platform/DisplaySettings.h"
#include "platform/Haptics.h"
#include "platform/Narrator.h"
#include "platform/PhotoPicker.h"
#include "platform/PositionSource.h"
#include "platform/ScreenPrivacy.h"
#include "platform/StreetSource.h"
#include "platform/TonePlayer.h"

#include <memory>

namespace alongside {

/// The device Alongside runs on. Each system's folder in platforms/ makes its own.
struct Platform
{
    std::unique_ptr<AppLauncher> launcher;
    std::unique_ptr<DisplaySettings> display;
    std::unique_ptr<ScreenPrivacy> screenPrivacy;
    std::unique_ptr<PhotoPicker> photoPicker;
    std::unique_ptr<ContactPicker> contactPicker;
    std::unique_ptr<Camera> camera;
    std::unique_ptr<TonePlayer> tones;
    std::unique_ptr<Narrator> narrator;
    std::unique_ptr<StreetSource> streets;
    std::unique_ptr<PositionSource> position;
    std::unique_ptr<Haptics> haptics;
    /// True where the system keeps pictures of apps that are not in front.
    bool coversWhenInactive = false;
};

/// Needs a QGuiApplication.
[[nodiscard]] Platform makePlatform();

} // namespace alongside
