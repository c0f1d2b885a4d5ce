#include "models/JournalDraft.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace alongside {

JournalDraft::JournalDraft(JournalService &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock), m_entry{{}, LivedTime::now(clock), {}, {}},
      m_former(m_entry), m_moment(clock), m_tagChoice(journal)
{
    connect(&m_moment, &MomentModel::chosen, this,
            [this](const LivedTime &moment) { change(m_entry.time, moment); });
    connect(&m_tagChoice, &TagChoiceModel::chosen, this,
            [this](const QStringList &tags) { change(m_entry.tags, tags); });
    connect(&m_document, &JournalDocument::changed, this, &JournalDraft::noteChange);
    connect(&m_document, &JournalDocument::fitted, this, [this] { refuse({}); });
    connect(&m_document, &JournalDocument::refused, this, &JournalDraft::refuseWords);
    connect(&m_titleIntake, &TextIntake::refused, this, &JournalDraft::refuseTitle);
}

void JournalDraft::begin()
{
    beginOn(LivedTime::now(m_clock).wallClock().date());
}

void JournalDraft::beginOn(QDate day)
{
    if (m_open)
        return;
    const LivedTime now = LivedTime::now(m_clock);
    start({}, day == now.wallClock().date() ? now : noonOf(day));
    m_ready = true;
    Q_EMIT readyChanged();
}

LivedTime JournalDraft::noonOf(QDate day) const
{
    const QTimeZone zone = m_clock.zone();
    const QTime noon(12, 0);
    const QList<LivedTime> moments = LivedTime::whenClockShowed(day, noon, zone);
    // Where a zone crossed the date line, a day is missing: the moment nearest to it.
    return moments.isEmpty() ? LivedTime::at(QDateTime(day, noon, zone), zone) : moments.first();
}

void JournalDraft::edit(qint64 id)
{
    if (m_open)
        return;
    start(JournalEntryId{id}, LivedTime::now(m_clock));
    whenReady(m_journal.find(JournalEntryId{id}), this,
              [this, editing = m_editing](const Result<JournalEntry> &entry) {
                  if (editing == m_editing && m_open)
                      showEntry(entry);
              });
}

void JournalDraft::start(JournalEntryId id, const LivedTime &time)
{
    ++m_editing;
    m_entry = {id, time, {}, {}};
    m_former = m_entry;
    m_identity = std::make_shared<JournalEntryId>(id);
    m_change = m_askedChange = m_savedChange = 0;
    m_open = true;
    m_ready = m_closing = m_binning = false;
    setKeeping(Keeping::Nothing);
    Q_EMIT openChanged();
    Q_EMIT entryIdChanged();
    refuse({});
    Q_EMIT titleChanged();
    Q_EMIT detailsChanged();
    Q_EMIT readyChanged();
}

void JournalDraft::showEntry(const Result<JournalEntry> &entry)
{
    if (!entry) {
        setKeeping(Keeping::Nothing, toSentence(entry.error(), Deed::Reading));
        return;
    }
    m_entry = *entry;
    m_former = *entry;
    m_ready = true;
    showInDocument();
    setKeeping(Keeping::Saved);
    Q_EMIT titleChanged();
    Q_EMIT detailsChanged();
    Q_EMIT readyChanged();
}

void JournalDraft::attach(QQuickTextDocument *document)
{
    m_document.attach(document);
    showInDocument();
}

void JournalDraft::showInDocument()
{
    if (m_ready)
        m_document.show(m_entry.body);
}

void JournalDraft::readDocument()
{
    if (m_ready && m_document.isAttached())
        m_entry.body = m_document.text();
}

void JournalDraft::setTitle(const QString &title)
{
    if (!m_ready || m_entry.title == title)
        return;
    if (title.size() > JournalEntry::kLongestTitle) {
        refuseTitle();
        QMetaObject::invokeMethod(this, &JournalDraft::titleChanged, Qt::QueuedConnection);
        return;
    }
    refuse({});
    m_entry.title = title;
    Q_EMIT titleChanged();
    noteChange();
}

QString JournalDraft::when() const
{
    const QDateTime wallClock = m_entry.time.wallClock();
    const QDate day = wallClock.date();
    const bool thisYear = day.year() == LivedTime::now(m_clock).wallClock().date().year();
    //: %1 is a day as "Thursday 19 March", %2 a time as "9:41 am".
    return tr("%1, %2").arg(thisYear ? longDayText(day) : fullDayText(day), timeText(wallClock.time()));
}

template<typename Value>
void JournalDraft::change(Value &detail, const Value &wanted)
{
    if (!m_ready || detail == wanted)
        return;
    detail = wanted;
    Q_EMIT detailsChanged();
    noteChange();
}

void JournalDraft::toggleMood(int step)
{
    const auto mood = Mood::fromStep(step);
    if (mood)
        change(m_entry.mood, m_entry.mood == *mood ? std::nullopt : std::optional(*mood));
}

void JournalDraft::setStarred(bool starred)
{
    change(m_entry.starred, starred);
}

void JournalDraft::setMayReturn(bool mayReturn)
{
    change(m_entry.mayReturn, mayReturn);
}

void JournalDraft::refuse(const QString &refusal)
{
    if (m_refusal == refusal)
        return;
    m_refusal = refusal;
    Q_EMIT refusalChanged();
}

