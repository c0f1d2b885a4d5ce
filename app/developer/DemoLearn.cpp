#include "DemoLearn.h"

#include "learn/LearnMarks.h"

using namespace Qt::StringLiterals;

namespace alongside::demo {

Result<void> addReading(Store &store)
{
    const LearnMarks marks{.open = Gate::Recurrence,
                           .chosen = true,
                           .readers = {},
                           .kept = {u"scanxiety-toolkit"_s, u"kids-talking"_s, u"money"_s},
                           .last = u"team"_s,
                           .places = {{u"team"_s, 6}}};
    return store.settings().put(LearnMarks::kSetting, marks.toStored());
}

} // namespace alongside::demo
