#pragma once

#include "domain/VisitBook.h"
#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

#include <QMap>

namespace alongside {

/// What of visits is in the bin, last deleted first.
struct VisitBin
{
    QList<Visit> visits;
    QList<VisitQuestion> questions;
};

/// The visits of the open profile and the questions for them, without waiting. Take the answers with
/// whenReady().
class VisitService
{
public:
    /// Borrows all; they must outlive every future given out.
    VisitService(StorageQueue &queue, OpenProfile &profile, const Clock &clock);

    /// Everything around visits as it is now.
    [[nodiscard]] QFuture<Result<VisitBook>> book();
    /// The bin. BinService empties it.
    [[nodiscard]] QFuture<Result<VisitBin>> bin();

    /// Keeps \a visit for good: adds it if its id is 0, else replaces it. \returns its id.
    [[nodiscard]] QFuture<Result<VisitId>> save(const Visit &visit);
    /// Adds all of \a visits, or none. \returns their ids.
    [[nodiscard]] QFuture<Result<QList<VisitId>>> addAll(const QList<Visit> &visits);
    /// Erases all of \a ids for good, or none. One that is gone already is no error.
    [[nodiscard]] QFuture<Result<void>> eraseAll(const QList<VisitId> &ids);
    [[nodiscard]] QFuture<Result<void>> moveToBin(VisitId id);
    [[nodiscard]] QFuture<Result<void>> restore(VisitId id);
    [[nodiscard]] QFuture<Result<void>> erase(VisitId id);

    /// Adds a question for \a visit; nothing: for no visit yet.
    [[nodiscard]] QFuture<Result<VisitQuestionId>> addQuestion(std::optional<VisitId> visit,
                                                               const QString &body);
    [[nodiscard]] QFuture<Result<void>> rewordQuestion(VisitQuestionId id, const QString &body);
    [[nodiscard]] QFuture<Result<void>> setAsked(VisitQuestionId id, bool asked);
    /// Takes a question to \a visit.
    [[nodiscard]] QFuture<Result<void>> attachQuestion(VisitQuestionId id, std::optional<VisitId> visit);
    /// Moves a question by \a places among those for the same visit.
    [[nodiscard]] QFuture<Result<void>> moveQuestion(VisitQuestionId id, int places);
    /// Keeps all of \a answers, or none. One to a question that is gone for good is no error.
    [[nodiscard]] QFuture<Result<void>> saveAnswers(const QMap<VisitQuestionId, QString> &answers);
    [[nodiscard]] QFuture<Result<void>> moveQuestionToBin(VisitQuestionId id);
    [[nodiscard]] QFuture<Result<void>> restoreQuestion(VisitQuestionId id);
    [[nodiscard]] QFuture<Result<void>> eraseQuestion(VisitQuestionId id);

private:
    /// Does \a change in the store, for good.
    template<typename Change>
    [[nodiscard]] auto keep(Change change);

    StorageQueue &m_queue;
    Store &m_store;
    const Clock &m_clock;
};

} // namespace alongside
