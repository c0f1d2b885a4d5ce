#pragma once

#include "models/ErrorText.h"
#include "models/PassphraseChoice.h"
#include "models/RecoveryCodeModel.h"
#include "services/AutoLock.h"
#include "services/ProfileService.h"

namespace alongside {

/// What a person decides about their own profile: its name, when it locks, and the secrets that
/// open it. Changing a secret asks for the passphrase again, so an unlocked phone left on the table
/// is not enough.
class ProfileSettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(QString name READ name NOTIFY nameChanged FINAL)
    /// Whether the lock screen shows the profile.
    Q_PROPERTY(bool listed READ isListed WRITE setListed NOTIFY listedChanged FINAL)
    /// Minutes without a touch after which it locks; 0 never.
    Q_PROPERTY(int idleMinutes READ idleMinutes WRITE setIdleMinutes NOTIFY timesChanged FINAL)
    /// Minutes out of sight after which it locks; 0 at once.
    Q_PROPERTY(
        int backgroundMinutes READ backgroundMinutes WRITE setBackgroundMinutes NOTIFY timesChanged FINAL)
    /// True once the person has shown that the recovery code is kept somewhere.
    Q_PROPERTY(bool recoveryCodeChecked READ isRecoveryCodeChecked NOTIFY recoveryCodeCheckedChanged FINAL)
    /// The passphrase that is to come.
    Q_PROPERTY(alongside::PassphraseChoice *nextPassphrase READ nextPassphrase CONSTANT FINAL)
    /// The new recovery code, while there is one to show.
    Q_PROPERTY(alongside::RecoveryCodeModel *recoveryCode READ recoveryCode CONSTANT FINAL)
    /// True if the recovery code opened the profile and a new passphrase has to be chosen.
    Q_PROPERTY(bool needsPassphrase READ needsPassphrase NOTIFY needsPassphraseChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY answered FINAL)
    /// Why the last wish was not granted; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY answered FINAL)

public:
    struct Foundation
    {
        ProfileSession &session;
        ProfileService &profiles;
        AutoLock &autoLock;
        PassphraseChoice::Foundation passphrases;
    };

    ProfileSettingsModel(const Foundation &foundation, const QString &name, QObject *parent = nullptr);
    ~ProfileSettingsModel() override;

    /// Ends in nameChanged(), or in `problem`.
    Q_INVOKABLE void rename(const QString &name);
    /// Ends in passphraseProven(), or in `problem`.
    Q_INVOKABLE void provePassphrase(SecretValue *present);
    /// Makes `nextPassphrase` the one that opens the profile, once the present one is proven or the
    /// recovery code has opened it. Ends in passphraseChanged(), or in `problem`.
    Q_INVOKABLE void changePassphrase();
    /// For someone who fears that a secret is known. Ends in lockingAnewAllowed(), or in `problem`.
    Q_INVOKABLE void proveBeforeLockingAnew(SecretValue *present);
    /// Then locks everything anew, for `nextPassphrase`, or for the present one if \a keepsPassphrase, and
    /// for a new recovery code. Ends in recoveryCodeMade(), or in `problem`.
    Q_INVOKABLE void lockAnew(bool keepsPassphrase);
    /// Forgets the passphrase that was proven before locking anew.
    Q_INVOKABLE void forgetPresentPassphrase();
    /// Makes a new recovery code, in place of the old one. Ends in recoveryCodeMade(), or in `problem`.
    Q_INVOKABLE void makeRecoveryCode(SecretValue *present);
    /// The person has shown that the code is kept, or puts that off.
    Q_INVOKABLE void noteRecoveryCodeChecked(bool checked);

    /// The pages of the new recovery code are left.
    Q_INVOKABLE void forgetRecoveryCode();

    /// The person goes elsewhere: why the last wish was not granted is no longer news.
    Q_INVOKABLE void forgetProblem();

    /// The recovery code opened the profile: a new passphrase has to be chosen.
    void noteRecovered();

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] bool isListed() const { return m_listed; }
    void setListed(bool listed);
    [[nodiscard]] int idleMinutes() const { return m_idleMinutes; }
    void setIdleMinutes(int minutes);
    [[nodiscard]] int backgroundMinutes() const { return m_backgroundMinutes; }
    void setBackgroundMinutes(int minutes);
    [[nodiscard]] bool isRecoveryCodeChecked() const { return m_codeChecked; }
    [[nodiscard]] PassphraseChoice *nextPassphrase() { return &m_nextPassphrase; }
    [[nodiscard]] RecoveryCodeModel *recoveryCode() { return &m_recoveryCode; }
    /// True while a new recovery code is put in force, which nobody has seen yet.
    [[nodiscard]] bool isMakingRecoveryCode() const { return m_makingCode; }
    [[nodiscard]] bool needsPassphrase() const { return m_needsPassphrase; }
    [[nodiscard]] bool isBusy() const { return m_owed > 0; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void nameChanged();
    void listedChanged();
    void timesChanged();
    void recoveryCodeCheckedChanged();
    void answered();
    void passphraseProven();
    void needsPassphraseChanged();
    void passphraseChanged();
    void lockingAnewAllowed();
    void recoveryCodeMade();

private:
    void load();
    void loadListed();
    void applyTimes();
    void keep(const QString &setting, int value);
    void asked();
    /// Notes what came of a wish. \returns true if it was granted.
    template<typename Value>
    bool granted(const Result<Value> &result, Deed deed = Deed::Changing);
    /// Calls \a then once \a present has proved to open the profile.
    template<typename Then>
    void afterPassphrase(const SecretValue *present, Then then);
    void beginRecoveryCode();
    void storeRecoveryCode();
    void noteRecoveryCodeMade(const Result<void> &made);

    Foundation m_foundation;
    QString m_name;
    PassphraseChoice m_nextPassphrase;
    RecoveryCodeModel m_recoveryCode;
    SecretBytes m_presentPassphrase; ///< Empty unless it was proven to lock everything anew.
    QString m_problem;
    int m_idleMinutes = int(AutoLock::kUsualIdleTime.count());
    int m_backgroundMinutes = int(AutoLock::kUsualBackgroundTime.count());
    int m_owed = 0;
    bool m_listed = true;
    bool m_listedDecided = false;
    bool m_codeChecked = true; ///< Until the vault says otherwise: no reminder that may be wrong.
    bool m_codeNoted = false;
    bool m_makingCode = false;
    bool m_showingCode = false;
    bool m_mayChangePassphrase = false;
    bool m_needsPassphrase = false;
};

} // namespace alongside
