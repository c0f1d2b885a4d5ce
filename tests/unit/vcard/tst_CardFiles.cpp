#include "vcard/ContactCard.h"
#include "vcard/VCardReader.h"

#include "support/SourceTree.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Whole files in the shapes that programs give them: tests/data/cards.
class TestCardFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_people_of_an_iphone();
    void reads_people_of_google();
    void reads_people_of_outlook();
    void reads_people_of_nextcloud();
    void reads_people_of_an_old_nokia();

private:
    /// Those on the cards of the file \a name, in order; a card of nobody is nothing.
    [[nodiscard]] static QList<std::optional<ContactCard>> peopleOf(const QString &name);
};

namespace {

bool isJpeg(const QByteArray &photo)
{
    return photo.startsWith("\xff\xd8") && photo.endsWith("\xff\xd9");
}

// "number label", for each.
QStringList phonesOf(const Contact &contact)
{
    QStringList phones;
    for (const ContactPhone &phone : contact.phones)
        phones += u"%1 %2"_s.arg(phone.number.text(), phone.label).trimmed();
    return phones;
}

bool isClean(const ContactCard &card)
{
    return !card.isCut && !card.hasOddLink && !card.hasOddNumber;
}

} // namespace

QList<std::optional<ContactCard>> TestCardFiles::peopleOf(const QString &name)
{
    const CardWords words{.home = u"Home"_s,
                          .work = u"Work"_s,
                          .fax = u"Fax"_s,
                          .pager = u"Pager"_s,
                          .nickname = u"Nickname"_s,
                          .birthday = u"Birthday"_s};
    QFile file(testData() + u"/cards/"_s + name);
    QList<std::optional<ContactCard>> people;
    if (!file.open(QIODevice::ReadOnly))
        return people;
    VCardReader reader(file.readAll());
    while (const auto card = reader.next())
        people.append(contactOn(*card, words));
    return people;
}

void TestCardFiles::reads_people_of_an_iphone()
{
    const auto people = peopleOf(u"iphone.vcf"_s);
    QCOMPARE(people.size(), 2);
    const ContactCard doctor = people.at(0).value();
    QVERIFY(isClean(doctor));
    QCOMPARE(doctor.contact.name, u"Dr. Amara Osei"_s);
    QCOMPARE(doctor.contact.organisation, u"Northside Hospital, Breast unit"_s);
    QCOMPARE(doctor.contact.title, u"Oncologist"_s);
    QCOMPARE(phonesOf(doctor.contact), QStringList({u"+44 7700 900101"_s, u"020 7946 0101 Work ,,3"_s,
                                                    u"020 7946 0102 After six"_s, u"020 7946 0103"_s}));
    QVERIFY(doctor.contact.phones.at(0).takesTexts);
    QVERIFY(!doctor.contact.phones.at(1).takesTexts);
    QCOMPARE(doctor.contact.emails,
             QStringList({u"a.osei@northside.example"_s, u"secretary@northside.example"_s}));
    QCOMPARE(doctor.contact.address, u"Northside Hospital\n1 Hill Road\nLeeds LS1 1AA\nUnited Kingdom"_s);
    QCOMPARE(doctor.contact.portal, QUrl(u"https://portal.northside.example"_s));
    QCOMPARE(doctor.contact.note,
             u"Mondays and Thursdays.\nAsk for Ann, she knows me.\nBirthday: 1971-04-12"_s);
    QVERIFY(isJpeg(doctor.photo));

    const ContactCard ward = people.at(1).value();
    QVERIFY(isClean(ward));
    QCOMPARE(ward.contact.name, u"Day ward"_s);
    QCOMPARE(phonesOf(ward.contact), QStringList(u"020 7946 0110"_s));
}

void TestCardFiles::reads_people_of_google()
{
    const auto people = peopleOf(u"google.vcf"_s);
    QCOMPARE(people.size(), 3);
    const ContactCard friendly = people.at(0).value();
    QVERIFY(isClean(friendly));
    QCOMPARE(friendly.contact.name, u"Zoë Brand"_s);
    QCOMPARE(phonesOf(friendly.contact),
             QStringList({u"+49 170 1234567"_s, u"(030) 123-4567 Hotline, nights"_s}));
    QCOMPARE(friendly.contact.emails, QStringList(u"zoe.brand@example.org"_s));
    QCOMPARE(friendly.contact.address, QString());
    QCOMPARE(friendly.contact.portal, QUrl());
    QCOMPARE(
        friendly.contact.note,
        u"Met at the support group; brings soup\nhttp://www.example.org/profile\nNickname: Zo\nBirthday: 1985-06-17"_s);
    QVERIFY(friendly.photo.isEmpty()); // it is an address, and nothing is fetched

    QCOMPARE(people.at(1).value().contact.name, u"Pharmacy at the Bridge"_s);
    QCOMPARE(phonesOf(people.at(1).value().contact), QStringList(u"030 7654321 Work"_s));
    QVERIFY(!people.at(2));
}

