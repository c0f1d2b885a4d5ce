#include "DemoGroups.h"

using namespace Qt::StringLiterals;

namespace alongside::demo {

Result<void> addGroups(Store &store)
{
    if (auto kept = store.groupMarks().put({.groupId = u"gb-maggies-west-london"_s, .starred = true}); !kept)
        return kept;
    return store.groupMarks().put(
        {.groupId = u"us-share"_s, .starred = true, .note = u"Ana says the Tuesday call is at seven now."_s});
}

} // namespace alongside::demo
