#include "services/ContactCardService.h"

#include "qr/QrCode.h"
#include "support/OpenedSession.h"
#include "support/PhotoFiles.h"

#include <QBuffer>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace alongside::photofiles;

/// People from files into the vault, and back out of it.
class TestContactCardService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refuses_what_brings_nobody_data();
    void refuses_what_brings_nobody();
    void reads_a_qr_code_from_a_picture();
    void knows_who_is_there_already();
    void keeps_all_of_them_or_nobody();
    void keeps_photos_and_leaves_out_what_is_none();
    void takes_all_of_them_back();
    void writes_everyone_so_that_they_come_back_data();
    void writes_everyone_so_that_they_come_back();
    void leaves_no_half_file();
    void leaves_an_older_file_as_it_was();
    void fits_a_card_into_a_qr_code();
    void reads_and_keeps_ten_thousand();
    void refuses_more_than_ten_thousand();
    void closes_while_a_large_file_is_read();

private:
    using Found = std::expected<FoundContacts, CardRefusal>;

    [[nodiscard]] QUrl fileOf(const QByteArray &content);
    [[nodiscard]] Found found(const QByteArray &content) { return await(cards().read(fileOf(content), {})); }
    [[nodiscard]] Result<QList<ContactId>> add(const FoundContacts &people);
    [[nodiscard]] QList<ContactHead> team() { return await(careTeam().team()).value().heads; }
    [[nodiscard]] ContactCardService &cards() { return m_profile->session->contactCards(); }
    [[nodiscard]] CareTeamService &careTeam() { return m_profile->session->careTeam(); }
    [[nodiscard]] QString path(const QString &name) const { return m_files->filePath(name); }

    std::unique_ptr<OpenedSession> m_profile;
    std::unique_ptr<QTemporaryDir> m_files;
};

