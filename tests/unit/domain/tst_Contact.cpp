#include "domain/Contact.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_what_a_person_may_write();
    void refuses_what_it_cannot_keep_data();
    void refuses_what_it_cannot_keep();
    void knows_an_email_address_data();
    void knows_an_email_address();
    void opens_only_safe_portals_data();
    void opens_only_safe_portals();
    void knows_its_roles();
};

namespace {

Contact nurseLine()
{
    return {.role = ContactRole::NurseLine,
            .name = u"Oncology nurse line"_s,
            .organisation = u"St. Example"_s,
            .phones = {{.number = PhoneNumber::fromText(u"030 12345"_s).value(),
                        .label = u"Ward 4, extension 12"_s,
                        .hours = CallHours::usual(CallTime::AfterHours)}},
            .emails = {u"line@example.org"_s},
            .portal = QUrl(u"https://portal.example.org/me"_s),
            .address = u"1 Main Street\nSpringfield"_s,
            .callAbout = u"Fever\nPain"_s};
}

} // namespace

void TestContact::keeps_what_a_person_may_write()
{
    QVERIFY(contact::checked(nurseLine()));
    QVERIFY(contact::checked({.name = u"\u0645\u0631\u064a\u0645"_s}));
}

void TestContact::refuses_what_it_cannot_keep_data()
{
    QTest::addColumn<std::function<void(Contact &)>>("spoil");
    const auto row = [](const char *name, std::function<void(Contact &)> spoil) {
        QTest::newRow(name) << std::move(spoil);
    };
    row("no name", [](Contact &contact) { contact.name = u"  "_s; });
    row("a name in two lines", [](Contact &contact) { contact.name = u"Ann\nBee"_s; });
    row("a name too long", [](Contact &contact) { contact.name = u"x"_s.repeated(201); });
    row("a title too long", [](Contact &contact) { contact.title = u"x"_s.repeated(201); });
    row("an organisation in two lines", [](Contact &contact) { contact.organisation = u"a\u2028b"_s; });
    row("an address too long", [](Contact &contact) { contact.address = u"x"_s.repeated(2'001); });
    row("too much to call about", [](Contact &contact) { contact.callAbout = u"x"_s.repeated(2'001); });
    row("a note too long", [](Contact &contact) { contact.note = u"x"_s.repeated(10'001); });
    row("a label in two lines", [](Contact &contact) { contact.phones[0].label = u"a\nb"_s; });
    row("hours without times", [](Contact &contact) { contact.phones[0].hours.from = {}; });
    row("too many telephones", [](Contact &contact) {
        contact.phones = QList<ContactPhone>(contact::kMostPhones + 1, contact.phones.first());
    });
    row("not an e-mail address", [](Contact &contact) { contact.emails = {u"nobody"_s}; });
    row("too many e-mail addresses",
        [](Contact &contact) { contact.emails = QStringList(contact::kMostEmails + 1, u"a@b"_s); });
    row("a script for a portal", [](Contact &contact) { contact.portal = QUrl(u"javascript:alert(1)"_s); });
}

void TestContact::refuses_what_it_cannot_keep()
{
    QFETCH(const std::function<void(Contact &)>, spoil);
    Contact contact = nurseLine();
    spoil(contact);

    const auto checked = contact::checked(contact);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::InvalidValue);
}

void TestContact::knows_an_email_address_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isEmail");

    QTest::newRow("plain") << u"a.nurse+me@example.org"_s << true;
    QTest::newRow("of another script")
        << u"\u0430\u043d\u043d\u0430@\u043f\u043e\u0447\u0442\u0430.\u0440\u0444"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no host") << u"anna@"_s << false;
    QTest::newRow("nobody") << u"@example.org"_s << false;
    QTest::newRow("two at once") << u"a@example.org,b@example.org"_s << false;
    QTest::newRow("two signs") << u"a@b@c"_s << false;
    QTest::newRow("more headers") << u"a@example.org?bcc=b"_s << false;
    QTest::newRow("a line break") << u"a@example.org\nBcc: b"_s << false;
    QTest::newRow("a space") << u"a b@example.org"_s << false;
    QTest::newRow("too long") << u"a"_s.repeated(300) + u"@example.org"_s << false;
}

void TestContact::knows_an_email_address()
{
    QFETCH(const QString, text);
    QTEST(contact::isEmail(text), "isEmail");
}

void TestContact::opens_only_safe_portals_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("isPortal");

    QTest::newRow("https") << u"https://portal.example.org/login?a=b"_s << true;
    QTest::newRow("http") << u"http://portal.example.org"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("a host that is none") << u"https://portal.example.org@evil.example"_s << false;
    QTest::newRow("an address of another script") << u"https://portal.example.org/%D9%85%D9%86"_s << true;
    QTest::newRow("one that reads the other way round")
        << u"https://portal.example.org/%E2%80%AEgro.knab"_s << false;
    QTest::newRow("one with a part that does") << u"https://portal.example.org/?a=%E2%81%A7knab"_s << false;
    QTest::newRow("too long") << u"https://a.example/"_s + u"x"_s.repeated(2'000) << false;
}

void TestContact::opens_only_safe_portals()
{
    QFETCH(const QString, link);
    QTEST(contact::isPortal(QUrl(link)), "isPortal");
}

void TestContact::knows_its_roles()
{
    QCOMPARE(contact::roleOf(0), std::nullopt);
    QCOMPARE(contact::roleOf(20), std::nullopt);
    QCOMPARE(contact::roleOf(3), ContactRole::NurseLine);
    QVERIFY(contact::isCare(ContactRole::NurseLine));
    QVERIFY(contact::isCare(ContactRole::TrialNurse));
    QVERIFY(!contact::isCare(ContactRole::Insurance));
    QVERIFY(!contact::isCare(ContactRole::Friend));
    QVERIFY(!contact::isCare(ContactRole::Other));
}

QTEST_GUILESS_MAIN(TestContact)
#include "tst_Contact.moc"
