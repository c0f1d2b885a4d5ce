#include "DemoTags.h"

#include <array>

namespace alongside::demo {

namespace {

using namespace Qt::StringLiterals;

struct Mention
{
    QLatin1StringView word;
    QLatin1StringView tag;
};

constexpr std::array kMentions{
    Mention{"Otto"_L1, "Otto"_L1},       Mention{"Ines"_L1, "Ines"_L1},      Mention{"Leila"_L1, "family"_L1},
    Mention{"Jonah"_L1, "family"_L1},    Mention{"garden"_L1, "garden"_L1},  Mention{"library"_L1, "work"_L1},
    Mention{"Ruth"_L1, "Nurse Ruth"_L1}, Mention{"scarf"_L1, "knitting"_L1},
};

QString tagOf(Moment moment)
{
    switch (moment) {
    case Moment::TreatmentDay:
    case Moment::AfterTreatment: return u"treatment"_s;
    case Moment::BeforeScan:
    case Moment::ScanDay:
    case Moment::Waiting: return u"scan"_s;
    case Moment::Results:
    case Moment::AfterResults: return u"results"_s;
    case Moment::Away: return u"by the sea"_s;
    case Moment::Night: return u"awake at night"_s;
    case Moment::Workday: return u"work"_s;
    default: return {};
    }
}

} // namespace

QStringList tagsOf(Moment moment, const QString &body)
{
    QStringList tags;
    if (const QString tag = tagOf(moment); !tag.isEmpty())
        tags.append(tag);
    for (const Mention &mention : kMentions) {
        if (body.contains(mention.word) && !tags.contains(mention.tag))
            tags.append(mention.tag);
    }
    return tags;
}

} // namespace alongside::demo
