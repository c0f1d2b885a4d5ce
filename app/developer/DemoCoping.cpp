#include "DemoCoping.h"

using namespace Qt::StringLiterals;

namespace alongside::demo {

namespace {

struct DemoWorry
{
    int daysAgo;
    QString body;
    WorrySort sort = WorrySort::None;
    QString answer = {};
};

QList<DemoWorry> demoWorries()
{
    return {
        {21, u"Whether the parking at the hospital is open again"_s, WorrySort::Act,
         u"Ask Sam to drop me at the door"_s},
        {21, u"That the next scan shows something new"_s, WorrySort::Carry,
         u"I carry this one. I have carried it before."_s},
        {9, u"What to tell the children about the new tablets"_s, WorrySort::Act,
         u"Write down one sentence with Jo"_s},
        {2, u"The letter from the insurance"_s},
        {1, u"Being too tired for Mum's birthday"_s},
        {0, u"My hip. Is it the bed, or is it more?"_s},
    };
}

} // namespace

Result<void> addCoping(Store &store, const QDateTime &now)
{
    for (const DemoWorry &demo : demoWorries()) {
        const LivedTime time = LivedTime::at(now.addDays(-demo.daysAgo), QTimeZone("Europe/London"));
        const bool closed = demo.sort != WorrySort::None;
        if (auto added = store.worries().add({{}, time, demo.body, demo.sort, demo.answer, {}, closed});
            !added)
            return std::unexpected(added.error());
    }
    for (const QString &body : {u"You have done hard days before. This is one day."_s,
                                u"Nobody needs you to be cheerful."_s, u"Tea first."_s}) {
        if (auto added = store.kindLines().add({{}, 0, body}); !added)
            return std::unexpected(added.error());
    }
    return {};
}

} // namespace alongside::demo
