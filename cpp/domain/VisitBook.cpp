#include "domain/VisitBook.h"

#include <algorithm>
#include <ranges>

namespace alongside {

namespace {

template<typename Value, typename Id>
std::optional<Value> findIn(const QList<Value> &values, Id id)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<Visit> VisitBook::find(VisitId id) const
{
    return findIn(visits, id);
}

std::optional<Scan> VisitBook::findScan(ScanId id) const
{
    return findIn(scans, id);
}

std::optional<VisitQuestion> VisitBook::findQuestion(VisitQuestionId id) const
{
    return findIn(questions, id);
}

QList<Visit> VisitBook::toCome(const QDateTime &now) const
{
    QList<Visit> found;
    std::ranges::copy_if(visits, std::back_inserter(found),
                         [&now](const Visit &visit) { return !visit::isOver(visit, now); });
    return found;
}

QList<Visit> VisitBook::past(const QDateTime &now) const
{
    QList<Visit> found;
    std::ranges::copy_if(std::views::reverse(visits), std::back_inserter(found),
                         [&now](const Visit &visit) { return visit::isOver(visit, now); });
    return found;
}

std::optional<Visit> VisitBook::next(const QDateTime &now) const
{
    const auto found =
        std::ranges::find_if(visits, [&now](const Visit &visit) { return !visit::isOver(visit, now); });
    return found == visits.end() ? std::nullopt : std::optional(*found);
}

QList<VisitQuestion> VisitBook::questionsFor(std::optional<VisitId> visit) const
{
    QList<VisitQuestion> found;
    std::ranges::copy_if(questions, std::back_inserter(found),
                         [&visit](const VisitQuestion &question) { return question.visit == visit; });
    return found;
}

} // namespace alongside
