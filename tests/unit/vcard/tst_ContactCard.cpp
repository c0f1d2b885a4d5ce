#include "vcard/ContactCard.h"
#include "vcard/MeCard.h"
#include "vcard/VCardReader.h"
#include "vcard/VCardWriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Cards as the programs of others write them, and who is on them.
class TestContactCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_who_is_on_a_card_of_a_telephone();
    void finds_who_is_on_a_card_of_an_iphone();
    void finds_who_is_on_a_card_of_outlook();
    void names_who_has_no_name_data();
    void names_who_has_no_name();
    void finds_nobody_data();
    void finds_nobody();
    void reads_numbers_as_they_are_written_data();
    void reads_numbers_as_they_are_written();
    void keeps_what_cannot_be_dialled_in_the_note();
    void opens_no_link_that_is_not_safe_data();
    void opens_no_link_that_is_not_safe();
    void keeps_birthdays_in_the_note_data();
    void keeps_birthdays_in_the_note();
    void says_when_words_are_cut();
    void comes_back_from_a_card_as_it_was_data();
    void comes_back_from_a_card_as_it_was();
    void keeps_own_words_off_a_card_that_is_shared();
    void is_found_in_the_short_form_of_qr_codes();
};

namespace {

const CardWords kWords{.home = u"Home"_s,
                       .work = u"Work"_s,
                       .fax = u"Fax"_s,
                       .pager = u"Pager"_s,
                       .nickname = u"Nickname"_s,
                       .birthday = u"Birthday"_s};

std::optional<ContactCard> foundIn(const QByteArray &lines, const QByteArray &version = "3.0")
{
    VCardReader reader("BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n");
    const auto card = reader.next();
    return card ? contactOn(*card, kWords) : std::nullopt;
}

Contact somebody()
{
    Contact contact;
    contact.role = ContactRole::OncologyNurse;
    contact.name = u"Zoë Ångström; “Zo”, RN"_s;
    contact.title = u"Nurse, breast unit"_s;
    contact.organisation = u"St. Anne; Hospital, East"_s;
    contact.phones = {{.number = PhoneNumber::fromText(u"+1 (555) 010-0100"_s).value(),
                       .label = u"Ward 4, ext. 12; ring: twice"_s,
                       .hours = CallHours::usual(CallTime::Daytime)},
                      {.number = PhoneNumber::fromText(u"555 0101"_s).value(),
                       .hours = {.when = CallTime::Always},
                       .takesTexts = true},
                      {.number = PhoneNumber::fromText(u"555 0102"_s).value(), .label = u"אחרי שעות"_s}};
    contact.emails = {u"zoe@example.org"_s, u"ward4@example.org"_s};
    contact.portal = QUrl(u"https://portal.example.org/a?b=c;d,e"_s);
    contact.address = u"12 Hill Road\nBox 7; left, door\nLeeds"_s;
    contact.callAbout = u"Fever of 38 °C, or more\nDressings"_s;
    contact.note = u"Kind.\n\nBEGIN:VCARD\nFN:nobody\\n"_s;
    contact.starred = true;
    return contact;
}

} // namespace

void TestContactCard::finds_who_is_on_a_card_of_a_telephone()
{
    const auto found = foundIn(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4E=6F=76=C3=A1=6B;=45=76=61;;;\r\n"
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=45=76=61=20=4E=6F=76=C3=A1=6B\r\n"
        "TEL;CELL;PREF:+420 555 010 100\r\nTEL;WORK;FAX:5550101\r\n"
        "EMAIL;HOME:eva@example.org\r\nORG:Nemocnice;Onkologie\r\nTITLE:Doctor\r\n"
        "ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;=48=6C=61=76=6E=C3=AD 1;Brno;;60200;CZ\r\n"
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Evi;1;;;;;;;;;;;;;",
        "2.1");
    QVERIFY(found);
    QVERIFY(!found->isCut && !found->hasOddLink && !found->hasOddNumber);
    QCOMPARE(found->contact.name, u"Eva Novák"_s);
    QCOMPARE(found->contact.organisation, u"Nemocnice, Onkologie"_s);
    QCOMPARE(found->contact.title, u"Doctor"_s);
    QCOMPARE(found->contact.phones.size(), 2);
    QCOMPARE(found->contact.phones.at(0).number.text(), u"+420 555 010 100"_s);
    QVERIFY(found->contact.phones.at(0).takesTexts);
    QCOMPARE(found->contact.phones.at(1).label, u"Fax"_s);
    QVERIFY(!found->contact.phones.at(1).takesTexts);
    QCOMPARE(found->contact.emails, QStringList(u"eva@example.org"_s));
    QCOMPARE(found->contact.address, u"Hlavní 1\nBrno 60200\nCZ"_s);
}

