#include "models/JournalDraft.h"

#include "models/DateText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QTextDocument>
#include <QTimerEvent>

#include <utility>

namespace alongside {

JournalDraft::JournalDraft(JournalService &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock), m_entry{{}, LivedTime::now(clock), {}, {}},
      m_former(m_entry)
{}

void JournalDraft::begin()
{
    if (m_open)
        return;
    start({});
    m_ready = true;
    Q_EMIT readyChanged();
}

void JournalDraft::edit(qint64 id)
{
    if (m_open)
        return;
    start(JournalEntryId{id});
    whenReady(m_journal.find(JournalEntryId{id}), this,
              [this, editing = m_editing](const Result<JournalEntry> &entry) {
                  if (editing == m_editing && m_open)
                      showEntry(entry);
              });
}

void JournalDraft::start(JournalEntryId id)
{
    ++m_editing;
    m_entry = {id, LivedTime::now(m_clock), {}, {}};
    m_former = m_entry;
    m_identity = std::make_shared<JournalEntryId>(id);
    m_change = m_askedChange = m_savedChange = 0;
    m_open = true;
    m_ready = m_closing = m_binning = false;
    setKeeping(Keeping::Nothing);
    Q_EMIT openChanged();
    Q_EMIT entryIdChanged();
    Q_EMIT titleChanged();
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
    Q_EMIT readyChanged();
}

void JournalDraft::attach(QQuickTextDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document ? document->textDocument() : nullptr;
    if (!m_document)
        return;
    showInDocument();
    connect(m_document, &QTextDocument::contentsChanged, this, [this] {
        if (!m_showing)
            noteChange();
    });
}

void JournalDraft::showInDocument()
{
    if (!m_document || !m_ready)
        return;
    m_showing = true;
    m_document->setPlainText(m_entry.body);
    m_document->clearUndoRedoStacks();
    m_showing = false;
}

void JournalDraft::readDocument()
{
    if (m_document && m_ready)
        m_entry.body = m_document->toPlainText();
}

void JournalDraft::setTitle(const QString &title)
{
    if (!m_ready || m_entry.title == title)
        return;
    m_entry.title = title;
    Q_EMIT titleChanged();
    noteChange();
}

QString JournalDraft::when() const
{
    const QDateTime wallClock = m_entry.time.wallClock();
    //: %1 is a day as "Thursday 19 March", %2 a time as "9:41 am".
    return tr("%1, %2").arg(longDayText(wallClock.date()), timeText(wallClock.time()));
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
    m_savedChange = change;
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

void JournalDraft::setPhotoCount(int count)
{
    m_entry.photoCount = count;
    readDocument();
    if (m_entry.isBlank())
        setKeeping(Keeping::Nothing);
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
    whenReady(m_journal.discard(m_former, m_identity), this, [this](const Result<JournalEntryId> &id) {
        if (id && *id != JournalEntryId{})
            Q_EMIT discarded(qint64(*id));
    });
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
