#include "models/ProfileSettingsModel.h"

#include "services/WhenReady.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kIdleSetting = u"lock.idle-minutes"_s;
const auto kBackgroundSetting = u"lock.background-minutes"_s;
constexpr int kMostMinutes = 60;

} // namespace

ProfileSettingsModel::ProfileSettingsModel(const Foundation &foundation, const QString &name, QObject *parent)
    : QObject(parent), m_foundation(foundation), m_name(name), m_nextPassphrase(foundation.passphrases)
{
    m_nextPassphrase.setName(name);
    load();
    loadListed();
    applyTimes();
}

ProfileSettingsModel::~ProfileSettingsModel() = default;

void ProfileSettingsModel::load()
{
    const auto read = [this](const QString &setting, auto use) {
        whenReady(m_foundation.session.settings().find(setting), this,
                  [use](const Result<std::optional<QByteArray>> &value) {
                      if (value)
                          use(*value);
                  });
    };
    const auto readMinutes = [this, read](const QString &setting, int &minutes) {
        read(setting, [this, &minutes](const std::optional<QByteArray> &value) {
            bool ok = false;
            const int kept = value.value_or(QByteArray()).toInt(&ok);
            if (!ok)
                return;
            minutes = std::clamp(kept, 0, kMostMinutes);
            applyTimes();
            Q_EMIT timesChanged();
        });
    };
    readMinutes(kIdleSetting, m_idleMinutes);
    readMinutes(kBackgroundSetting, m_backgroundMinutes);
    read(kRecoveryCodeCheckedSetting, [this](const std::optional<QByteArray> &value) {
        if (m_codeNoted)
            return; // decided while this was being read
        m_codeChecked = value.value_or(QByteArray()) == "1";
        Q_EMIT recoveryCodeCheckedChanged();
    });
}

void ProfileSettingsModel::loadListed()
{
    whenReady(m_foundation.profiles.isListed(m_foundation.session.profile()), this,
              [this](const Result<bool> &listed) {
                  if (m_listedDecided || !listed)
                      return;
                  m_listed = *listed;
                  Q_EMIT listedChanged();
              });
}

void ProfileSettingsModel::setListed(bool listed)
{
    if (m_listed == listed)
        return;
    m_listed = listed;
    m_listedDecided = true;
    asked();
    Q_EMIT listedChanged();
    whenReady(m_foundation.profiles.setListed(m_foundation.session.profile(), listed), this,
              [this, listed](const Result<void> &kept) {
                  if (granted(kept, Deed::Listing))
                      return;
                  m_listed = !listed;
                  Q_EMIT listedChanged();
              });
}

void ProfileSettingsModel::applyTimes()
{
    const std::chrono::minutes least = m_showingCode ? AutoLock::kCodeTime : std::chrono::minutes(0);
    const std::chrono::minutes idle(m_idleMinutes);
    const std::chrono::minutes background(m_backgroundMinutes);
    m_foundation.autoLock.setTimes(m_idleMinutes == 0 ? idle : std::max(idle, least),
                                   std::max(background, least));
}

void ProfileSettingsModel::asked()
{
    ++m_owed;
    m_problem.clear();
    Q_EMIT answered();
}

template<typename Value>
bool ProfileSettingsModel::granted(const Result<Value> &result, Deed deed)
{
    --m_owed;
    m_problem = result ? QString() : toSentence(result.error(), deed);
    Q_EMIT answered();
    return result.has_value();
}

void ProfileSettingsModel::keep(const QString &setting, int value)
{
    asked();
    whenReady(m_foundation.session.settings().put(setting, QByteArray::number(value)), this,
              [this](const Result<void> &kept) { granted(kept); });
}

void ProfileSettingsModel::setIdleMinutes(int minutes)
{
    m_idleMinutes = std::clamp(minutes, 0, kMostMinutes);
    applyTimes();
    Q_EMIT timesChanged();
    keep(kIdleSetting, m_idleMinutes);
}

void ProfileSettingsModel::setBackgroundMinutes(int minutes)
{
    m_backgroundMinutes = std::clamp(minutes, 0, kMostMinutes);
    applyTimes();
    Q_EMIT timesChanged();
    keep(kBackgroundSetting, m_backgroundMinutes);
}

void ProfileSettingsModel::rename(const QString &name)
{
    const QString wanted = name.simplified();
    asked();
    whenReady(m_foundation.profiles.rename(m_foundation.session.profile(), wanted), this,
              [this, wanted](const Result<void> &renamed) {
                  if (!granted(renamed))
                      return;
                  m_name = wanted;
                  Q_EMIT nameChanged();
              });
}