void TestContactCard::finds_who_is_on_a_card_of_an_iphone()
{
    const auto found =
        foundIn("PRODID:-//Apple Inc.//iPhone OS 17.0//EN\r\nN:Lim;Ana;;Dr.;\r\nFN:Dr. Ana Lim\r\n"
                "TEL;type=WORK;type=VOICE:(555) 010-0100\r\nitem1.TEL;type=pref:555-0101\r\n"
                "item1.X-ABLabel:Pager of the ward\r\nitem2.TEL:555-0102\r\n"
                "item2.X-ABLabel:_$!<Mobile>!$_\r\n"
                "item3.URL;type=pref:https://clinic.example.org\r\n"
                "item3.X-ABLabel:_$!<HomePage>!$_\r\n"
                "item4.ADR;type=WORK;type=pref:;;1 Bay Street\\nFloor 2;Boston;MA;02115;USA\r\n"
                "item4.X-ABADR:us\r\nNOTE:Mornings\\, mostly\r\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-05-01");
    QVERIFY(found);
    QCOMPARE(found->contact.name, u"Dr. Ana Lim"_s);
    QCOMPARE(found->contact.phones.size(), 3);
    QCOMPARE(found->contact.phones.at(0).number.text(), u"555-0101"_s);
    QCOMPARE(found->contact.phones.at(0).label, u"Pager of the ward"_s);
    QCOMPARE(found->contact.phones.at(1).label, u"Work"_s);
    QCOMPARE(found->contact.phones.at(2).label, QString());
    QCOMPARE(found->contact.portal, QUrl(u"https://clinic.example.org"_s));
    QCOMPARE(found->contact.address, u"1 Bay Street\nFloor 2\nBoston MA 02115\nUSA"_s);
    QCOMPARE(found->contact.note, u"Mornings, mostly\nBirthday: 05-01"_s);
}

void TestContactCard::finds_who_is_on_a_card_of_outlook()
{
    const auto found =
        foundIn("N;LANGUAGE=de;CHARSET=Windows-1252:M\xfcller;J\xf6rg;;Dr.\r\n"
                "FN;CHARSET=Windows-1252:Dr. J\xf6rg M\xfcller\r\nORG:Klinik;\r\n"
                "NOTE;ENCODING=QUOTED-PRINTABLE:=0D=0A=\r\n\r\n"
                "TEL;WORK;VOICE:030 / 555 01 00\r\n"
                "ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Weg 1=0D=0AHaus 2;Berlin;;10115;Deutschland\r\n"
                "LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Weg 1=0D=0A=\r\nHaus 2=0D=0A=\r\n10115 Berlin\r\n"
                "X-MS-OL-DEFAULT-POSTAL-ADDRESS:2\r\nURL;WORK:www.klinik.example\r\n"
                "EMAIL;PREF;INTERNET:jm@klinik.example\r\nX-MS-OL-DESIGN;CHARSET=utf-8:<card/>",
                "2.1");
    QVERIFY(found);
    QCOMPARE(found->contact.name, u"Dr. Jörg Müller"_s);
    QCOMPARE(found->contact.organisation, u"Klinik"_s);
    QCOMPARE(found->contact.note, QString());
    QCOMPARE(found->contact.phones.at(0).number.dialled(), u"0305550100"_s);
    QCOMPARE(found->contact.address, u"Weg 1\nHaus 2\nBerlin 10115\nDeutschland"_s);
    QCOMPARE(found->contact.portal, QUrl(u"https://www.klinik.example"_s));
    QCOMPARE(found->contact.emails, QStringList(u"jm@klinik.example"_s));
}

void TestContactCard::names_who_has_no_name_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("name");

    QTest::newRow("the parts: nextcloud/contacts #3980")
        << "N:Lim;Ana;Bo;Dr.;RN"_ba << u"Dr. Ana Bo Lim RN"_s;
    QTest::newRow("a name of nothing but spaces") << "FN: \r\nN:Lim;Ana;;;"_ba << u"Ana Lim"_s;
    QTest::newRow("an organisation") << "ORG:Ward 4;East\r\nTEL:5550100"_ba << u"Ward 4, East"_s;
    QTest::newRow("an address") << "EMAIL:ana@example.org"_ba << u"ana@example.org"_s;
    QTest::newRow("a number") << "N:;;;;\r\nTEL:5550100"_ba << u"5550100"_s;
    QTest::newRow("a nickname") << "NICKNAME:Evi\r\nTEL:5550100"_ba << u"Evi"_s;
}

void TestContactCard::names_who_has_no_name()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, name);

    const auto found = foundIn(lines);
    QVERIFY(found);
    QCOMPARE(found->contact.name, name);
}

