#pragma once

#include "Composition.h"
#include "Hand.h"

#include "models/AppContext.h"
#include "support/FeltTouches.h"
#include "support/FixedClock.h"
#include "support/FixedUptime.h"
#include "support/GivenCamera.h"
#include "support/GivenContact.h"
#include "support/GivenPhotos.h"
#include "support/GivenPosition.h"
#include "support/GivenStreets.h"
#include "support/HeardTones.h"
#include "support/HeardWords.h"
#include "support/OpenedApps.h"

#include <QTemporaryDir>
#include <QTest>

/// Ends the test with what did not work, if anything did not.
#define DO(act)                                                                                              \
    do {                                                                                                     \
        if (const auto done = (act); !done)                                                                  \
            QFAIL(qPrintable(done.error()));                                                                 \
    } while (false)

namespace alongside {

/// The whole app, as people run it, on a folder of its own: real vaults in real files, a clock and an
/// uptime that stand where a test puts them, and a hand on its window.
///
/// Any warning of Qt's while it lives fails the test.
class RunningApp
{
public:
    using Done = Hand::Done;

    static constexpr const char *kPassphrase = "quiet harbour lantern meadow";
    static constexpr DerivationCost kQuickCost{8 * 1024, 1};

    RunningApp();
    ~RunningApp();
    RunningApp(const RunningApp &) = delete;
    RunningApp &operator=(const RunningApp &) = delete;

    /// Makes a profile on disk, quickly: with the least that a vault accepts. Returns its code.
    [[nodiscard]] QString makeProfile(const QString &name = QStringLiteral("Maya"),
                                      const char *passphrase = kPassphrase);
    /// Adds to the one profile, which must not be open: one entry for each of \a bodies, a day apart,
    /// the last one now.
    [[nodiscard]] Done addEntries(const QStringList &bodies);
    /// As that, for entries with more to them than a body; their times are set.
    [[nodiscard]] Done addEntries(QList<JournalEntry> entries);

    /// The same for people, in the care team.
    [[nodiscard]] Done addContacts(const QList<Contact> &people);

    /// Changes, or reads, what the one profile keeps, past the app: it must not be open.
    [[nodiscard]] Done change(const std::function<Result<void>(Store &)> &act);

    /// Starts the app; ends the one that runs first, as a device does: everything is committed.
    [[nodiscard]] Done start();
    void end();
    /// Types the passphrase and opens the profile.
    [[nodiscard]] Done unlock(const char *passphrase = kPassphrase);
    /// Both, for a new profile called Maya.
    [[nodiscard]] Done startWithProfile();

    /// As if the app went out of sight, or came back.
    void becomes(Qt::ApplicationState state);

    [[nodiscard]] Hand &hand() { return *m_hand; }
    [[nodiscard]] Composition &app() { return *m_app; }
    [[nodiscard]] SessionModel &session() { return *m_app->context().session(); }
    [[nodiscard]] OpenedProfile &opened() { return *session().opened(); }
    [[nodiscard]] DeviceSettingsModel &device() { return *m_app->context().device(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] Done press(const QString &name) { return m_hand->press(name); }
    [[nodiscard]] Done see(const QString &name) { return m_hand->see(name); }
    [[nodiscard]] Done seeGone(const QString &name) { return m_hand->seeGone(name); }
    /// Waits until \a name is where it stays: a sheet comes up.
    [[nodiscard]] Done seeStill(const QString &name);
    [[nodiscard]] Done typeInto(const QString &name, const QString &text)
    {
        return m_hand->typeInto(name, text);
    }
    /// Waits until \a name shows \a text, alone or among other words.
    [[nodiscard]] Done read(const QString &name, const QString &text);
    /// Waits until the editor says that every word is kept.
    [[nodiscard]] Done seeSaved();
    /// Waits until the profile's files are let go of.
    [[nodiscard]] Done seeClosed();

    /// Everything written in the item \a name, as a person would read it.
    [[nodiscard]] QString textIn(const QString &name) const;
    /// Everything written on the screen.
    [[nodiscard]] QString textOnScreen() const;

    LaunchOptions options;
    bool coversWhenInactive = false; ///< As on phones.
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>();
    std::shared_ptr<FixedUptime> uptime = std::make_shared<FixedUptime>();
    std::shared_ptr<OpenedApps> apps = nullptr; ///< The device's own if null.
    std::shared_ptr<GivenPhotos> picker = std::make_shared<GivenPhotos>();
    std::shared_ptr<GivenContact> contacts = std::make_shared<GivenContact>();
    std::shared_ptr<GivenCamera> camera = std::make_shared<GivenCamera>();
    DerivationCost costFloor = kQuickCost; ///< For the next start().
    std::shared_ptr<HeardTones> tones = std::make_shared<HeardTones>();
    std::shared_ptr<HeardWords> words = std::make_shared<HeardWords>();
    std::shared_ptr<GivenStreets> streets = std::make_shared<GivenStreets>();
    std::shared_ptr<GivenPosition> position = std::make_shared<GivenPosition>();
    std::shared_ptr<FeltTouches> haptics = std::make_shared<FeltTouches>();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Composition> m_app;
    std::unique_ptr<Hand> m_hand;
};

} // namespace alongside
