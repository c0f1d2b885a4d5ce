#include "models/CheckInDraft.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>
#include <QTimerEvent>

#include <utility>

namespace alongside {

namespace {

CheckIn emptyAt(const LivedTime &time)
{
    return {.id = {}, .time = time, .answers = {}, .tags = {}, .note = {}};
}

} // namespace

CheckInDraft::CheckInDraft(const Foundation &foundation, QObject *parent)
    : QObject(parent), m_foundation(foundation), m_checkIn(emptyAt(LivedTime::now(foundation.clock))),
      m_former(m_checkIn), m_moment(foundation.clock), m_tagChoice(foundation.journal)
{
    connect(&m_moment, &MomentModel::chosen, this, [this](const LivedTime &moment) {
        if (!m_ready || m_checkIn.time == moment)
            return;
        m_timeChosen = true;
        m_checkIn.time = moment;
        noteChange();
        commit();
    });
    connect(&m_tagChoice, &TagChoiceModel::chosen, this, [this](const QStringList &tags) {
        if (!m_ready || m_checkIn.tags == tags)
            return;
        noteFirstAnswer();
        m_checkIn.tags = tags;
        noteChange();
        commit();
    });
    connect(&m_foundation.measures, &MeasureModel::changed, this, &CheckInDraft::showQuestions);
}

void CheckInDraft::begin()
{
    if (m_open)
        return;
    start(emptyAt(LivedTime::now(m_foundation.clock)));
    m_ready = true;
    Q_EMIT readyChanged();
}

void CheckInDraft::edit(qint64 id)
{
    if (m_open)
        return;
    CheckIn unread = emptyAt(LivedTime::now(m_foundation.clock));
    unread.id = CheckInId{id};
    start(unread);
    whenReady(m_foundation.checkIns.find(CheckInId{id}), this,
              [this, editing = m_editing](const Result<CheckIn> &checkIn) {
                  if (editing == m_editing && m_open)
                      showCheckIn(checkIn);
              });
}

void CheckInDraft::start(const CheckIn &checkIn)
{
    ++m_editing;
    m_checkIn = m_former = checkIn;
    m_identity = std::make_shared<CheckInId>(checkIn.id);
    m_change = m_askedChange = m_savedChange = 0;
    m_open = true;
    m_timeChosen = checkIn.id != CheckInId{};
    m_ready = m_closing = m_binning = m_severalHardDays = false;
    setKeeping(Keeping::Nothing);
    refuse({});
    m_questions.startOver();
    showQuestions();
    Q_EMIT openChanged();
    Q_EMIT checkInIdChanged();
    Q_EMIT noteChanged();
    Q_EMIT detailsChanged();
    Q_EMIT readyChanged();
}

void CheckInDraft::showCheckIn(const Result<CheckIn> &checkIn)
{
    if (!checkIn) {
        setKeeping(Keeping::Nothing, toSentence(checkIn.error(), Deed::Reading));
        return;
    }
    m_checkIn = m_former = *checkIn;
    m_ready = true;
    setKeeping(Keeping::Saved);
    showQuestions();
    Q_EMIT noteChanged();
    Q_EMIT detailsChanged();
    Q_EMIT readyChanged();
}

void CheckInDraft::showQuestions()
{
    m_questions.show(m_foundation.measures.measures(), m_checkIn, m_former);
}

QString CheckInDraft::when() const
{
    const QDateTime wallClock = m_checkIn.time.wallClock();
    const QDate day = wallClock.date();
    const bool thisYear = day.year() == LivedTime::now(m_foundation.clock).wallClock().date().year();
    //: %1 is a day as "Thursday 19 March", %2 a time as "9:41 am".
    return tr("%1, %2").arg(thisYear ? longDayText(day) : fullDayText(day), timeText(wallClock.time()));
}

bool CheckInDraft::isVeryLow() const
{
    return mood() == Mood::kLowest && m_former.answers.value(MeasureId::Mood) != Mood::kLowest;
}

void CheckInDraft::weighDays()
{
    if (!isVeryLow())
        return;
    whenReady(m_foundation.checkIns.severalHardDays(m_checkIn.time.wallClock().date()), this,
              [this, editing = m_editing](const Result<bool> &several) {
                  if (editing != m_editing)
                      return;
                  m_severalHardDays = several.value_or(false);
                  Q_EMIT detailsChanged();
              });
}

bool CheckInDraft::asksScanWorry() const
{
    // What was answered is there to be seen and changed, whatever became of the scan.
    return m_aroundScan || m_checkIn.answers.contains(MeasureId::ScanWorry)
           || m_former.answers.contains(MeasureId::ScanWorry);
}

void CheckInDraft::setAroundScan(bool around)
{
    if (m_aroundScan == around)
        return;
    m_aroundScan = around;
    Q_EMIT detailsChanged();
}

void CheckInDraft::noteFirstAnswer()
{
    if (!m_timeChosen && m_checkIn.isEmpty())
        m_checkIn.time = LivedTime::now(m_foundation.clock);
}

void CheckInDraft::answer(qint64 measure, int value)
{
    const MeasureId id{measure};
    const auto scale = measure::isOwn(id) ? MeasureScale::ZeroToTen : measure::scaleOf(id);
    if (!m_ready || !scale || !measure::isAnswer(*scale, value))
        return;
    noteFirstAnswer();
    if (m_checkIn.answers.value(id, CheckInQuestionModel::kNone) == value)
        m_checkIn.answers.remove(id);
    else
        m_checkIn.answers.insert(id, value);
    noteChange();
    commit();
}

void CheckInDraft::answerMood(int step)
{
    answer(std::to_underlying(MeasureId::Mood), step);
}

void CheckInDraft::answerScanWorry(int value)
{
    answer(std::to_underlying(MeasureId::ScanWorry), value);
}

void CheckInDraft::setNote(const QString &note)
{
    if (!m_ready || m_checkIn.note == note)
        return;
    if (note.size() > checkin::kLongestNote) {
        refuse(tr("A note has up to %1 letters. What you added last is more, so it was left out.")
                   .arg(QLocale().toString(checkin::kLongestNote)));
        QMetaObject::invokeMethod(this, &CheckInDraft::noteChanged, Qt::QueuedConnection);
        return;
    }
    refuse({});
    noteFirstAnswer();
    m_checkIn.note = note;
    Q_EMIT noteChanged();
    noteChange();
}

void CheckInDraft::noteChange()
{
    ++m_change;
    showQuestions();
    if (m_keeping != Keeping::Failed)
        setKeeping(Keeping::Waiting);
    Q_EMIT detailsChanged();
    // Not restarted by the next key: someone who never pauses is saved all the same.
    if (!m_timer.isActive())
        m_timer.start(kSaveAfter, this);
}

void CheckInDraft::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        commit();
}

