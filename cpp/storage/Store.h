#pragma once

#include "sql/Transaction.h"
#include "storage/AskRepository.h"
#include "storage/BriefRepository.h"
#include "storage/CallNoteRepository.h"
#include "storage/CheckInRepository.h"
#include "storage/CircleRepository.h"
#include "storage/ComfortRepository.h"
#include "storage/ContactRepository.h"
#include "storage/GroupMarkRepository.h"
#include "storage/GroupPackRepository.h"
#include "storage/JournalPhotoRepository.h"
#include "storage/JournalRepository.h"
#include "storage/JournalTagRepository.h"
#include "storage/KindLineRepository.h"
#include "storage/MeasureRepository.h"
#include "storage/QuestionnaireRepository.h"
#include "storage/ResultPlanRepository.h"
#include "storage/ScanChecklistRepository.h"
#include "storage/ScanLetterRepository.h"
#include "storage/ScanRepository.h"
#include "storage/SettingRepository.h"
#include "storage/SymptomRepository.h"
#include "storage/TreatmentRepository.h"
#include "storage/TrendRepository.h"
#include "storage/VisitQuestionRepository.h"
#include "storage/VisitRepository.h"
#include "storage/WorryRepository.h"

#include <atomic>
#include <mutex>

namespace alongside {

/// Everything a person keeps, in one encrypted file.
///
/// Synchronous, and used by one thread at a time; the services see to that.
class Store
{
public:
    /// Makes a new store in a file at \a path. Errors as Connection::create.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path, const SecretBytes &key,
                                                               const sql::Salt &salt);
    /// Opens the file at \a path, migrating it if it is of an older version. Errors as
    /// Connection::open and migrate; ErrorCode::Corrupt also for a database that is no store.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, const SecretBytes &key,
                                                             const sql::Salt &salt);
    /// One that lives in memory only. For tests.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openInMemory();

    [[nodiscard]] JournalRepository &journal() { return m_journal; }
    [[nodiscard]] JournalTagRepository &journalTags() { return m_journalTags; }
    [[nodiscard]] JournalPhotoRepository &journalPhotos() { return m_journalPhotos; }
    [[nodiscard]] AskRepository &asks() { return m_asks; }
    [[nodiscard]] CircleRepository &circle() { return m_circle; }
    [[nodiscard]] BriefRepository &briefs() { return m_briefs; }
    [[nodiscard]] CallNoteRepository &callNotes() { return m_callNotes; }
    [[nodiscard]] CheckInRepository &checkIns() { return m_checkIns; }
    [[nodiscard]] QuestionnaireRepository &questionnaires() { return m_questionnaires; }
    [[nodiscard]] SymptomRepository &symptoms() { return m_symptoms; }
    [[nodiscard]] ScanRepository &scans() { return m_scans; }
    [[nodiscard]] ResultPlanRepository &resultPlans() { return m_resultPlans; }
    [[nodiscard]] ComfortRepository &comforts() { return m_comforts; }
    [[nodiscard]] ContactRepository &contacts() { return m_contacts; }
    [[nodiscard]] GroupMarkRepository &groupMarks() { return m_groupMarks; }
    [[nodiscard]] GroupPackRepository &groupPacks() { return m_groupPacks; }
    [[nodiscard]] ScanLetterRepository &scanLetters() { return m_scanLetters; }
    [[nodiscard]] ScanChecklistRepository &scanChecklist() { return m_scanChecklist; }
    [[nodiscard]] MeasureRepository &measures() { return m_measures; }
    [[nodiscard]] KindLineRepository &kindLines() { return m_kindLines; }
    [[nodiscard]] SettingRepository &settings() { return m_settings; }
    [[nodiscard]] WorryRepository &worries() { return m_worries; }
    [[nodiscard]] TreatmentRepository &treatments() { return m_treatments; }
    [[nodiscard]] TrendRepository &trends() { return m_trends; }
    [[nodiscard]] VisitRepository &visits() { return m_visits; }
    [[nodiscard]] VisitQuestionRepository &visitQuestions() { return m_visitQuestions; }

    /// Runs \a change, which returns a Result, and keeps what it did for good: when this returns a
    /// value, the change survives a kill and a power cut. When it returns an error, nothing changed.
    /// Writes nothing if \a change did not touch a row.
    template<typename Change>
    [[nodiscard]] std::invoke_result_t<Change> save(Change change)
    {
        auto transaction = sql::Transaction::begin(m_connection);
        if (!transaction)
            return std::unexpected(transaction.error());
        const qint64 rowsBefore = m_connection.changedRowsEver();
        auto changed = change();
        if (!changed || m_connection.changedRowsEver() == rowsBefore)
            return changed;
        if (auto counted = countSave(); !counted)
            return std::unexpected(counted.error());
        if (auto committed = transaction->commit(); !committed)
            return std::unexpected(committed.error());
        settle();
        return changed;
    }

    /// Whatever seems to have come into its bin after \a latest came there at \a latest from now on.
    [[nodiscard]] Result<void> dateBinsBackTo(const QDateTime &latest);

    /// Rows changed since this store was opened: what was read before is as it was while this stays.
    [[nodiscard]] qint64 changedRowsEver() const
    {
        return m_changedRowsBefore + m_connection.changedRowsEver();
    }

    /// Saves made in this store, ever.
    [[nodiscard]] Result<quint64> saves();

    /// True if the last save is safe in the log but could not be moved on into the file: the
    /// device's storage has a problem, and damage to the log might go unnoticed. From any thread.
    [[nodiscard]] bool isUnsettled() const { return m_unsettled; }

    /// Checks every page, the structure and the search index. \returns ErrorCode::Corrupt if damaged.
    [[nodiscard]] Result<void> verify();

    /// Makes a store with all that is in this one in a new file at \a path, and checks it whole.
    /// Errors as create(), verify() and of reading this one.
    [[nodiscard]] Result<std::unique_ptr<Store>> copyTo(const QString &path, const SecretBytes &key,
                                                        const sql::Salt &salt);
    /// Lets its own file go and goes on in that of \a copy, which holds all that this one does.
    void continueIn(std::unique_ptr<Store> copy);

    /// See Connection::interruptor(). Goes on to work whatever file the store is in.
    [[nodiscard]] std::function<void()> interruptor();

