#include "storage/Store.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

ContactPhone phone(const QString &number, CallTime when = CallTime::Unsaid)
{
    return {.number = PhoneNumber::fromText(number).value(), .hours = CallHours::usual(when)};
}

Contact nurseLine()
{
    ContactPhone night = phone(u"030 999"_s, CallTime::AfterHours);
    night.label = u"Ward 4, extension 12"_s;
    night.takesTexts = true;
    night.onLockCard = true;
    return {.role = ContactRole::NurseLine,
            .name = u"Nurse line"_s,
            .title = u"Day ward"_s,
            .organisation = u"St. Example"_s,
            .phones = {phone(u"030 12345"_s, CallTime::Daytime), night},
            .emails = {u"a@example.org"_s, u"b@example.org"_s},
            .portal = QUrl(u"https://portal.example.org/me"_s),
            .address = u"1 Main Street\nSpringfield"_s,
            .callAbout = u"Fever\nPain"_s,
            .note = u"Ask for Ann."_s,
            .starred = true};
}

QDateTime day(int number)
{
    return {QDate(2026, 3, number), QTime(9, 0), QTimeZone::UTC};
}

} // namespace

class TestContactRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keeps_all_of_a_contact();
    void changes_one_and_no_other();
    void refuses_what_is_no_contact();
    void lists_without_the_bin();
    void erases_telephones_and_photo_with_a_contact();
    void chooses_a_telephone_for_the_lock_screen();
    void keeps_a_photo_beside_the_contact();
    void keeps_what_to_say();

private:
    ContactRepository &contacts() { return m_store->contacts(); }

    std::unique_ptr<Store> m_store;
};

void TestContactRepository::init()
{
    m_store = Store::openInMemory().value();
}

void TestContactRepository::keeps_all_of_a_contact()
{
    const auto id = contacts().add(nurseLine());
    QVERIFY(id);
    Contact wanted = nurseLine();
    wanted.id = *id;
    QCOMPARE(contacts().find(*id).value(), wanted);

    const auto heads = contacts().heads();
    QVERIFY(heads);
    QCOMPARE(heads->size(), 1);
    QCOMPARE(heads->first(), (ContactHead{.id = *id,
                                          .role = wanted.role,
                                          .name = wanted.name,
                                          .title = wanted.title,
                                          .organisation = wanted.organisation,
                                          .starred = true,
                                          .phones = wanted.phones}));
}

void TestContactRepository::changes_one_and_no_other()
{
    const auto one = contacts().add(nurseLine());
    const auto other = contacts().add(nurseLine());
    QVERIFY(one && other);
    Contact changed = contacts().find(*one).value();
    changed.name = u"Someone else"_s;
    changed.phones = {phone(u"112"_s)};
    changed.emails.clear();
    QVERIFY(contacts().update(changed));
    QVERIFY(contacts().setStarred(*one, false));
    changed.starred = false;
    QCOMPARE(contacts().find(*one).value(), changed);
    QCOMPARE(contacts().find(*other)->phones, nurseLine().phones);

    changed.id = ContactId(77);
    QCOMPARE(contacts().update(changed).error().code, ErrorCode::NotFound);
    QCOMPARE(contacts().setStarred(ContactId(77), true).error().code, ErrorCode::NotFound);
    QCOMPARE(contacts().find(ContactId(77)).error().code, ErrorCode::NotFound);
}

void TestContactRepository::refuses_what_is_no_contact()
{
    QCOMPARE(contacts().add({}).error().code, ErrorCode::InvalidValue);
    Contact contact = nurseLine();
    contact.id = contacts().add(contact).value();
    contact.emails = {u"nobody"_s};
    QCOMPARE(contacts().update(contact).error().code, ErrorCode::InvalidValue);
    QCOMPARE(contacts().find(contact.id)->emails, nurseLine().emails);
}

