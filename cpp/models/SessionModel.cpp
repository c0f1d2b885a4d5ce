#include "models/SessionModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace alongside {

SessionModel::SessionModel(const Foundation &foundation, QObject *parent)
    : QObject(parent), m_foundation(foundation), m_lockCard(foundation.clock)
{
    m_countDown.setInterval(1s);
    connect(&m_countDown, &QTimer::timeout, this, &SessionModel::countDown);
    connect(&m_foundation.autoLock, &AutoLock::due, this, &SessionModel::lock);
    m_stage = listProfiles();
}

SessionModel::~SessionModel() = default;

SessionModel::Stage SessionModel::listProfiles()
{
    const auto found = m_foundation.profiles.profiles();
    m_profiles.show(found ? found->listed : QList<ProfileListing>());
    m_hasProfiles = found && !found->isEmpty();
    chooseUsual();
    if (found)
        return m_hasProfiles ? Stage::Locked : Stage::Welcome;
    m_problem = toSentence(found.error(), Deed::Looking);
    Q_EMIT triedChanged();
    return Stage::Unreadable;
}

void SessionModel::lookAgain()
{
    if (m_stage == Stage::Unreadable)
        enter(listProfiles());
}

void SessionModel::choose(int row)
{
    setChosen(row >= 0 && row < m_profiles.count() ? row : -1, false);
}

void SessionModel::chooseUnlisted()
{
    setChosen(-1, true);
}

void SessionModel::chooseUsual()
{
    setChosen(m_profiles.count() == 1 ? 0 : -1, m_profiles.count() == 0);
}

bool SessionModel::isUsual() const
{
    return m_chosen == (m_profiles.count() == 1 ? 0 : -1) && m_unlisted == (m_profiles.count() == 0);
}

void SessionModel::setChosen(int row, bool unlisted)
{
    m_chosen = row;
    m_unlisted = unlisted;
    m_problem.clear();
    Q_EMIT chosenChanged();
    Q_EMIT triedChanged();
    countDown();
    showLockCard();
}

// One that cannot be read is none: the profile makes it anew when it is opened.
void SessionModel::showLockCard()
{
    LockCard card;
    if (m_chosen >= 0)
        card = m_foundation.profiles.lockCard(m_profiles.listings()[m_chosen].id).value_or(LockCard());
    // Empty as ever: what hour it is need not be asked, which takes long for the first time.
    if (!m_lockCard.isEmpty() || !card.lines.isEmpty() || !card.notes.isEmpty())
        m_lockCard.show(card.lines, card.notes);
}

QString SessionModel::chosenName() const
{
    return m_unlisted ? QString() : m_profiles.nameAt(m_chosen);
}

void SessionModel::forgetProblem()
{
    if (std::exchange(m_problem, QString()).isEmpty())
        return;
    Q_EMIT triedChanged();
}

bool SessionModel::mayTry(const SecretValue *secret) const
{
    const bool somebody = m_chosen >= 0 || m_unlisted;
    return !m_busy && m_stage == Stage::Locked && somebody && secret && !secret->isEmpty();
}

void SessionModel::beginTry()
{
    m_busy = true;
    m_problem.clear();
    Q_EMIT triedChanged();
}

void SessionModel::unlock(SecretValue *passphrase)
{
    if (!mayTry(passphrase) || m_waitSeconds > 0)
        return;
    beginTry();
    ProfileService &profiles = m_foundation.profiles;
    whenReady(m_unlisted ? profiles.unlockUnlisted(passphrase->copy())
                         : profiles.unlock(m_profiles.listings()[m_chosen].id, passphrase->copy()),
              this, [this](const ProfileService::Opened &opened) { answer(opened, false); });
}

void SessionModel::unlockWithCode(SecretValue *code)
{
    if (!mayTry(code))
        return;
    auto read = RecoveryCode::fromTyped(code->copy());
    if (!read) {
        m_problem = toSentence(read.error(), Deed::Opening);
        Q_EMIT triedChanged();
        return;
    }
    beginTry();
    ProfileService &profiles = m_foundation.profiles;
    whenReady(m_unlisted ? profiles.unlockUnlisted(*std::move(read))
                         : profiles.unlock(m_profiles.listings()[m_chosen].id, *std::move(read)),
              this, [this](const ProfileService::Opened &opened) { answer(opened, true); });
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
    show(*opened);
    if (byCode)
        m_opened->settings()->noteRecovered();
}

