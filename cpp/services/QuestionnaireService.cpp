#include "services/QuestionnaireService.h"

namespace alongside {

QuestionnaireService::QuestionnaireService(StorageQueue &queue, OpenProfile &profile, const Clock &clock)
    : m_queue(queue), m_store(profile.store()), m_clock(clock)
{}

QFuture<Result<QuestionnaireResult>> QuestionnaireService::add(const QuestionnaireResult &result)
{
    return m_queue.run(
        [this, result] { return m_store.save([&] { return m_store.questionnaires().add(result); }); });
}

QFuture<Result<QList<QuestionnaireResult>>> QuestionnaireService::results(const QString &key, int most)
{
    return m_queue.run([this, key, most] { return m_store.questionnaires().results(key, most); });
}

QFuture<Result<void>> QuestionnaireService::moveToBin(QuestionnaireResultId id)
{
    return m_queue.run([this, id, when = m_clock.now()] {
        return m_store.save([&] { return m_store.questionnaires().moveToBin(id, when); });
    });
}

QFuture<Result<void>> QuestionnaireService::restore(QuestionnaireResultId id)
{
    return m_queue.run(
        [this, id] { return m_store.save([&] { return m_store.questionnaires().restore(id); }); });
}

QFuture<Result<int>> QuestionnaireService::emptyBin()
{
    return m_queue.run([this] { return m_store.save([&] { return m_store.questionnaires().emptyBin(); }); });
}

} // namespace alongside
