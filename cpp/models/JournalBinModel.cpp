#include "models/JournalBinModel.h"

#include "models/DateText.h"
#include "services/WhenReady.h"

#include <utility>

namespace alongside {

JournalBinModel::JournalBinModel(JournalService &journal, const Clock &clock, QObject *parent)
    : BinModel(parent), m_journal(journal), m_clock(clock)
{}

void JournalBinModel::load()
{
    whenReady(m_journal.bin(wanted()), this,
              [this, most = wanted()](const Result<QList<JournalSummary>> &entries) {
                  const QDate today = LivedTime::now(m_clock).wallClock().date();
                  const auto toRow = [today](const JournalSummary &entry) {
                      return Row{.entry = std::to_underlying(entry.id),
                                 .title = entry.title,
                                 .preview = entry.preview,
                                 .when = dayTimeText(entry.time.wallClock(), today)};
                  };
                  show(entries, toRow, most);
              });
}

void JournalBinModel::restore(qint64 entry)
{
    whenReady(m_journal.restore(JournalEntryId{entry}), this, [this, entry](const Result<void> &taken) {
        note(taken);
        if (taken)
            Q_EMIT restored(entry);
    });
}

void JournalBinModel::erase(qint64 entry)
{
    whenReady(m_journal.erase(JournalEntryId{entry}), this, [this](const Result<void> &gone) { note(gone); });
}

} // namespace alongside
