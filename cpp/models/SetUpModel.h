#pragma once

#include "models/PassphraseChoice.h"
#include "models/RecoveryCodeModel.h"
#include "services/ProfileService.h"

namespace alongside {

/// A new profile in the making: name, passphrase, recovery code.
class SetUpModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by SessionModel")

    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(alongside::PassphraseChoice *passphrase READ passphrase CONSTANT FINAL)
    Q_PROPERTY(alongside::RecoveryCodeModel *recoveryCode READ recoveryCode CONSTANT FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// Why the profile could not be made; empty if it could.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model.
    SetUpModel(ProfileService &profiles, const PassphraseChoice::Foundation &passphrases,
               QObject *parent = nullptr);
    ~SetUpModel() override;

    /// Makes the profile with the passphrase chosen. Ends in made(), or in `problem`.
    Q_INVOKABLE void make();
    /// The person is done with the recovery code. Ends in finished().
    Q_INVOKABLE void finish(bool codeChecked);

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] PassphraseChoice *passphrase() { return &m_passphrase; }
    [[nodiscard]] RecoveryCodeModel *recoveryCode() { return &m_recoveryCode; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The open profile, once it is made; taken by whoever shows it.
    [[nodiscard]] std::shared_ptr<ProfileSession> takeSession() { return std::exchange(m_session, nullptr); }

Q_SIGNALS:
    void nameChanged();
    void changed();
    void made();
    void finished(bool codeChecked);

private:
    ProfileService &m_profiles;
    QString m_name;
    PassphraseChoice m_passphrase;
    RecoveryCodeModel m_recoveryCode;
    std::shared_ptr<ProfileSession> m_session;
    QString m_problem;
    bool m_busy = false;
};

} // namespace alongside
