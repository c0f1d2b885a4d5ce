#include "tour/Tour.h"

#include "tour/Journeys.h"

using namespace Qt::StringLiterals;

namespace alongside {

Hand::Done tour(TourGuide &guide)
{
    for (const auto journey :
         {tourNewcomer, tourCheckIns, tourJournal, tourCoping, tourSettings, tourFirstScan, tourLock,
          tourScans, tourCareTeam, tourGroups, tourPacks, tourLearn, tourAsks, tourTrends, tourVisits,
          tourBrief, tourLooks, tourProfiles}) {
        if (auto done = journey(guide); !done) {
            std::ignore = guide.take(u"where-it-ended"_s);
            return done;
        }
    }
    return {};
}

} // namespace alongside