void JournalDraft::refuseWords(qsizetype length)
{
    const QString most = QLocale().toString(JournalEntry::kLongestBody);
    if (length > JournalEntry::kLongestBody)
        refuse(tr("One entry holds up to %1 letters. What you added is longer than that by itself, so it was "
                  "left "
                  "out. Everything else is as it was. In parts, each in an entry of its own, there is room "
                  "for it.")
                   .arg(most));
    else
        refuse(
            tr("One entry holds up to %1 letters. What you added last is more than fits, so it was left out. "
               "Everything else is as it was. A second entry has room for it.")
                .arg(most));
}

void JournalDraft::refuseTitle()
{
    refuse(tr("A title has up to %1 letters. What you added is more, so it was left out.")
               .arg(QLocale().toString(JournalEntry::kLongestTitle)));
}

void JournalDraft::noteChange()
{
    if (!m_open || !m_ready)
        return;
    ++m_change;
    if (m_keeping != Keeping::Failed)
        setKeeping(Keeping::Waiting);
    // Not restarted by the next key: someone who never pauses is saved all the same.
    if (!m_timer.isActive())
        m_timer.start(kSaveAfter, this);
}

void JournalDraft::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        commit();
}

void JournalDraft::commit()
{
    m_timer.stop();
    if (!m_open || m_change == m_askedChange)
        return;
    readDocument();
    m_askedChange = m_change;
    // An entry is born with its first word; until then there is nothing to keep. One that lost its
    // last word stays in the vault as it was, until it is closed.
    if (m_entry.isBlank()) {
        m_savedChange = m_change;
        setKeeping(Keeping::Nothing);
        Q_EMIT settled();
        return;
    }
    whenReady(m_journal.save(m_entry, m_identity), this,
              [this, editing = m_editing, change = m_change](const Result<JournalEntryId> &id) {
                  if (id)
                      Q_EMIT saved(qint64(*id));
                  if (editing == m_editing)
                      noteSaved(change, id);
              });
}

void JournalDraft::noteSaved(int change, const Result<JournalEntryId> &id)
{
    if (!id) {
        m_askedChange = m_savedChange;
        m_closing = m_binning = false;
        setKeeping(Keeping::Failed, toSentence(id.error(), Deed::Saving));
        m_timer.start(kTryAgainAfter, this);
        Q_EMIT settled();
        return;
    }
    m_savedChange = std::max(m_savedChange, change); // it may have been emptied meanwhile
    noteTrouble();
    if (std::exchange(m_entry.id, *id) != *id)
        Q_EMIT entryIdChanged();
    if (m_change != change)
        return; // the next save is on its way
    setKeeping(Keeping::Saved);
    Q_EMIT settled();
    if (m_closing)
        end();
}

JournalEntry JournalDraft::snapshot()
{
    readDocument();
    return m_entry;
}

QString JournalDraft::words()
{
    readDocument();
    return m_entry.title.isEmpty() ? m_entry.body : m_entry.title + u'\n' + m_entry.body;
}

void JournalDraft::setPhotoCount(int count)
{
    readDocument();
    const bool wasBlank = m_entry.isBlank();
    m_entry.photoCount = count;
    if (m_entry.isBlank())
        setKeeping(Keeping::Nothing);
    else if (wasBlank && m_entry.id != JournalEntryId{})
        noteChange(); // it goes on without the words that it lost: the vault still has them
}

void JournalDraft::notePhotos(JournalEntryId id, int count)
{
    setPhotoCount(count);
    if (std::exchange(m_entry.id, id) != id)
        Q_EMIT entryIdChanged();
    if (m_keeping == Keeping::Nothing && !m_entry.isBlank())
        setKeeping(Keeping::Saved);
    Q_EMIT saved(qint64(id));
}

void JournalDraft::close()
{
    if (!m_open)
        return;
    m_closing = true;
    commit();
    if (isSettled() && m_closing)
        end();
}

void JournalDraft::closeIntoBin()
{
    m_binning = true;
    close();
}

void JournalDraft::end()
{
    m_timer.stop();
    readDocument();
    const bool toBin = std::exchange(m_binning, false) && !m_entry.isBlank();
    discardIfBlank();
    attach(nullptr);
    m_open = m_ready = m_closing = false;
    Q_EMIT openChanged();
    Q_EMIT closed();
    if (toBin)
        Q_EMIT binRequested(entryId());
}

void JournalDraft::discardIfBlank()
{
    if (!m_ready || !m_entry.isBlank())
        return;
    whenReady(m_journal.discard(m_former, m_identity), this,
              [this](const Result<JournalEntryId> &id) { tellDiscarded(id); });
}

void JournalDraft::discardLeft(const JournalEntry &former, const JournalIdentity &identity)
{
    if (m_open && m_entry.id == *identity)
        return; // opened again: it is seen to when it is left
    whenReady(m_journal.discardIfBlank(former, identity), this,
              [this](const Result<JournalEntryId> &id) { tellDiscarded(id); });
}

void JournalDraft::tellDiscarded(const Result<JournalEntryId> &id)
{
    if (id && *id != JournalEntryId{})
        Q_EMIT discarded(qint64(*id));
}

void JournalDraft::noteTrouble()
{
    const bool troubled = m_journal.isStorageTroubled();
    if (std::exchange(m_troubled, troubled) != troubled)
        Q_EMIT keepingChanged();
}

void JournalDraft::setKeeping(Keeping keeping, const QString &problem)
{
    if (m_keeping == keeping && m_problem == problem)
        return;
    m_keeping = keeping;
    m_problem = problem;
    Q_EMIT keepingChanged();
}

} // namespace alongside