private:
    explicit Store(sql::Connection connection);
    [[nodiscard]] static Result<std::unique_ptr<Store>> over(Result<sql::Connection> connection);
    [[nodiscard]] Result<void> countSave();
    void settle();

    std::mutex m_replacing; ///< Held while m_connection becomes another one, and to interrupt it.
    sql::Connection m_connection;
    qint64 m_changedRowsBefore = 0; ///< Through connections before this one.
    JournalTagRepository m_journalTags;
    JournalRepository m_journal;
    JournalPhotoRepository m_journalPhotos;
    AskRepository m_asks;
    CircleRepository m_circle;
    BriefRepository m_briefs;
    CallNoteRepository m_callNotes;
    CheckInRepository m_checkIns;
    QuestionnaireRepository m_questionnaires;
    SymptomRepository m_symptoms;
    ScanRepository m_scans;
    ResultPlanRepository m_resultPlans;
    ComfortRepository m_comforts;
    ContactRepository m_contacts;
    GroupMarkRepository m_groupMarks;
    GroupPackRepository m_groupPacks;
    ScanLetterRepository m_scanLetters;
    ScanChecklistRepository m_scanChecklist;
    MeasureRepository m_measures;
    KindLineRepository m_kindLines;
    SettingRepository m_settings;
    WorryRepository m_worries;
    TreatmentRepository m_treatments;
    TrendRepository m_trends;
    VisitRepository m_visits;
    VisitQuestionRepository m_visitQuestions;
    std::atomic<bool> m_unsettled = false;
};

} // namespace alongside
