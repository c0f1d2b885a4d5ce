#pragma once

#include "services/OpenProfile.h"
#include "services/StorageQueue.h"

namespace alongside {

/// The questionnaires' results of the open profile, without waiting. Take the answers with whenReady().
class QuestionnaireService
{
public:
    /// More results than anyone has of one questionnaire.
    static constexpr int kMost = 1000;

    /// Borrows all; they must outlive every future given out.
    QuestionnaireService(StorageQueue &queue, OpenProfile &profile, const Clock &clock);

    /// Keeps a new result for good. \returns it as stored.
    [[nodiscard]] QFuture<Result<QuestionnaireResult>> add(const QuestionnaireResult &result);
    /// The results of the questionnaire \a key, newest first, at most \a most.
    [[nodiscard]] QFuture<Result<QList<QuestionnaireResult>>> results(const QString &key, int most = kMost);
    /// Takes a result out of every list; restore() brings it back until emptyBin().
    [[nodiscard]] QFuture<Result<void>> moveToBin(QuestionnaireResultId id);
    [[nodiscard]] QFuture<Result<void>> restore(QuestionnaireResultId id);
    /// Erases for good what was taken out. \returns how many.
    [[nodiscard]] QFuture<Result<int>> emptyBin();

private:
    StorageQueue &m_queue;
    Store &m_store;
    const Clock &m_clock;
};

} // namespace alongside
