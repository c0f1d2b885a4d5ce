#include "services/VisitService.h"

namespace alongside {

VisitService::VisitService(StorageQueue &queue, OpenProfile &profile, const Clock &clock)
    : m_queue(queue), m_store(profile.store()), m_clock(clock)
{}

template<typename Change>
auto VisitService::keep(Change change)
{
    return m_queue.run(
        [this, change = std::move(change)] { return m_store.save([&change] { return change(); }); });
}

QFuture<Result<VisitBook>> VisitService::book()
{
    return m_queue.run([this]() -> Result<VisitBook> {
        const auto visits = m_store.visits().all();
        if (!visits)
            return std::unexpected(visits.error());
        const auto questions = m_store.visitQuestions().all();
        if (!questions)
            return std::unexpected(questions.error());
        const auto scans = m_store.scans().all();
        if (!scans)
            return std::unexpected(scans.error());
        return VisitBook{*visits, *questions, *scans};
    });
}

QFuture<Result<VisitBin>> VisitService::bin()
{
    return m_queue.run([this]() -> Result<VisitBin> {
        const auto visits = m_store.visits().bin();
        if (!visits)
            return std::unexpected(visits.error());
        const auto questions = m_store.visitQuestions().bin();
        if (!questions)
            return std::unexpected(questions.error());
        return VisitBin{*visits, *questions};
    });
}

QFuture<Result<VisitId>> VisitService::save(const Visit &visit)
{
    return keep([this, visit]() -> Result<VisitId> {
        if (visit.id == VisitId{})
            return m_store.visits().add(visit);
        return m_store.visits().update(visit).transform([&] { return visit.id; });
    });
}

QFuture<Result<QList<VisitId>>> VisitService::addAll(const QList<Visit> &visits)
{
    return keep([this, visits]() -> Result<QList<VisitId>> {
        QList<VisitId> ids;
        for (const Visit &visit : visits) {
            const auto id = m_store.visits().add(visit);
            if (!id)
                return std::unexpected(id.error());
            ids += *id;
        }
        return ids;
    });
}

QFuture<Result<void>> VisitService::eraseAll(const QList<VisitId> &ids)
{
    return keep([this, ids]() -> Result<void> {
        for (const VisitId id : ids) {
            if (auto erased = m_store.visits().erase(id);
                !erased && erased.error().code != ErrorCode::NotFound)
                return erased;
        }
        return {};
    });
}

QFuture<Result<void>> VisitService::moveToBin(VisitId id)
{
    return keep([this, id] { return m_store.visits().moveToBin(id, m_clock.now()); });
}

QFuture<Result<void>> VisitService::restore(VisitId id)
{
    return keep([this, id] { return m_store.visits().restore(id); });
}

QFuture<Result<void>> VisitService::erase(VisitId id)
{
    return keep([this, id] { return m_store.visits().erase(id); });
}

QFuture<Result<VisitQuestionId>> VisitService::addQuestion(std::optional<VisitId> visit, const QString &body)
{
    return keep([this, visit, body] { return m_store.visitQuestions().add(visit, body); });
}

QFuture<Result<void>> VisitService::rewordQuestion(VisitQuestionId id, const QString &body)
{
    return keep([this, id, body] { return m_store.visitQuestions().reword(id, body); });
}

QFuture<Result<void>> VisitService::setAsked(VisitQuestionId id, bool asked)
{
    return keep([this, id, asked] { return m_store.visitQuestions().setAsked(id, asked); });
}

QFuture<Result<void>> VisitService::attachQuestion(VisitQuestionId id, std::optional<VisitId> visit)
{
    return keep([this, id, visit] { return m_store.visitQuestions().attach(id, visit); });
}

QFuture<Result<void>> VisitService::moveQuestion(VisitQuestionId id, int places)
{
    return keep([this, id, places] { return m_store.visitQuestions().move(id, places); });
}

QFuture<Result<void>> VisitService::saveAnswers(const QMap<VisitQuestionId, QString> &answers)
{
    return keep([this, answers]() -> Result<void> {
        for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
            if (auto kept = m_store.visitQuestions().setAnswer(answer.key(), answer.value());
                !kept && kept.error().code != ErrorCode::NotFound)
                return kept;
        }
        return {};
    });
}

QFuture<Result<void>> VisitService::moveQuestionToBin(VisitQuestionId id)
{
    return keep([this, id] { return m_store.visitQuestions().moveToBin(id, m_clock.now()); });
}

QFuture<Result<void>> VisitService::restoreQuestion(VisitQuestionId id)
{
    return keep([this, id] { return m_store.visitQuestions().restore(id); });
}

QFuture<Result<void>> VisitService::eraseQuestion(VisitQuestionId id)
{
    return keep([this, id] { return m_store.visitQuestions().erase(id); });
}

} // namespace alongside
