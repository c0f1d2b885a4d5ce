#include "models/SetUpModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

SetUpModel::SetUpModel(ProfileService &profiles, const PassphraseChoice::Foundation &passphrases,
                       QObject *parent)
    : QObject(parent), m_profiles(profiles), m_passphrase(passphrases)
{}

SetUpModel::~SetUpModel() = default;

void SetUpModel::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    m_passphrase.setName(name);
    Q_EMIT nameChanged();
}

void SetUpModel::make()
{
    if (m_busy || m_session || !m_passphrase.isAcceptable())
        return;
    m_busy = true;
    m_problem.clear();
    Q_EMIT changed();
    m_recoveryCode.show(RecoveryCode::random());
    whenReady(m_profiles.create(m_name.simplified(), m_passphrase.copy(), m_recoveryCode.copy()), this,
              [this](const ProfileService::Opened &opened) {
                  m_busy = false;
                  m_problem = opened ? QString() : toSentence(opened.error(), Deed::Making);
                  if (opened)
                      m_session = *opened;
                  else
                      m_recoveryCode.forget();
                  Q_EMIT changed();
                  if (opened)
                      Q_EMIT made();
              });
}

void SetUpModel::finish(bool codeChecked)
{
    if (m_session)
        Q_EMIT finished(codeChecked);
}

} // namespace alongside
