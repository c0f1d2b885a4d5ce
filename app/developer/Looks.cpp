#include "Looks.h"

using namespace Qt::StringLiterals;

namespace alongside {

const std::vector<Look> &looks()
{
    static const std::vector<Look> all{
        {u"light"_s},
        {u"dark"_s, {390, 844}, true},
        {u"large"_s, {390, 844}, false, false, 200},
        {u"small"_s, {320, 568}},
        {u"small-large"_s, {320, 568}, false, false, 200},
        {u"contrast"_s, {390, 844}, false, true},
        {u"tablet"_s, {834, 1112}},
        {u"tablet-dark"_s, {1112, 834}, true},
    };
    return all;
}

} // namespace alongside