void TestContactCard::finds_nobody_data()
{
    QTest::addColumn<QByteArray>("lines");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a list that is no card: owncloud-archive/apps #724")
        << "Group: \r\nFirst name:Eddie\r\nHome phone:022323232"_ba;
    QTest::newRow("a group") << "KIND:group\r\nFN:Ward\r\nMEMBER:urn:uuid:1"_ba;
    QTest::newRow("only a note") << "NOTE:bring the letter"_ba;
}

void TestContactCard::finds_nobody()
{
    QFETCH(const QByteArray, lines);
    QVERIFY(!foundIn(lines));
}

void TestContactCard::reads_numbers_as_they_are_written_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("label");

    QTest::newRow("plain") << "TEL:+44 20 5550 100"_ba << u"+44 20 5550 100"_s << QString();
    QTest::newRow("version 4") << "TEL;VALUE=uri;TYPE=work:tel:+1-555-0100"_ba << u"+1-555-0100"_s
                               << u"Work"_s;
    QTest::newRow("version 4, extension")
        << "TEL;VALUE=uri:tel:+1-555-0100;ext=12"_ba << u"+1-555-0100"_s << u"ext=12"_s;
    QTest::newRow("extension") << "TEL;WORK:555 0100 x12"_ba << u"555 0100"_s << u"Work x12"_s;
    QTest::newRow("signs between numbers") << "TEL:555 0100 x1 ; 2"_ba << u"555 0100"_s << u"x1 2"_s;
    QTest::newRow("a pause") << "TEL:5550100,,12#"_ba << u"5550100"_s << u",,12#"_s;
    QTest::newRow("full stops") << "TEL:555.010.0100"_ba << u"555 010 0100"_s << QString();
    QTest::newRow("digits of another script") << "TEL:\xd9\xa1\xd9\xa2\xd9\xa3"_ba << u"123"_s << QString();
}

void TestContactCard::reads_numbers_as_they_are_written()
{
    QFETCH(const QByteArray, written);

    const auto found = foundIn("FN:Ana\r\n" + written, "4.0");
    QVERIFY(found);
    QCOMPARE(found->contact.phones.size(), 1);
    QTEST(found->contact.phones.at(0).number.text(), "number");
    QTEST(found->contact.phones.at(0).label, "label");
}

void TestContactCard::keeps_what_cannot_be_dialled_in_the_note()
{
    const auto found =
        foundIn("FN:Ana\r\nNOTE:Kind\r\nTEL;WORK:ask at the desk\r\nTEL:5550100\r\nEMAIL:not an address");
    QVERIFY(found);
    QVERIFY(found->hasOddNumber);
    QCOMPARE(found->contact.phones.size(), 1);
    QVERIFY(found->contact.emails.isEmpty());
    QCOMPARE(found->contact.note, u"Kind\nWork ask at the desk\nnot an address"_s);

    const auto many =
        foundIn("FN:Ana\r\n" + QByteArray("TEL:5550100\r\n").repeated(contact::kMostPhones + 1));
    QVERIFY(many);
    QVERIFY(many->hasOddNumber);
    QCOMPARE(many->contact.phones.size(), contact::kMostPhones);
    QCOMPARE(many->contact.note, u"5550100"_s);
}

void TestContactCard::opens_no_link_that_is_not_safe_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("odd");

    QTest::newRow("a script") << "javascript:alert(1)"_ba << QString() << true;
    QTest::newRow("a file") << "file:///etc/passwd"_ba << QString() << true;
    QTest::newRow("data") << "data:text/html,hello"_ba << QString() << true;
    QTest::newRow("a password") << "https://ana:secret@example.org"_ba << u"https://ana:secret@example.org"_s
                                << false;
    QTest::newRow("without a lock") << "http://example.org"_ba << u"http://example.org"_s << false;
    QTest::newRow("words") << "ask at the desk"_ba << QString() << true;
}

void TestContactCard::opens_no_link_that_is_not_safe()
{
    QFETCH(const QByteArray, link);

    const auto found = foundIn("FN:Ana\r\nURL:" + link);
    QVERIFY(found);
    QCOMPARE(found->contact.portal, QUrl());
    QTEST(found->contact.note, "note");
    QTEST(found->hasOddLink, "odd");
}

