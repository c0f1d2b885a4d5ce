#include "DemoContacts.h"

#include "DemoPhoto.h"

#include <array>

using namespace Qt::StringLiterals;

namespace alongside::demo {

namespace {

// 020 7946 0000 to 0999 ring nowhere: the regulator keeps them for stories.
ContactPhone phone(int last, CallTime when = CallTime::Unsaid, const QString &label = {})
{
    const QString number = u"020 7946 %1"_s.arg(last, 4, 10, QChar(u'0'));
    return {.number = PhoneNumber::fromText(number).value(), .label = label, .hours = CallHours::usual(when)};
}

ContactPhone mobile(int last)
{
    ContactPhone phone{.number =
                           PhoneNumber::fromText(u"07700 900%1"_s.arg(last, 3, 10, QChar(u'0'))).value(),
                       .hours = {.when = CallTime::Always}};
    phone.takesTexts = true;
    return phone;
}

QList<Contact> people()
{
    const auto hospital = u"Northside Hospital"_s;
    return {
        {.role = ContactRole::NurseLine,
         .name = u"Oncology nurse line"_s,
         .organisation = hospital,
         .phones = {phone(101, CallTime::Daytime), phone(199, CallTime::AfterHours, u"On-call ward"_s)},
         .emails = {u"nurse.line@northside.example.org"_s},
         .portal = QUrl(u"https://portal.northside.example.org"_s),
         .address = u"1 Northside Road, east entrance\nLondon"_s,
         .callAbout = u"New pain, a high temperature or a worry. Any reason is a good reason."_s,
         .note = u"Have the hospital number at hand: it is on the blue card."_s,
         .starred = true},
        {.role = ContactRole::Oncologist,
         .name = u"Dr. Amara Osei"_s,
         .organisation = hospital,
         .phones = {phone(110, CallTime::Daytime, u"Her secretary"_s)}},
        {.role = ContactRole::OncologyNurse,
         .name = u"Priya Nair"_s,
         .title = u"Breast care nurse"_s,
         .phones = {phone(112, CallTime::Daytime), mobile(12)}},
        {.role = ContactRole::PalliativeCare,
         .name = u"Tom Weller"_s,
         .title = u"Palliative care: pain and symptoms"_s,
         .phones = {phone(120)}},
        {.role = ContactRole::SocialWorker, .name = u"Grace Adeyemi"_s, .phones = {phone(130)}},
        {.role = ContactRole::Pharmacist,
         .name = u"Corner pharmacy"_s,
         .phones = {phone(140, CallTime::Daytime)}},
        {.role = ContactRole::PrimaryCare, .name = u"Dr. Lin"_s, .phones = {phone(150, CallTime::Daytime)}},
        {.role = ContactRole::Family, .name = u"Sam"_s, .phones = {mobile(1)}},
        {.role = ContactRole::Family, .name = u"Ines Moreau-Castellanos"_s, .phones = {mobile(2)}},
        {.role = ContactRole::Friend, .name = u"Ana"_s, .phones = {mobile(3)}, .callAbout = u"Anything"_s},
        {.role = ContactRole::Other, .name = u"Taxi to the hospital"_s, .phones = {phone(160)}}};
}

} // namespace

Result<void> addContacts(Store &store)
{
    for (const Contact &contact : people()) {
        const auto id = store.contacts().add(contact);
        if (!id)
            return std::unexpected(id.error());
        if (contact.name != u"Ana")
            continue;
        DemoPhoto photo = demoPhoto(3);
        if (auto kept = store.contacts().setPhoto(
                *id, PhotoContent(photo.size, std::move(photo.thumbnail), std::move(photo.image)));
            !kept)
            return kept;
    }
    if (auto kept = store.callNotes().put({CallTopic::Allergies, u"Penicillin"_s, false}); !kept)
        return kept;
    return store.callNotes().put({CallTopic::MainContact, u"Sam, 07700 900001"_s, false});
}

Result<void> addManyContacts(Store &store, int count)
{
    constexpr std::array names{u"Amara", u"Priya", u"Tom", u"Grace", u"Ines", u"Zoë", u"Łukasz", u"María"};
    constexpr int roles = int(ContactRole::Other);
    for (int index = 0; index < count; ++index) {
        const QString name = u"%1 %2"_s.arg(names.at(std::size_t(index) % names.size())).arg(index, 4, 36);
        const Contact contact{.role = ContactRole(index % roles + 1),
                              .name = name.simplified(),
                              .organisation = u"Northside Hospital %1"_s.arg(index % 40),
                              .phones = {phone(index % 1000, CallTime(index % 5)), mobile(index % 1000)}};
        if (auto added = store.contacts().add(contact); !added)
            return std::unexpected(added.error());
    }
    return {};
}

} // namespace alongside::demo
