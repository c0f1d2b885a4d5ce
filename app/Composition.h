#pragma once

#include "LaunchOptions.h"

#include "core/Clock.h"
#include "core/Result.h"
#include "core/Uptime.h"
#include "platform/AppLauncher.h"
#include "platform/Camera.h"
#include "platform/ContactPicker.h"
#include "platform/Haptics.h"
#include "platform/Narrator.h"
#include "platform/PhotoPicker.h"
#include "platform/PositionSource.h"
#include "platform/StreetSource.h"
#include "platform/TonePlayer.h"
#include "vault/KeyDerivation.h"

#include <chrono>
#include <memory>
#include <optional>

class QQuickWindow;

namespace alongside {

class AppContext;

/// What the app takes from the device it runs on. Usually the device's own; a test brings others.
struct Surroundings
{
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::shared_ptr<const Uptime> uptime = std::make_shared<SystemUptime>();
    /// The device's other apps if null.
    std::shared_ptr<AppLauncher> launcher = nullptr;
    /// The system's dialog if null.
    std::shared_ptr<PhotoPicker> photoPicker = nullptr;
    /// The system's list of contacts if null.
    std::shared_ptr<ContactPicker> contactPicker = nullptr;
    /// The device's camera if null.
    std::shared_ptr<Camera> camera = nullptr;
    /// The device's loudspeaker if null.
    std::shared_ptr<TonePlayer> tones = nullptr;
    /// The device's voices if null.
    std::shared_ptr<Narrator> narrator = nullptr;
    /// A server of OpenStreetMap if null.
    std::shared_ptr<StreetSource> streets = nullptr;
    /// What the device knows of where it is if null.
    std::shared_ptr<PositionSource> position = nullptr;
    /// What the device has to feel if null.
    std::shared_ptr<Haptics> haptics = nullptr;
    /// How long deriving a key takes at least: a second is much for a guesser and little for a person.
    std::chrono::milliseconds unlockAtLeast{700};
    /// What a guess costs a guesser at least; as the device's memory allows if not said.
    std::optional<DerivationCost> costFloor = std::nullopt;
    /// Covers what is on the screen while the app is not in front, as on phones, here as well.
    bool coversWhenInactive = false;
};

/// The composition root: makes every long-lived object once, in an order the compiler checks, and
/// takes them down in reverse.
class Composition
{
public:
    /// \returns why the app cannot start: a bundled file is missing, or the screens do not load.
    [[nodiscard]] static Result<std::unique_ptr<Composition>> make(const LaunchOptions &options,
                                                                   const Surroundings &surroundings = {});
    ~Composition();
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;

    /// Commits, closes and wipes what is open. For the last moments of the process.
    void closeEverything();

    [[nodiscard]] AppContext &context();
    [[nodiscard]] QQuickWindow *window();

private:
    struct Parts;
    explicit Composition(std::unique_ptr<Parts> parts);
    [[nodiscard]] Result<void> show(const LaunchOptions &options);
    static void speak(Parts &parts);
    static void forgetScreens(Parts &parts);

    std::unique_ptr<Parts> m_parts;
};

/// What has to be said to Qt before there is an application: no disk caches of any kind.
void prepareQt();

} // namespace alongside