void TestCardFiles::reads_people_of_outlook()
{
    const auto people = peopleOf(u"outlook.vcf"_s);
    QCOMPARE(people.size(), 1);
    const ContactCard doctor = people.at(0).value();
    QVERIFY(isClean(doctor));
    QCOMPARE(doctor.contact.name, u"Dr. med. Jörg Müller"_s);
    QCOMPARE(doctor.contact.organisation, u"Klinik am Südpark, Onkologie"_s);
    QCOMPARE(doctor.contact.title, u"Oberarzt"_s);
    QCOMPARE(phonesOf(doctor.contact), QStringList({u"+49 (30) 555 01-00 Work"_s, u"+49 (170) 555 0101"_s,
                                                    u"+49 (30) 555 01-09 Fax"_s}));
    QVERIFY(doctor.contact.phones.at(1).takesTexts);
    QCOMPARE(doctor.contact.address, u"Parkstraße 7\nHaus B\nBerlin 10115\nDeutschland"_s);
    QCOMPARE(doctor.contact.portal, QUrl(u"https://www.klinik-am-suedpark.example"_s));
    QCOMPARE(doctor.contact.emails, QStringList(u"j.mueller@klinik.example"_s));
    QCOMPARE(doctor.contact.note, u"Sprechstunde nach Tür 3\n\nFreitags nicht"_s);
    QVERIFY(isJpeg(doctor.photo));
}

void TestCardFiles::reads_people_of_nextcloud()
{
    const auto people = peopleOf(u"nextcloud.vcf"_s);
    QCOMPARE(people.size(), 3);
    const ContactCard worker = people.at(0).value();
    QVERIFY(isClean(worker));
    QCOMPARE(worker.contact.name, u"Noor Haddad"_s);
    QCOMPARE(worker.contact.title, u"Sozialarbeiterin"_s);
    QCOMPARE(phonesOf(worker.contact), QStringList({u"+49-171-5550101"_s, u"+49 30 5550102 Work"_s}));
    QVERIFY(worker.contact.phones.at(0).takesTexts);
    QCOMPARE(worker.contact.address, u"Hinterhaus\nGartenweg 12\nKöln 50667\nDeutschland"_s);
    QCOMPARE(worker.contact.portal, QUrl(u"https://hoffnung.example/termine"_s));
    QCOMPARE(worker.contact.note,
             u"Hilft bei Anträgen\nDienstags im Haus\nBirthday: 1979-11-02\nxmpp:noor@hoffnung.example"_s);
    QVERIFY(isJpeg(worker.photo));

    QCOMPARE(phonesOf(people.at(1).value().contact), QStringList(u"+49301234567 Home"_s));
    QVERIFY(!people.at(2)); // a group
}

void TestCardFiles::reads_people_of_an_old_nokia()
{
    const auto people = peopleOf(u"nokia.vcf"_s);
    QCOMPARE(people.size(), 2);
    const ContactCard relative = people.at(0).value();
    QVERIFY(isClean(relative));
    QCOMPARE(relative.contact.name, u"Aino Mäkelä"_s);
    QCOMPARE(phonesOf(relative.contact),
             QStringList({u"+358505550101"_s, u"095550102 Work p12"_s, u"095550103 Fax"_s}));
    QCOMPARE(relative.contact.emails, QStringList(u"aino@example.org"_s));
    QCOMPARE(relative.contact.address, u"Mäkitie 3 as. 4\nHelsinki 00100\nSuomi"_s);
    QCOMPARE(relative.contact.note, u"Soita vasta kymmeneltä\naamulla\nBirthday: 1960-02-29"_s);
    QCOMPARE(people.at(1).value().contact.name, u"Terveysasema"_s);
}

QTEST_GUILESS_MAIN(TestCardFiles)
#include "tst_CardFiles.moc"