namespace {

QByteArray cardOf(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n";
}

QByteArray manyCards(int count)
{
    QByteArray file;
    for (int number = 0; number < count; ++number)
        file += cardOf("FN:Person " + QByteArray::number(number) + "\r\nTEL:+1555"
                       + QByteArray::number(10'000 + number));
    return file;
}

QByteArray pictureOf(const QString &text)
{
    const QImage code = qrCodeOf(text).value();
    return encoded(code.scaled(code.size() * 5), "png");
}

} // namespace

void TestContactCardService::init()
{
    m_profile = std::make_unique<OpenedSession>();
    m_files = std::make_unique<QTemporaryDir>();
}

QUrl TestContactCardService::fileOf(const QByteArray &content)
{
    QFile file(path(u"people.vcf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

Result<QList<ContactId>> TestContactCardService::add(const FoundContacts &people)
{
    QList<std::shared_ptr<const ContactCard>> all;
    for (const FoundContact &person : people.people)
        all += person.card;
    return await(cards().add(await(cards().prepare(all))));
}

void TestContactCardService::refuses_what_brings_nobody_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<CardRefusal>("why");

    QTest::newRow("text") << "Dear Ana"_ba << CardRefusal::NoCard;
    QTest::newRow("nothing") << QByteArray() << CardRefusal::NoCard;
    QTest::newRow("a calendar") << "BEGIN:VCALENDAR\r\nEND:VCALENDAR"_ba << CardRefusal::NoCard;
    QTest::newRow("a card without a name") << cardOf("NOTE:hello") << CardRefusal::Nobody;
    QTest::newRow("a picture without a code")
        << encoded(landscape({640, 480}, 20), "jpeg") << CardRefusal::NoQrCode;
    QTest::newRow("a code of something else")
        << pictureOf(u"https://example.org"_s) << CardRefusal::OtherQrCode;
    QTest::newRow("a code of a network")
        << pictureOf(u"WIFI:S:ward;P:secret;;"_s) << CardRefusal::OtherQrCode;
    QTest::newRow("half a picture") << encoded(landscape({640, 480}, 20), "jpeg").first(2000)
                                    << CardRefusal::OddPicture;
    QTest::newRow("a drawing") << "<svg xmlns='http://www.w3.org/2000/svg'/>"_ba << CardRefusal::OddPicture;
}

void TestContactCardService::refuses_what_brings_nobody()
{
    QFETCH(const QByteArray, content);
    QFETCH(const CardRefusal, why);

    const Found people = found(content);
    QVERIFY(!people);
    QCOMPARE(people.error(), why);
    const Found missing = await(cards().read(QUrl::fromLocalFile(path(u"none.vcf"_s)), {}));
    QCOMPARE(missing.error(), CardRefusal::Unreadable);
    QVERIFY(team().isEmpty());
}

void TestContactCardService::reads_a_qr_code_from_a_picture()
{
    const Found card = found(pictureOf(QString::fromUtf8(cardOf("FN:Zo\xc3\xab\r\nTEL:5550100"))));
    QVERIFY(card);
    QCOMPARE(card->people.constFirst().card->contact.name, u"Zoë"_s);
    const Found shortForm = found(pictureOf(u"MECARD:N:Lim,Ana;TEL:5550100;;"_s));
    QVERIFY(shortForm);
    QCOMPARE(shortForm->people.constFirst().card->contact.name, u"Ana Lim"_s);
}

void TestContactCardService::knows_who_is_there_already()
{
    const QByteArray file =
        cardOf("FN:Ana Lim\r\nTEL:+1 555 0100") + cardOf("FN:Ben") + cardOf("NOTE:nobody");
    QVERIFY(add(found(file).value()));

    const FoundContacts again = await(
        cards().compared(found(cardOf("FN:ana  lim\r\nTEL:+1-555-0100") + cardOf("FN:Ana Lim\r\nTEL:999")
                               + cardOf("FN:Ben\r\nTEL:777") + cardOf("FN:Cleo"))
                             .value()));
    QCOMPARE(again.people.size(), 4);
    QVERIFY(again.people.at(0).known);
    QVERIFY(!again.people.at(1).known); // another person of that name
    QVERIFY(again.people.at(2).known);  // the one there has no number to tell them apart by
    QVERIFY(!again.people.at(3).known);
    QCOMPARE(found(file)->nobodies, 1);
}

void TestContactCardService::keeps_all_of_them_or_nobody()
{
    FoundContacts people = found(cardOf("FN:Ana") + cardOf("FN:Ben")).value();
    auto wrong = std::make_shared<ContactCard>();
    wrong->contact.name = QString();
    people.people.append({.card = wrong});
    const auto added = add(people);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InvalidValue);
    QVERIFY(team().isEmpty());
}

void TestContactCardService::keeps_photos_and_leaves_out_what_is_none()
{
    const QByteArray photo = encoded(landscape({400, 300}, 20), "jpeg");
    const FoundContacts people =
        found(cardOf("FN:Ana\r\nPHOTO;ENCODING=b;TYPE=JPEG:" + photo.toBase64())
              + cardOf("FN:Ben\r\nPHOTO;ENCODING=b:" + QByteArray("no photo").toBase64())
              + cardOf("FN:Cleo\r\nPHOTO;VALUE=uri:https://example.org/tracker.jpg")
              + cardOf("FN:Dora\r\nPHOTO;ENCODING=b;TYPE=PNG:" + pngClaiming(30'000, 30'000).toBase64()))
            .value();
    QList<std::shared_ptr<const ContactCard>> all;
    for (const FoundContact &person : people.people)
        all += person.card;
    const Newcomers ready = await(cards().prepare(all));
    QCOMPARE(ready.photosLeft, 2);
    const auto ids = await(cards().add(ready));
    QVERIFY(ids);
    QVERIFY(!await(careTeam().thumbnail(ids->at(0))).isNull());
    QVERIFY(await(careTeam().thumbnail(ids->at(1))).isNull());
    QVERIFY(await(careTeam().thumbnail(ids->at(2))).isNull());
    QVERIFY(await(careTeam().thumbnail(ids->at(3))).isNull());
}

void TestContactCardService::takes_all_of_them_back()
{
    const ContactId before = await(careTeam().save({.name = u"Dora"_s})).value();
    const auto ids = add(found(manyCards(3)).value());
    QVERIFY(ids);
    QCOMPARE(team().size(), 4);
    QVERIFY(await(careTeam().erase(ids->at(1))));
    QVERIFY(await(cards().takeBack(*ids)));
    QCOMPARE(team().size(), 1);
    QCOMPARE(team().constFirst().id, before);
    QVERIFY(await(careTeam().bin())->isEmpty());
}

void TestContactCardService::writes_everyone_so_that_they_come_back_data()
{
    QTest::addColumn<VCardVersion>("version");
    QTest::newRow("3.0") << VCardVersion::V30;
    QTest::newRow("4.0") << VCardVersion::V40;
}

void TestContactCardService::writes_everyone_so_that_they_come_back()
{
    QFETCH(const VCardVersion, version);

    const Contact nurse{.role = ContactRole::NurseLine,
                        .name = u"Nurse line"_s,
                        .phones = {{.number = PhoneNumber::fromText(u"030 12345"_s).value(),
                                    .label = u"extension 12"_s,
                                    .hours = CallHours::usual(CallTime::AfterHours)}},
                        .callAbout = u"Fever"_s,
                        .note = u"Ask for Ana."_s,
                        .starred = true};
    const ContactId id = await(careTeam().save(nurse)).value();
    QVERIFY(await(careTeam().save({.name = u"Ben"_s})));
    QVERIFY(add(
        found(cardOf("FN:Ana\r\nPHOTO;ENCODING=b:" + encoded(landscape({400, 300}, 20), "jpeg").toBase64()))
            .value()));

    const QUrl file = QUrl::fromLocalFile(path(u"out.vcf"_s));
    const auto written = await(cards().write(file, {}, {.version = version, .ownWords = true}));
    QVERIFY(written);
    QCOMPARE(*written, 3);
    const auto back = await(cards().read(file, {}));
    QVERIFY(back);
    QCOMPARE(back->people.size(), 3);
    Contact same = back->people.at(0).card->contact;
    same.id = id;
    QVERIFY(same == await(careTeam().find(id)).value());
    QVERIFY(!back->people.at(2).card->photo.isEmpty());

    // In place of the one that is there.
    QCOMPARE(await(cards().write(file, id, {.version = version})).value(), 1);
    QCOMPARE(QDir(m_files->path()).entryList(QDir::Files), QStringList({u"out.vcf"_s, u"people.vcf"_s}));
    const auto one = await(cards().read(file, {}));
    QCOMPARE(one->people.size(), 1);
    QCOMPARE(one->people.constFirst().card->contact.note, QString());
}

void TestContactCardService::leaves_no_half_file()
{
    const QUrl nowhere = QUrl::fromLocalFile(path(u"no/such/folder/out.vcf"_s));
    const auto refused = await(cards().write(nowhere, {}, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);

    for (const QString &none : {QString(), u".vcf"_s, u"https://example.org/out.vcf"_s}) {
        const auto noFile = await(cards().write(QUrl(none), {}, {}));
        QVERIFY(!noFile);
        QCOMPARE(noFile.error().code, ErrorCode::Unavailable);
        QVERIFY(!QFile::exists(none));
    }

    const QUrl file = QUrl::fromLocalFile(path(u"out.vcf"_s));
    const auto missing = await(cards().write(file, ContactId{99}, {}));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(file.toLocalFile()));
}

void TestContactCardService::leaves_an_older_file_as_it_was()
{
    QVERIFY(add(found(manyCards(200)).value()));
    const QUrl file = fileOf("what was there before");
    // As on a disk with little room left.
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto onExcess = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{.rlim_cur = 4'096, .rlim_max = usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const auto refused = await(cards().write(file, {}, {}));
    const auto alone = await(cards().write(QUrl::fromLocalFile(path(u"new.vcf"_s)), {}, {}));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, onExcess);

    QCOMPARE(refused.error().code, ErrorCode::StorageFull);
    QCOMPARE(alone.error().code, ErrorCode::StorageFull);
    QFile older(file.toLocalFile());
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), "what was there before"_ba);
    QCOMPARE(QDir(m_files->path()).entryList(QDir::Files), QStringList(u"people.vcf"_s));
}

void TestContactCardService::fits_a_card_into_a_qr_code()
{
    Contact contact{.name = u"Ana"_s,
                    .phones = {{.number = PhoneNumber::fromText(u"5550100"_s).value()}},
                    .address = u"1 Bay Street"_s,
                    .note = u"secret words"_s};
    const ContactId id = await(careTeam().save(contact)).value();
    const auto whole = await(cards().qrText(id));
    QVERIFY(whole);
    QVERIFY(whole->contains(u"1 Bay Street"_s));
    QVERIFY(!whole->contains(u"secret"_s));

    contact.id = id;
    contact.address = u"x"_s.repeated(1'000);
    QVERIFY(await(careTeam().save(contact)));
    const auto brief = await(cards().qrText(id));
    QVERIFY(brief);
    QVERIFY(!brief->contains(u"xxx"_s));
    QVERIFY(brief->contains(u"5550100"_s));

    for (int number = 0; number < 15; ++number)
        contact.emails += u"%1.%2@example.org"_s.arg(u"a"_s.repeated(60)).arg(number);
    QVERIFY(await(careTeam().save(contact)));
    QCOMPARE(await(cards().qrText(id)).error().code, ErrorCode::InvalidValue);
}

void TestContactCardService::reads_and_keeps_ten_thousand()
{
    const Found people = found(manyCards(kMostCards));
    QVERIFY(people);
    QCOMPARE(people->people.size(), kMostCards);
    const auto ids = add(*people);
    QVERIFY(ids);
    QCOMPARE(ids->size(), kMostCards);
    const FoundContacts again = await(cards().compared(*people));
    QVERIFY(std::ranges::all_of(again.people, &FoundContact::known));
    QVERIFY(await(cards().takeBack(*ids)));
    QVERIFY(team().isEmpty());
}

void TestContactCardService::refuses_more_than_ten_thousand()
{
    const Found people = found(manyCards(kMostCards + 1));
    QVERIFY(!people);
    QCOMPARE(people.error(), CardRefusal::TooMany);
}

void TestContactCardService::closes_while_a_large_file_is_read()
{
    const QUrl file = fileOf(manyCards(kMostCards));
    const auto reading = cards().read(file, {});
    m_profile.reset(); // waits for what is being read, which gives up
    QVERIFY(reading.isFinished());
}

QTEST_MAIN(TestContactCardService)
#include "tst_ContactCardService.moc"