template<typename Then>
void ProfileSettingsModel::afterPassphrase(const SecretValue *present, Then then)
{
    asked();
    whenReady(m_foundation.profiles.isPassphrase(m_foundation.session.profile(), present->copy()), this,
              [this, then = std::move(then)](const Result<bool> &opens) {
                  const Result<bool> proven = opens && !*opens ? fail(ErrorCode::WrongSecret) : opens;
                  if (granted(proven))
                      then();
              });
}

void ProfileSettingsModel::provePassphrase(SecretValue *present)
{
    if (isBusy() || !present)
        return;
    afterPassphrase(present, [this] {
        m_mayChangePassphrase = true;
        Q_EMIT passphraseProven();
    });
}

void ProfileSettingsModel::changePassphrase()
{
    if (isBusy() || !m_mayChangePassphrase || !m_nextPassphrase.isAcceptable())
        return;
    asked();
    whenReady(m_foundation.profiles.changePassphrase(m_foundation.session.profile(), m_nextPassphrase.copy()),
              this, [this](const Result<void> &changed) {
                  if (!granted(changed))
                      return;
                  m_mayChangePassphrase = m_needsPassphrase = false;
                  m_nextPassphrase.startOver();
                  Q_EMIT needsPassphraseChanged();
                  Q_EMIT passphraseChanged();
              });
}

void ProfileSettingsModel::makeRecoveryCode(SecretValue *present)
{
    if (!isBusy() && present)
        afterPassphrase(present, [this] { storeRecoveryCode(); });
}

void ProfileSettingsModel::beginRecoveryCode()
{
    asked();
    m_makingCode = true;
    // It may take minutes, in which there is nothing to touch. Once locked, nobody would see the code that
    // the old one had to give way to.
    m_foundation.autoLock.stop();
    m_recoveryCode.show(RecoveryCode::random());
}

void ProfileSettingsModel::storeRecoveryCode()
{
    beginRecoveryCode();
    whenReady(m_foundation.profiles.changeRecoveryCode(m_foundation.session.profile(), m_recoveryCode.copy()),
              this, [this](const Result<void> &changed) { noteRecoveryCodeMade(changed); });
}

void ProfileSettingsModel::noteRecoveryCodeMade(const Result<void> &made)
{
    m_makingCode = false;
    m_showingCode = made.has_value();
    applyTimes();
    m_foundation.autoLock.start();
    if (!granted(made)) {
        m_recoveryCode.forget();
        return;
    }
    // The vault knows already.
    m_codeChecked = false;
    m_codeNoted = true;
    Q_EMIT recoveryCodeCheckedChanged();
    Q_EMIT recoveryCodeMade();
}

void ProfileSettingsModel::proveBeforeLockingAnew(SecretValue *present)
{
    if (isBusy() || !present)
        return;
    afterPassphrase(present, [this, proven = std::make_shared<SecretBytes>(present->copy())] {
        m_presentPassphrase = std::move(*proven);
        Q_EMIT lockingAnewAllowed();
    });
}

void ProfileSettingsModel::lockAnew(bool keepsPassphrase)
{
    if (isBusy() || m_presentPassphrase.isEmpty())
        return;
    if (!keepsPassphrase && !m_nextPassphrase.isAcceptable())
        return;
    beginRecoveryCode();
    SecretBytes passphrase =
        keepsPassphrase ? SecretBytes::copyOf(m_presentPassphrase.bytes()) : m_nextPassphrase.copy();
    whenReady(m_foundation.profiles.lockAnew(m_foundation.session.profile(), std::move(passphrase),
                                             m_recoveryCode.copy()),
              this, [this](const Result<void> &locked) {
                  if (locked) {
                      forgetPresentPassphrase();
                      m_nextPassphrase.startOver();
                  }
                  noteRecoveryCodeMade(locked);
              });
}

void ProfileSettingsModel::forgetRecoveryCode()
{
    if (m_makingCode)
        return; // the next one is on its way
    m_showingCode = false;
    m_recoveryCode.forget();
    applyTimes();
}

void ProfileSettingsModel::forgetPresentPassphrase()
{
    m_presentPassphrase = {};
}

void ProfileSettingsModel::noteRecoveryCodeChecked(bool checked)
{
    m_codeChecked = checked;
    m_codeNoted = true;
    Q_EMIT recoveryCodeCheckedChanged();
    keep(kRecoveryCodeCheckedSetting, checked ? 1 : 0);
}

void ProfileSettingsModel::forgetProblem()
{
    if (!std::exchange(m_problem, QString()).isEmpty())
        Q_EMIT answered();
}

void ProfileSettingsModel::noteRecovered()
{
    m_mayChangePassphrase = m_needsPassphrase = true;
    Q_EMIT needsPassphraseChanged();
}

} // namespace alongside
