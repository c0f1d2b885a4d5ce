#include "models/SessionModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace alongside {

SessionModel::SessionModel(const Foundation &foundation, QObject *parent)
    : QObject(parent), m_foundation(foundation)
{
    m_countDown.setInterval(1s);
    connect(&m_countDown, &QTimer::timeout, this, &SessionModel::countDown);
    connect(&m_foundation.autoLock, &AutoLock::due, this, &SessionModel::lock);
    listProfiles();
    m_stage = m_profiles.count() == 0 ? Stage::Welcome : Stage::Locked;
}

SessionModel::~SessionModel() = default;

void SessionModel::listProfiles()
{
    m_profiles.show(m_foundation.profiles.profiles());
    choose(m_profiles.count() == 1 ? 0 : -1);
}

void SessionModel::choose(int row)
{
    m_chosen = row >= 0 && row < m_profiles.count() ? row : -1;
    m_problem.clear();
    Q_EMIT chosenChanged();
    Q_EMIT triedChanged();
    countDown();
}

void SessionModel::forgetProblem()
{
    if (std::exchange(m_problem, QString()).isEmpty())
        return;
    Q_EMIT triedChanged();
}

void SessionModel::unlock(SecretValue *passphrase)
{
    if (m_busy || m_stage != Stage::Locked || m_chosen < 0 || !passphrase || passphrase->isEmpty()
        || m_waitSeconds > 0)
        return;
    m_busy = true;
    m_problem.clear();
    Q_EMIT triedChanged();
    whenReady(m_foundation.profiles.unlock(m_profiles.listings()[m_chosen].id, passphrase->copy()), this,
              [this](const ProfileService::Opened &opened) { answer(opened, false); });
}

void SessionModel::unlockWithCode(SecretValue *code)
{
    if (m_busy || m_stage != Stage::Locked || m_chosen < 0 || !code || code->isEmpty())
        return;
    auto read = RecoveryCode::fromTyped(code->copy());
    if (!read) {
        m_problem = toSentence(read.error(), Deed::Opening);
        Q_EMIT triedChanged();
        return;
    }
    m_busy = true;
    m_problem.clear();
    Q_EMIT triedChanged();
    whenReady(m_foundation.profiles.unlock(m_profiles.listings()[m_chosen].id, *std::move(read)), this,
              [this](const ProfileService::Opened &opened) { answer(opened, true); });
}

void SessionModel::answer(const ProfileService::Opened &opened, bool byCode)
{
    m_busy = false;
    if (!opened) {
        m_problem = toSentence(opened.error(), Deed::Opening);
        Q_EMIT triedChanged();
        countDown();
        return;
    }
    Q_EMIT triedChanged();
    show(*opened, m_profiles.listings()[m_chosen].name);
    if (byCode)
        m_opened->settings()->noteRecovered();
}

void SessionModel::show(std::shared_ptr<ProfileSession> session, const QString &name)
{
    m_opened = std::make_unique<OpenedProfile>(
        OpenedProfile::Foundation{std::move(session), m_foundation.profiles, m_foundation.autoLock,
                                  m_foundation.passphrases, m_foundation.clock, m_foundation.photoPicker,
                                  m_foundation.tones, m_foundation.photoImages},
        name);
    m_foundation.autoLock.start();
    enter(Stage::Open);
}

void SessionModel::enter(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void SessionModel::lock()
{
    if (m_stage != Stage::Open || m_locking)
        return;
    JournalDraft *draft = m_opened->draft();
    if (draft->isSettled()) {
        lockNow();
        return;
    }
    m_locking = true;
    connect(
        draft, &JournalDraft::settled, this,
        [this, draft] {
            m_locking = false;
            if (draft->isSettled()) {
                lockNow();
                return;
            }
            // Words that cannot be saved are not thrown away: it stays open, and tries again later.
            m_foundation.autoLock.start();
            Q_EMIT lockRefused(draft->problem());
        },
        Qt::SingleShotConnection);
    draft->commit();
}

void SessionModel::lockNow()
{
    m_foundation.autoLock.stop();
    // The screens let go of the models when they hear of the stage, and note where one was; only then
    // is the entry closed, and the models may die.
    OpenedProfile *leaving = m_opened.release();
    m_problem.clear();
    enter(Stage::Locked);
    auto session = leaving->finish();
    leaving->deleteLater();
    connect(leaving, &QObject::destroyed, this, [this, session = std::move(session)]() mutable {
        whenReady(m_foundation.profiles.close(std::exchange(session, nullptr)), this,
                  [this](const Result<void> &) { Q_EMIT locked(); });
    });
    Q_EMIT triedChanged();
}

void SessionModel::beginSetUp()
{
    if (m_stage != Stage::Welcome && m_stage != Stage::Locked)
        return;
    m_setUp = std::make_unique<SetUpModel>(m_foundation.profiles, m_foundation.passphrases);
    connect(m_setUp.get(), &SetUpModel::finished, this, &SessionModel::finishSetUp);
    enter(Stage::SettingUp);
}

void SessionModel::abandonSetUp()
{
    if (m_stage != Stage::SettingUp || m_setUp->isBusy())
        return;
    SetUpModel *leaving = m_setUp.release();
    listProfiles();
    enter(m_profiles.count() == 0 ? Stage::Welcome : Stage::Locked);
    leaving->deleteLater();
}

void SessionModel::finishSetUp(bool codeChecked)
{
    const QString name = m_setUp->name().simplified();
    auto session = m_setUp->takeSession();
    SetUpModel *leaving = m_setUp.release();
    const ProfileId id = session->profile().id();
    m_profiles.show(m_foundation.profiles.profiles());
    const auto &listings = m_profiles.listings();
    m_chosen = int(std::ranges::find(listings, id, &ProfileListing::id) - listings.begin());
    Q_EMIT chosenChanged();
    show(std::move(session), name);
    m_opened->settings()->noteRecoveryCodeChecked(codeChecked);
    leaving->deleteLater();
}

void SessionModel::countDown()
{
    const auto remaining =
        m_chosen < 0 ? 0ms : m_foundation.profiles.waitBeforeUnlock(m_profiles.listings()[m_chosen].id);
    const int seconds = int(std::chrono::ceil<std::chrono::seconds>(remaining).count());
    if (seconds == 0)
        m_countDown.stop();
    else if (!m_countDown.isActive())
        m_countDown.start();
    if (std::exchange(m_waitSeconds, seconds) != seconds)
        Q_EMIT waitSecondsChanged();
}

void SessionModel::noteApplicationState(Qt::ApplicationState state)
{
    const bool inFront = state == Qt::ApplicationActive;
    if (m_opened && !inFront)
        m_opened->draft()->commit();
    m_foundation.autoLock.noteBackground(state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden);
    const bool covered = !inFront && m_foundation.coversWhenInactive;
    if (std::exchange(m_covered, covered) != covered)
        Q_EMIT coveredChanged();
}

} // namespace alongside
