#include "DemoTreatment.h"

using namespace Qt::StringLiterals;

namespace alongside::demo {

namespace {

TreatmentCycle firstLine(QDate today)
{
    TreatmentCycle cycle;
    cycle.name = u"First line: tablets"_s;
    cycle.first = today.addDays(-700);
    cycle.last = today.addDays(-440);
    cycle.holds = {{today.addDays(-560), 7, u"White cells too low"_s}};
    cycle.reason = u"The scan in autumn showed that the liver had changed."_s;
    return cycle;
}

QList<TreatmentFact> facts()
{
    return {{TreatmentTopic::Course, u"Came back (recurrent), six years after the first time"_s},
            {TreatmentTopic::Receptors, u"ER positive, PR positive, HER2 low"_s},
            {TreatmentTopic::Biomarkers, u"PIK3CA, ESR1 not found"_s},
            {TreatmentTopic::Sites, u"Bone: spine and hip, Liver"_s}};
}

QList<TreatmentNote> notes(QDate today)
{
    return {{.name = u"Denosumab"_s,
             .detail = u"120 mg, injection every 4 weeks"_s,
             .first = today.addDays(-400)},
            {.name = u"Ondansetron"_s,
             .detail = u"8 mg, when I feel sick, twice a day at most"_s,
             .first = today.addDays(-12)},
            {.name = u"Loperamide"_s,
             .detail = u"2 mg after each"_s,
             .first = today.addDays(-90),
             .last = today.addDays(-15)},
            {.kind = TreatmentNoteKind::SideEffect,
             .name = u"Tingling fingertips"_s,
             .detail = u"Worse in the cold. Gloves help."_s,
             .first = today.addDays(-21)}};
}

} // namespace

Result<void> addTreatment(Store &store, QDate today)
{
    if (auto added = store.treatments().add(firstLine(today)); !added)
        return std::unexpected(added.error());
    for (const TreatmentFact &fact : facts()) {
        if (auto kept = store.treatments().put(fact); !kept)
            return kept;
    }
    for (const TreatmentNote &note : notes(today)) {
        if (auto kept = store.treatments().put(note); !kept)
            return std::unexpected(kept.error());
    }
    return store.briefs().putQuestions({u"What does the scan say about the liver?"_s,
                                        u"Can something be done about the tingling?"_s,
                                        u"May I fly in May?"_s});
}

} // namespace alongside::demo
