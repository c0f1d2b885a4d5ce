#include "domain/Measure.h"

#include "domain/JournalTag.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside::measure {

bool isOwn(MeasureId id)
{
    return std::to_underlying(id) >= kFirstOwn;
}

// A name follows the rules of a tag: both are a person's own words, met again among others.
static_assert(kLongestName == journaltag::kLongest);

QString tidied(const QString &typed)
{
    return journaltag::tidied(typed);
}

QString folded(const QString &name)
{
    return journaltag::folded(name);
}

bool isName(const QString &name)
{
    return journaltag::isValid(name);
}

Result<MeasureScale> scaleOf(MeasureId id)
{
    switch (id) {
    case MeasureId::Mood:
    case MeasureId::Energy:
    case MeasureId::Sleep:
    case MeasureId::Appetite:
    case MeasureId::Nausea:
    case MeasureId::Breath: return MeasureScale::FiveSteps;
    case MeasureId::Pain:
    case MeasureId::Worry:
    case MeasureId::ScanWorry: return MeasureScale::ZeroToTen;
    }
    return fail(ErrorCode::NotFound, u"measure %1"_s.arg(std::to_underlying(id)));
}

bool isBetterWhenMore(MeasureId id)
{
    return id == MeasureId::Mood || id == MeasureId::Energy || id == MeasureId::Sleep
           || id == MeasureId::Appetite;
}

int lowest(MeasureScale scale)
{
    return scale == MeasureScale::FiveSteps ? 1 : 0;
}

int highest(MeasureScale scale)
{
    return scale == MeasureScale::FiveSteps ? 5 : 10;
}

bool isAnswer(MeasureScale scale, int value)
{
    return value >= lowest(scale) && value <= highest(scale);
}

} // namespace alongside::measure