void TestContactRepository::lists_without_the_bin()
{
    const ContactId stays = contacts().add({.name = u"Ann"_s}).value();
    const ContactId goes = contacts().add(nurseLine()).value();
    const ContactId goesLater = contacts().add({.name = u"Cem"_s}).value();
    QVERIFY(contacts().moveToBin(goes, day(1)));
    QVERIFY(contacts().moveToBin(goesLater, day(2)));
    QCOMPARE(contacts().moveToBin(goes, day(3)).error().code, ErrorCode::NotFound);
    QCOMPARE(contacts().heads()->size(), 1);
    QCOMPARE(contacts().heads()->first().id, stays);
    QCOMPARE(contacts().bin()->size(), 2);
    QCOMPARE(contacts().bin()->first().id, goesLater);

    QVERIFY(contacts().restore(goes));
    QCOMPARE(contacts().restore(goes).error().code, ErrorCode::NotFound);
    QCOMPARE(contacts().heads()->last().phones, nurseLine().phones);
    QCOMPARE(contacts().eraseBinnedBefore(day(2)).value(), 0);
    QCOMPARE(contacts().eraseBinnedBefore(day(3)).value(), 1);
    QVERIFY(contacts().bin()->isEmpty());
}

void TestContactRepository::erases_telephones_and_photo_with_a_contact()
{
    const ContactId id = contacts().add(nurseLine()).value();
    QVERIFY(contacts().setPhoto(id, PhotoContent(QSize(2, 1), "small"_ba, "large"_ba)));
    QVERIFY(contacts().erase(id));
    QCOMPARE(contacts().erase(id).error().code, ErrorCode::NotFound);
    QCOMPARE(contacts().thumbnail(id).error().code, ErrorCode::NotFound);
    QCOMPARE(contacts().setOnLockCard(id, 0, true).error().code, ErrorCode::NotFound);
}

void TestContactRepository::chooses_a_telephone_for_the_lock_screen()
{
    const ContactId id = contacts().add(nurseLine()).value();
    QVERIFY(contacts().setOnLockCard(id, 0, true));
    QVERIFY(contacts().setOnLockCard(id, 1, false));
    QVERIFY(contacts().find(id)->phones[0].onLockCard);
    QVERIFY(!contacts().find(id)->phones[1].onLockCard);
    QCOMPARE(contacts().setOnLockCard(id, 2, true).error().code, ErrorCode::NotFound);
}

void TestContactRepository::keeps_a_photo_beside_the_contact()
{
    const ContactId id = contacts().add(nurseLine()).value();
    QVERIFY(!contacts().heads()->first().hasPhoto);
    QVERIFY(contacts().setPhoto(id, PhotoContent(QSize(2, 1), "small"_ba, "large"_ba)));
    QVERIFY(contacts().setPhoto(id, PhotoContent(QSize(4, 3), "smaller"_ba, "larger"_ba)));
    QVERIFY(contacts().heads()->first().hasPhoto);
    QCOMPARE(contacts().thumbnail(id).value(), "smaller"_ba);
    const auto photo = contacts().photo(id);
    QVERIFY(photo);
    QCOMPARE(photo->size(), QSize(4, 3));
    QCOMPARE(photo->image(), "larger"_ba);
    QVERIFY(contacts().erasePhoto(id));
    QCOMPARE(contacts().erasePhoto(id).error().code, ErrorCode::NotFound);
    QVERIFY(!contacts().heads()->first().hasPhoto);
    QVERIFY2(!contacts().setPhoto(ContactId(77), PhotoContent(QSize(1, 1), "a"_ba, "b"_ba)),
             "a photo of nobody");
}

void TestContactRepository::keeps_what_to_say()
{
    CallNoteRepository &notes = m_store->callNotes();
    QVERIFY(notes.all()->isEmpty());
    const CallNote treatment{.topic = CallTopic::Treatment, .text = u"Capecitabine"_s};
    const CallNote allergies{.topic = CallTopic::Allergies, .text = u"Penicillin"_s, .onLockCard = true};
    QVERIFY(notes.put(treatment));
    QVERIFY(notes.put(allergies));
    QCOMPARE(notes.all().value(), (QList<CallNote>{allergies, treatment}));
    QVERIFY(notes.put({.topic = CallTopic::Treatment, .text = {}}));
    QCOMPARE(notes.all().value(), QList<CallNote>{allergies});
    QCOMPARE(notes.put({.text = u"x"_s.repeated(CallNote::kLongest + 1)}).error().code,
             ErrorCode::InvalidValue);
}

QTEST_GUILESS_MAIN(TestContactRepository)
#include "tst_ContactRepository.moc"