void CheckInDraft::commit()
{
    m_timer.stop();
    if (!m_open || m_change == m_askedChange)
        return;
    m_askedChange = m_change;
    const auto saving = m_checkIn.isEmpty() ? m_foundation.checkIns.discard(m_former, m_identity)
                                            : m_foundation.checkIns.save(m_checkIn, m_identity);
    whenReady(saving, this,
              [this, editing = m_editing, change = m_change,
               empty = m_checkIn.isEmpty()](const Result<CheckInId> &id) {
                  if (id && *id != CheckInId{})
                      Q_EMIT(empty ? discarded(qint64(*id)) : saved(qint64(*id)));
                  if (editing == m_editing)
                      noteCommitted(change, empty ? id.transform([](CheckInId) { return CheckInId{}; }) : id);
              });
}

void CheckInDraft::noteCommitted(int change, const Result<CheckInId> &id)
{
    if (!id) {
        m_askedChange = m_savedChange;
        m_closing = m_binning = false;
        setKeeping(Keeping::Failed, toSentence(id.error(), Deed::Saving));
        m_timer.start(kTryAgainAfter, this);
        Q_EMIT settled();
        return;
    }
    m_savedChange = change;
    noteTrouble();
    if (*id == CheckInId{}) // what it was is in the bin; what comes now is another one
        m_former = emptyAt(m_checkIn.time);
    if (std::exchange(m_checkIn.id, *id) != *id)
        Q_EMIT checkInIdChanged();
    if (m_change != change)
        return; // the next save is on its way
    setKeeping(m_checkIn.isEmpty() ? Keeping::Nothing : Keeping::Saved);
    weighDays();
    Q_EMIT settled();
    if (m_closing)
        end();
}

void CheckInDraft::close()
{
    if (!m_open)
        return;
    m_closing = true;
    commit();
    if (isSettled() && m_closing)
        end();
}

void CheckInDraft::closeIntoBin()
{
    m_binning = true;
    close();
}

void CheckInDraft::end()
{
    m_timer.stop();
    const bool toBin = std::exchange(m_binning, false) && m_checkIn.id != CheckInId{};
    m_open = m_ready = m_closing = false;
    Q_EMIT openChanged();
    Q_EMIT closed();
    if (toBin)
        Q_EMIT binRequested(checkInId());
}

void CheckInDraft::refuse(const QString &refusal)
{
    if (m_refusal == refusal)
        return;
    m_refusal = refusal;
    Q_EMIT refusalChanged();
}

void CheckInDraft::noteTrouble()
{
    const bool troubled = m_foundation.checkIns.isStorageTroubled();
    if (std::exchange(m_troubled, troubled) != troubled)
        Q_EMIT keepingChanged();
}

void CheckInDraft::setKeeping(Keeping keeping, const QString &problem)
{
    if (m_keeping == keeping && m_problem == problem)
        return;
    m_keeping = keeping;
    m_problem = problem;
    Q_EMIT keepingChanged();
}

} // namespace alongside
