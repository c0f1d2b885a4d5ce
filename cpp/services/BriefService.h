#pragma once

#include "domain/Brief.h"
#include "domain/ScanBook.h"
#include "services/OpenProfile.h"
#include "services/StorageQueue.h"
#include "services/TrendService.h"

#include <QUrl>

namespace alongside {

/// All that a page for a visit can tell, as it is now.
struct BriefFacts
{
    TrendOverview trends; ///< From its first day to today; with all treatments there are.
    ScanBook scans;       ///< Its scans and the worry around them.
    QList<TreatmentFact> facts;
    QList<TreatmentNote> notes;
    QList<SymptomLog> symptoms;  ///< Of the longest time that symptoms are looked at.
    QList<ContactHead> people;   ///< In the order they were added.
    QStringList visitQuestions;  ///< brief::questionsToAsk().
    QStringList questions;       ///< Those written for the page alone.
    QList<JournalEntry> entries; ///< Those of which a paragraph was chosen, and no other.
};

/// An answer that a number on the page counts.
struct BriefEntry
{
    CheckInId checkIn{};
    LivedTime time;
    int value = 0;

    bool operator==(const BriefEntry &) const = default;
};

/// What a page for a visit is made of, without waiting. Take the answers with whenReady().
class BriefService
{
public:
    /// Entries of the journal that are offered to be chosen from, the newest.
    static constexpr int kMostEntries = 60;

    /// Borrows both; they must outlive every future given out.
    BriefService(StorageQueue &queue, OpenProfile &profile);

    /// \a weekBegins: 1 (Monday) to 7.
    [[nodiscard]] QFuture<Result<BriefFacts>> gather(const BriefChoice &choice, QDate today, int weekBegins);
    /// The answers to \a measure from \a first to \a last, oldest first.
    [[nodiscard]] QFuture<Result<QList<BriefEntry>>> entries(MeasureId measure, QDate first, QDate last);
    /// What was written from \a first to \a last, newest first.
    [[nodiscard]] QFuture<Result<QList<JournalEntry>>> journal(QDate first, QDate last);

    [[nodiscard]] QFuture<Result<QStringList>> questions();
    /// Keeps \a questions for good, in place of those there are.
    [[nodiscard]] QFuture<Result<void>> saveQuestions(const QStringList &questions);

    /// As writePlainFile().
    [[nodiscard]] QFuture<Result<void>> write(const QUrl &place, const QByteArray &content);

private:
    [[nodiscard]] Result<BriefFacts> read(const BriefChoice &choice, QDate today, int weekBegins);

    StorageQueue &m_queue;
    Store &m_store;
};

} // namespace alongside
