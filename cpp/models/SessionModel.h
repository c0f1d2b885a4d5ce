#pragma once

#include "models/OpenedProfile.h"
#include "models/ProfileListModel.h"
#include "models/SetUpModel.h"

#include <QTimer>

namespace alongside {

/// Whether a profile is open, and the way in and out.
class SessionModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppContext")

    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    Q_PROPERTY(alongside::ProfileListModel *profiles READ profiles CONSTANT FINAL)
    /// Row of the profile to open; -1 while the person has yet to choose, and if it is in no row.
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged FINAL)
    /// True if the profile to open is one that is not listed.
    Q_PROPERTY(bool unlisted READ isUnlisted NOTIFY chosenChanged FINAL)
    /// True if there is a profile on this device, listed or not.
    Q_PROPERTY(bool hasProfiles READ hasProfiles NOTIFY stageChanged FINAL)
    /// True if what is chosen is what chooseUsual() chooses.
    Q_PROPERTY(bool usual READ isUsual NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenName READ chosenName NOTIFY chosenChanged FINAL)
    /// True while a profile is being opened: about a second, on purpose.
    Q_PROPERTY(bool busy READ isBusy NOTIFY triedChanged FINAL)
    /// Why the last try did not open it; empty otherwise.
    Q_PROPERTY(QString problem READ problem NOTIFY triedChanged FINAL)
    /// Seconds until the next try is allowed; 0 if now.
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitSecondsChanged FINAL)
    /// The profile in the making; null unless stage is SettingUp.
    Q_PROPERTY(alongside::SetUpModel *setUp READ setUp NOTIFY stageChanged FINAL)
    /// The open profile; null unless stage is Open.
    Q_PROPERTY(alongside::OpenedProfile *opened READ opened NOTIFY stageChanged FINAL)
    /// What the person chose to have at hand before the profile that is chosen is opened.
    Q_PROPERTY(alongside::CallModel *lockCard READ lockCard CONSTANT FINAL)
    /// True while the app is not in front: what is on the screen must not be seen in a list of apps.
    Q_PROPERTY(bool covered READ isCovered NOTIFY coveredChanged FINAL)

public:
    enum class Stage {
        Welcome,   ///< No profile on this device yet.
        SettingUp, ///< One is being made.
        Locked,    ///< One waits to be opened.
        Open,
        Renewing,   ///< One is open, and its screens are made anew: for a moment there are none.
        Unreadable, ///< Which profiles there are could not be read, and why is in `problem`.
    };
    Q_ENUM(Stage)

    struct Foundation
    {
        ProfileService &profiles;
        AutoLock &autoLock;
        PassphraseChoice::Foundation passphrases;
        const Clock &clock;
        AppLauncher &launcher;
        PhotoPicker &photoPicker;
        ContactPicker &contactPicker;
        Camera &camera;
        TonePlayer &tones;
        Narrator &narrator;
        StreetSource &streets;
        PositionSource &position;
        PhotoImages &photoImages;
        /// Phones: the system shows pictures of apps that are not in front, and says when one is out of
        /// sight. Elsewhere all that is known is whether another app is in front.
        bool coversWhenInactive = false;
    };

    explicit SessionModel(const Foundation &foundation, QObject *parent = nullptr);
    ~SessionModel() override;

    /// Chooses the profile in \a row to be opened; -1 to choose again.
    Q_INVOKABLE void choose(int row);
    /// Chooses a profile that is not listed, whichever it is; there need not be one.
    Q_INVOKABLE void chooseUnlisted();
    /// Chooses where the lock begins: the only one listed; else a row to be picked; without any row
    /// the one that is not listed.
    Q_INVOKABLE void chooseUsual();
    /// Reads once more which profiles there are. Leaves the stage Unreadable if that works.
    Q_INVOKABLE void lookAgain();
    /// Ends in stage Open, or in `problem`.
    Q_INVOKABLE void unlock(SecretValue *passphrase);
    Q_INVOKABLE void unlockWithCode(SecretValue *code);
    /// Commits what is being written, closes the profile and wipes its keys. Ends in locked(), or in
    /// lockRefused() if the words could not be saved, or in lockPutOff(). A profile in the making is locked,
    /// too, once there is one.
    Q_INVOKABLE void lock();
    /// The same, with what could not be saved: it is lost. Only after the person chose that.
    Q_INVOKABLE void lockWithoutWords();
    /// True if nothing is open that a lock would have to save or wait for first.
    Q_INVOKABLE [[nodiscard]] bool isSettled() const;
    /// Makes the models and screens of the open profile anew, in another language, once what is being
    /// written is kept; if that fails, they stay as they are.
    void showAnew();
    Q_INVOKABLE void beginSetUp();
    /// Leaves the making of a profile before there is one.
    Q_INVOKABLE void abandonSetUp();
    /// The person begins to type again: the last problem is no longer news.
    Q_INVOKABLE void forgetProblem();

    /// Follows the application's state: covers the screen, starts and ends the background wait.
    void noteApplicationState(Qt::ApplicationState state);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] ProfileListModel *profiles() { return &m_profiles; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] bool isUnlisted() const { return m_unlisted; }
    [[nodiscard]] bool hasProfiles() const { return m_hasProfiles; }
    [[nodiscard]] bool isUsual() const;
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }
    [[nodiscard]] SetUpModel *setUp() { return m_setUp.get(); }
    [[nodiscard]] OpenedProfile *opened() { return m_opened.get(); }
    [[nodiscard]] CallModel *lockCard() { return &m_lockCard; }
    [[nodiscard]] bool isCovered() const { return m_covered; }
    /// True from lock() until lockRefused(), or until the profile is closed.
    [[nodiscard]] bool isLocking() const { return m_locking; }

Q_SIGNALS:
    void stageChanged();
    void chosenChanged();
    void triedChanged();
    void waitSecondsChanged();
    void coveredChanged();
    /// Every word of the profile has left the models; what the screens still hold may be freed.
    void locked();
    void lockRefused(const QString &problem);
    /// It stays open until there is a recovery code to be seen: the old one has to give way to it.
    void lockPutOff();

private:
    void lockIfSettled();
    void showAnewIfSettled();
    void lockNow();
    /// Reads which profiles there are. \returns the stage that follows.
    [[nodiscard]] Stage listProfiles();
    void listOnceMore();
    void setChosen(int row, bool unlisted);
    [[nodiscard]] bool mayTry(const SecretValue *secret) const;
    void beginTry();
    [[nodiscard]] std::chrono::milliseconds waitBeforeTry() const;
    void enter(Stage stage);
    void show(std::shared_ptr<ProfileSession> session);
    void answer(const ProfileService::Opened &opened, bool byCode);
    void finishSetUp(bool codeChecked);
    void countDown();
    void showLockCard();

    Foundation m_foundation;
    ProfileListModel m_profiles;
    CallModel m_lockCard;
    std::unique_ptr<SetUpModel> m_setUp;
    std::unique_ptr<OpenedProfile> m_opened;
    QTimer m_countDown;
    QString m_problem;
    Stage m_stage = Stage::Welcome;
    int m_chosen = -1;
    int m_waitSeconds = 0;
    bool m_unlisted = false;
    bool m_hasProfiles = false;
    bool m_busy = false;
    bool m_covered = false;
    bool m_locking = false;
};

} // namespace alongside