void SessionModel::show(std::shared_ptr<ProfileSession> session)
{
    const QString name = session->profile().name();
    m_opened = std::make_unique<OpenedProfile>(
        OpenedProfile::Foundation{std::move(session), m_foundation.profiles, m_foundation.autoLock,
                                  m_foundation.passphrases, m_foundation.clock, m_foundation.launcher,
                                  m_foundation.photoPicker, m_foundation.contactPicker, m_foundation.camera,
                                  m_foundation.tones, m_foundation.narrator, m_foundation.streets,
                                  m_foundation.position, m_foundation.photoImages},
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
    // A code that was never written down can be made anew: Today says so.
    if (m_stage == Stage::SettingUp)
        m_setUp->finish(false);
    if (m_stage != Stage::Open || m_locking)
        return;
    if (m_opened->settings()->isMakingRecoveryCode()) {
        Q_EMIT lockPutOff();
        return;
    }
    m_locking = true;
    // Whether or not there are words that keep it open.
    m_opened->packs()->inbox()->camera()->stop();
    m_opened->careTeam()->found()->camera()->stop();
    m_opened->groups()->nearMe()->leave();
    connect(&m_opened->unsettled(), &UnsettledWorks::settled, this, &SessionModel::lockIfSettled,
            Qt::SingleShotConnection);
    m_opened->unsettled().settle();
}

void SessionModel::lockIfSettled()
{
    if (m_opened->settings()->isMakingRecoveryCode()) {
        m_locking = false;
        Q_EMIT lockPutOff();
        return;
    }
    if (m_opened->unsettled().isSettled()) {
        lockNow();
        return;
    }
    m_locking = false;
    // What cannot be saved is not thrown away: it stays open, and tries again later.
    m_foundation.autoLock.start();
    Q_EMIT lockRefused(m_opened->unsettled().problem());
}

void SessionModel::showAnew()
{
    if (m_stage != Stage::Open || m_locking || m_opened->settings()->isMakingRecoveryCode())
        return;
    m_locking = true;
    connect(&m_opened->unsettled(), &UnsettledWorks::settled, this, &SessionModel::showAnewIfSettled,
            Qt::SingleShotConnection);
    m_opened->unsettled().settle();
}

void SessionModel::showAnewIfSettled()
{
    m_locking = false;
    if (!m_opened->unsettled().isSettled())
        return;
    // As in locking, the models may die only after the screens; what they lend to others goes with them.
    OpenedProfile *leaving = m_opened.release();
    enter(Stage::Renewing);
    auto session = leaving->finish();
    leaving->deleteLater();
    connect(leaving, &QObject::destroyed, this,
            [this, session = std::move(session)]() mutable { show(std::exchange(session, nullptr)); });
}

void SessionModel::lockWithoutWords()
{
    if (m_stage == Stage::Open && !m_locking) {
        m_locking = true;
        lockNow();
    }
}

bool SessionModel::isSettled() const
{
    return !m_opened || (m_opened->unsettled().isSettled() && !m_opened->settings()->isMakingRecoveryCode());
}

void SessionModel::lockNow()
{
    m_foundation.autoLock.stop();
    // The screens let go of the models when they hear of the stage, and note where one was; only then
    // is the entry closed, and the models may die.
    OpenedProfile *leaving = m_opened.release();
    const QString left = leaving->profileId();
    const Stage next = listProfiles();
    const auto &listings = m_profiles.listings();
    const auto mine =
        std::ranges::find(listings, left, [](const ProfileListing &one) { return one.id.text(); });
    if (mine != listings.end())
        choose(int(mine - listings.begin()));
    enter(next == Stage::Welcome ? Stage::Locked : next);
    auto session = leaving->finish();
    leaving->deleteLater();
    connect(leaving, &QObject::destroyed, this, [this, session = std::move(session)]() mutable {
        whenReady(m_foundation.profiles.close(std::exchange(session, nullptr)), this,
                  [this](const Result<void> &) {
                      m_locking = false;
                      listOnceMore();
                      Q_EMIT locked();
                  });
    });
}

// Whether it is listed, and what is at hand before it is opened, may have been decided in the last
// moment, and is done by now.
void SessionModel::listOnceMore()
{
    showLockCard();
    const auto found = m_foundation.profiles.profiles();
    if (m_stage == Stage::Locked && !m_busy && found && found->listed != m_profiles.listings())
        enter(listProfiles());
}

void SessionModel::beginSetUp()
{
    if (m_stage != Stage::Welcome && m_stage != Stage::Locked)
        return;
    m_setUp = std::make_unique<SetUpModel>(m_foundation.profiles, m_foundation.passphrases);
    connect(m_setUp.get(), &SetUpModel::finished, this, &SessionModel::finishSetUp);
    connect(m_setUp.get(), &SetUpModel::made, this, [this] {
        m_foundation.autoLock.setTimes(AutoLock::kCodeTime, AutoLock::kCodeTime);
        m_foundation.autoLock.start();
    });
    enter(Stage::SettingUp);
}

void SessionModel::abandonSetUp()
{
    if (m_stage != Stage::SettingUp || m_setUp->isBusy())
        return;
    SetUpModel *leaving = m_setUp.release();
    enter(listProfiles());
    leaving->deleteLater();
}

void SessionModel::finishSetUp(bool codeChecked)
{
    auto session = m_setUp->takeSession();
    SetUpModel *leaving = m_setUp.release();
    show(std::move(session));
    m_opened->settings()->noteRecoveryCodeChecked(codeChecked);
    leaving->deleteLater();
}

std::chrono::milliseconds SessionModel::waitBeforeTry() const
{
    if (m_unlisted)
        return m_foundation.profiles.waitBeforeUnlockUnlisted();
    return m_chosen < 0 ? 0ms : m_foundation.profiles.waitBeforeUnlock(m_profiles.listings()[m_chosen].id);
}

void SessionModel::countDown()
{
    const int seconds = int(std::chrono::ceil<std::chrono::seconds>(waitBeforeTry()).count());
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
        m_opened->unsettled().commit();
    if (m_opened && inFront)
        m_opened->lookAtClock();
    const bool outOfSight = state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden;
    m_foundation.autoLock.noteBackground(outOfSight || (!inFront && !m_foundation.coversWhenInactive));
    if (m_opened && outOfSight)
        m_opened->learn()->aloud()->pause();
    const bool covered = !inFront && m_foundation.coversWhenInactive;
    if (std::exchange(m_covered, covered) != covered)
        Q_EMIT coveredChanged();
}

} // namespace alongside