void TestContactCard::keeps_birthdays_in_the_note_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("note");

    QTest::newRow("version 3") << "BDAY:1971-04-12"_ba << u"Birthday: 1971-04-12"_s;
    QTest::newRow("version 4") << "BDAY:19710412"_ba << u"Birthday: 1971-04-12"_s;
    QTest::newRow("with an hour") << "BDAY:19710412T000000Z"_ba << u"Birthday: 1971-04-12"_s;
    QTest::newRow("without a year") << "BDAY:--0412"_ba << u"Birthday: 04-12"_s;
    QTest::newRow("without a year, Apple")
        << "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12"_ba << u"Birthday: 04-12"_s;
    QTest::newRow("a year") << "BDAY:1971"_ba << u"Birthday: 1971"_s;
    QTest::newRow("in words") << "BDAY;VALUE=text:circa 1971"_ba << u"Birthday: circa 1971"_s;
    QTest::newRow("nothing") << "BDAY:"_ba << QString();
}

void TestContactCard::keeps_birthdays_in_the_note()
{
    QFETCH(const QByteArray, line);

    const auto found = foundIn("FN:Ana\r\n" + line, "4.0");
    QVERIFY(found);
    QTEST(found->contact.note, "note");
}

void TestContactCard::says_when_words_are_cut()
{
    const auto longName = foundIn("FN:" + QByteArray("\xf0\x9f\x8c\xb8").repeated(150));
    QVERIFY(longName);
    QVERIFY(longName->isCut);
    QVERIFY(longName->contact.name.isValidUtf16());
    QVERIFY(contact::checked(longName->contact));

    const auto spaceAtTheCut = foundIn("FN:" + QByteArray(contact::kLongestLine - 1, 'x') + " y z");
    QVERIFY(spaceAtTheCut);
    QCOMPARE(spaceAtTheCut->contact.name.size(), contact::kLongestLine - 1);

    const auto longNote = foundIn("FN:Ana\r\nNOTE:" + QByteArray(20'000, 'x'));
    QVERIFY(longNote);
    QVERIFY(longNote->isCut);
    QCOMPARE(longNote->contact.note.size(), contact::kLongestNote);
}

void TestContactCard::comes_back_from_a_card_as_it_was_data()
{
    QTest::addColumn<VCardVersion>("version");
    QTest::newRow("3.0") << VCardVersion::V30;
    QTest::newRow("4.0") << VCardVersion::V40;
}

void TestContactCard::comes_back_from_a_card_as_it_was()
{
    QFETCH(const VCardVersion, version);

    const QByteArray photo = "\xff\xd8\xff not quite a photo \xff\xd9"_ba.repeated(100);
    const QByteArray file = writeVCard(cardOf(somebody(), version, {.ownWords = true, .photo = photo}));
    VCardReader reader(file);
    const auto card = reader.next();
    QVERIFY(card);
    QVERIFY(!reader.next());
    const auto found = contactOn(*card, kWords);
    QVERIFY(found);
    QVERIFY(found->contact == somebody());
    QCOMPARE(found->photo, photo);
    QVERIFY(!found->isCut && !found->hasOddLink && !found->hasOddNumber);
}

void TestContactCard::keeps_own_words_off_a_card_that_is_shared()
{
    const QByteArray file = writeVCard(cardOf(somebody(), VCardVersion::V40, {}));
    QVERIFY(file.contains("ward4@example.org"));
    QVERIFY(!file.contains("Kind"));
    QVERIFY(!file.contains("Fever"));
    QVERIFY(!file.contains("STARRED"));
    QVERIFY(!file.toLower().contains("alongside"));
}

void TestContactCard::is_found_in_the_short_form_of_qr_codes()
{
    const auto card = readMeCard(
        u"MECARD:N:Lim,Ana;TEL:+15550100;TEL:5550101;EMAIL:ana@example.org;ADR:1 Bay Street, Boston;"
        "URL:https\\://example.org;NOTE:mornings\\; mostly;;"_s);
    QVERIFY(card);
    const auto found = contactOn(*card, kWords);
    QVERIFY(found);
    QCOMPARE(found->contact.name, u"Ana Lim"_s);
    QCOMPARE(found->contact.phones.size(), 2);
    QCOMPARE(found->contact.emails, QStringList(u"ana@example.org"_s));
    QCOMPARE(found->contact.address, u"1 Bay Street, Boston"_s);
    QCOMPARE(found->contact.portal, QUrl(u"https://example.org"_s));
    QCOMPARE(found->contact.note, u"mornings; mostly"_s);
    QVERIFY(!readMeCard(u"WIFI:S:ward;;"_s));

    // Signs that cannot be seen stay out of these cards too.
    const auto hidden = contactOn(readMeCard(u"MECARD:N:Lim\ufeff,\u202eAna;;"_s).value(), kWords);
    QVERIFY(hidden);
    QCOMPARE(hidden->contact.name, u"Ana Lim"_s);
}

QTEST_GUILESS_MAIN(TestContactCard)
#include "tst_ContactCard.moc"
