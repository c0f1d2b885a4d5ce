#include "DemoVisits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::demo {

namespace {

struct DemoQuestion
{
    QString body;
    QString answer;
    bool asked = false;
};

struct DemoVisit
{
    int days; ///< From now.
    QTime time;
    Visit visit; ///< Without its time.
    QList<DemoQuestion> questions;
    bool aboutLastScan = false;
    bool farAway = false; ///< An ocean away, by the clock there.
};

QList<DemoVisit> visits(const LivedTime &now)
{
    const auto osei = u"Dr. Amara Osei"_s;
    const auto hospital = u"Northside Hospital\n1 Northside Road, east entrance"_s;
    return {{-92,
             QTime(14, 0),
             {.who = osei, .about = u"Results"_s, .time = now, .place = hospital, .companion = u"Sam"_s},
             {{u"What do “stable”, “mixed” and “progression” mean in my case?"_s,
               u"Stable is good. Mixed: some smaller, some not. She drew it."_s, true},
              {u"When will the next one be?"_s, u"In 12 weeks"_s, true}}},
            {-28,
             QTime(11, 15),
             {.who = u"Priya Nair"_s, .about = u"Injection and blood test"_s, .time = now, .place = hospital},
             {{u"What can we do before side effects begin?"_s, u"Cold gloves. She orders some."_s, true}}},
            {6,
             QTime(10, 30),
             {.who = osei,
              .about = u"Results"_s,
              .time = now,
              .place = hospital,
              .preparation = u"Blue card, list of medicines"_s,
              .companion = u"Sam"_s},
             {{u"What do we do if the result is not clear?"_s, {}},
              {u"Could another dose, another day or another medicine help?"_s, {}},
              {u"May I swim with the port?"_s, {}}},
             true},
            {19,
             QTime(9, 0),
             {.who = u"Second opinion, Dr. Feld"_s,
              .time = now,
              .place = u"By video"_s,
              .preparation = u"Send the records two days before"_s},
             {},
             false,
             true}};
}

Result<std::optional<ContactId>> someoneCalled(Store &store, const QString &name)
{
    return store.contacts().heads().transform([&name](const QList<ContactHead> &heads) {
        const auto found = std::ranges::find(heads, name, &ContactHead::name);
        return found == heads.end() ? std::nullopt : std::optional(found->id);
    });
}

Result<void> addQuestions(Store &store, std::optional<VisitId> visit, const QList<DemoQuestion> &questions)
{
    for (const DemoQuestion &demo : questions) {
        const auto id = store.visitQuestions().add(visit, demo.body);
        if (!id)
            return std::unexpected(id.error());
        if (auto answered = store.visitQuestions().setAnswer(*id, demo.answer); !answered)
            return answered;
        if (auto asked = store.visitQuestions().setAsked(*id, demo.asked); !asked)
            return asked;
    }
    return {};
}

Result<void> addVisit(Store &store, const DemoVisit &demo, const LivedTime &now)
{
    Visit visit = demo.visit;
    const QTimeZone zone = demo.farAway ? QTimeZone("America/New_York") : now.zone();
    visit.time = LivedTime::onClock(now.wallClock().date().addDays(demo.days), demo.time, zone);
    const auto contact = someoneCalled(store, visit.who);
    if (!contact)
        return std::unexpected(contact.error());
    visit.contact = *contact;
    const auto scans = store.scans().all();
    if (!scans)
        return std::unexpected(scans.error());
    if (demo.aboutLastScan && !scans->isEmpty())
        visit.scan = scans->last().id;
    const auto id = store.visits().add(visit);
    return id ? addQuestions(store, *id, demo.questions) : std::unexpected(id.error());
}

} // namespace

Result<void> addVisits(Store &store, const LivedTime &now)
{
    for (const DemoVisit &demo : visits(now)) {
        if (auto added = addVisit(store, demo, now); !added)
            return added;
    }
    return addQuestions(store, std::nullopt,
                        {{u"Is there a counsellor here who knows metastatic cancer?"_s, {}}});
}

} // namespace alongside::demo
