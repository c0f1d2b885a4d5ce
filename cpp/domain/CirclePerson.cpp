#include "domain/CirclePerson.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::circle {

std::optional<NewsStanding> standingOf(int stored)
{
    if (stored < std::to_underlying(NewsStanding::Told) || stored > std::to_underlying(NewsStanding::NotYet))
        return std::nullopt;
    return NewsStanding(stored);
}

std::optional<NewsAudience> audienceOf(int stored)
{
    if (stored < std::to_underlying(NewsAudience::Work) || stored > std::to_underlying(NewsAudience::Myself))
        return std::nullopt;
    return NewsAudience(stored);
}

bool isSameName(const QString &name, const QString &other)
{
    return name.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

Result<CirclePerson> checked(CirclePerson person)
{
    person.name = person.name.simplified();
    if (person.name.isEmpty())
        return fail(ErrorCode::InvalidValue, u"someone without a name"_s);
    if (person.name.size() > kLongestName || person.knows.size() > kLongestKnows)
        return fail(ErrorCode::InvalidValue, u"someone with too many words"_s);
    return person;
}

} // namespace alongside::circle
