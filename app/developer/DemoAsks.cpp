#include "DemoAsks.h"

using namespace Qt::StringLiterals;

namespace alongside::demo {

namespace {

/// \a days from \a now, at \a time of the wall.
LivedTime daysFrom(const LivedTime &now, int days, QTime time)
{
    const QDate day = now.wallClock().date().addDays(days);
    const QList<LivedTime> moments = LivedTime::whenClockShowed(day, time, now.zone());
    return moments.isEmpty() ? LivedTime::at(QDateTime(day, time, now.zone()), now.zone()) : moments.first();
}

Result<QHash<QString, ContactId>> contactsByName(Store &store)
{
    return store.contacts().heads().transform([](const QList<ContactHead> &heads) {
        QHash<QString, ContactId> byName;
        for (const ContactHead &head : heads)
            byName.insert(head.name, head.id);
        return byName;
    });
}

} // namespace

Result<void> addAsks(Store &store, const LivedTime &now)
{
    const auto contacts = contactsByName(store);
    if (!contacts)
        return std::unexpected(contacts.error());
    const auto contact = [&contacts](const QString &name) -> std::optional<ContactId> {
        const auto found = contacts->constFind(name);
        return found == contacts->cend() ? std::nullopt : std::optional(*found);
    };
    const auto sam = u"Sam"_s;
    const auto ana = u"Ana"_s;
    const auto ines = u"Ines Moreau-Castellanos"_s;
    const QList<Ask> asks{
        {.stage = AskStage::Thanked,
         .what = u"Cook a meal for my freezer, in a labelled tub that I need not give back."_s,
         .who = ana,
         .contact = contact(ana)},
        {.stage = AskStage::Done,
         .what = u"Take the dog for a long walk."_s,
         .who = ines,
         .contact = contact(ines),
         .when = daysFrom(now, -2, QTime(16, 0)),
         .minutes = 60},
        {.stage = AskStage::Offered, .what = u"Soup on Fridays"_s, .who = u"Mrs. Novak, next door"_s},
        {.stage = AskStage::Asked,
         .what = u"Watch a silly film with me on the evening of a result."_s,
         .who = ana,
         .contact = contact(ana),
         .when = daysFrom(now, 6, QTime(19, 0)),
         .hasTime = true,
         .minutes = 120},
        {.what = u"Drive me to treatment and wait for me."_s,
         .who = sam,
         .contact = contact(sam),
         .when = daysFrom(now, 4, QTime(9, 30)),
         .hasTime = true,
         .minutes = 240}};
    for (const Ask &ask : asks) {
        if (auto added = store.asks().add(ask); !added)
            return std::unexpected(added.error());
    }
    const QList<CirclePerson> people{
        {.name = sam, .contact = contact(sam), .standing = NewsStanding::Told},
        {.name = ines, .contact = contact(ines), .standing = NewsStanding::NotYet},
        {.name = ana,
         .contact = contact(ana),
         .standing = NewsStanding::Partly,
         .knows = u"That I am in treatment again."_s},
        {.name = u"The choir"_s, .standing = NewsStanding::NotYet}};
    for (const CirclePerson &person : people) {
        if (auto put = store.circle().put(person); !put)
            return put;
    }
    return store.circle().putWords(
        {NewsAudience::Myself, u"It has come back, and it is in my bones. I take tablets for it."_s});
}

} // namespace alongside::demo
