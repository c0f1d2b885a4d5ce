#include "models/OnThisDayModel.h"

#include "services/WhenReady.h"

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kSetting = u"journal.on-this-day"_s;
const auto kOn = "1"_ba;

} // namespace

OnThisDayModel::OnThisDayModel(JournalService &journal, SettingService &settings, const Clock &clock,
                               QObject *parent)
    : QObject(parent), m_journal(journal), m_settings(settings), m_clock(clock)
{
    whenReady(m_settings.find(kSetting), this, [this](const Result<std::optional<QByteArray>> &kept) {
        m_enabled = kept && *kept == kOn;
        Q_EMIT changed();
        refresh();
    });
}

QDate OnThisDayModel::today() const
{
    return LivedTime::now(m_clock).wallClock().date();
}

void OnThisDayModel::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    whenReady(m_settings.put(kSetting, enabled ? kOn : "0"_ba), this,
              [this, enabled](const Result<void> &kept) {
                  m_enabled = kept ? enabled : m_enabled;
                  Q_EMIT changed();
                  refresh();
              });
}

void OnThisDayModel::refresh()
{
    if (!m_enabled) {
        m_entry.reset();
        m_putAway = {};
        Q_EMIT changed();
        return;
    }
    whenReady(m_journal.memories(today(), 1), this, [this](const Result<QList<JournalSummary>> &found) {
        m_entry = found && m_enabled && !found->isEmpty() ? std::optional(found->first()) : std::nullopt;
        Q_EMIT changed();
    });
}

void OnThisDayModel::notThisOne()
{
    if (m_entry)
        bringBack(m_entry->id, false);
}

void OnThisDayModel::undo()
{
    if (canUndo())
        bringBack(m_putAway, true);
}

void OnThisDayModel::bringBack(JournalEntryId id, bool mayReturn)
{
    whenReady(m_journal.setMayReturn(id, mayReturn), this, [this, id, mayReturn](const Result<void> &kept) {
        if (kept)
            m_putAway = mayReturn ? JournalEntryId{} : id;
        refresh();
    });
}

QString OnThisDayModel::when() const
{
    return m_entry
               ? tr("%n years ago today", nullptr, today().year() - m_entry->time.wallClock().date().year())
               : QString();
}

} // namespace alongside
