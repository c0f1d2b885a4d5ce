#include "pack/PassedOn.h"

#include "catalogue/ContentWords.h"
#include "catalogue/GroupReader.h"
#include "pack/PackReader.h"
#include "support/PackFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

const QDate kDay(2026, 11, 26);
const WordsByLanguage kCaution{
    {u"en"_s, u"May have changed. Call or write first. Source: about 2025-09-08."_s},
    {u"es"_s, u"Puede haber cambiado. Llama o escribe primero. Fuente: 2025-09-08."_s}};

QJsonArray entries()
{
    const auto file = readContentFile(u"groups/groups"_s, QLocale(QLocale::Spanish));
    return QJsonDocument::fromJson(file.value()).object().value(u"groups"_s).toArray();
}

QByteArray fileOf(const QJsonObject &entry, const WordsByLanguage &caution = {},
                  const SigningKey *key = nullptr)
{
    return packfiles::file(passedOnContent(entry, kDay, caution).value(), key);
}

PackReading readingIn(QLocale::Language language)
{
    return {.locale = QLocale(language), .today = kDay};
}

} // namespace

/// A group of the directory on its way to somebody else.
class TestPassedOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_group_of_the_directory_can_be_passed_on();
    void it_says_what_the_directory_says();
    void it_does_not_say_how_sure_that_is_but_to_be_careful();
    void a_caution_finds_room();
    void what_is_in_the_clear_is_left_out();
    void a_later_day_is_a_newer_version();
    void only_what_nobody_signed_is_passed_on();
    void it_is_one_group_and_that_one();
};

void TestPassedOn::every_group_of_the_directory_can_be_passed_on()
{
    const QJsonArray all = entries();
    QVERIFY(all.size() > 100);
    for (const QJsonValue entry : all) {
        const QJsonObject group = entry.toObject();
        for (const QLocale::Language language : {QLocale::English, QLocale::Spanish}) {
            const auto pack = readPack(fileOf(group, kCaution), readingIn(language));
            const QString id = group.value(u"id"_s).toString();
            QVERIFY2(pack, qPrintable(id + (pack ? QString() : QString::number(int(pack.error().flaw)))));
            QVERIFY(isPassedOn(*pack));
            QCOMPARE(passedOnGroup(*pack), id);
            const SupportGroup &read = pack->groups.first();
            const QString said = read.note + read.when + read.where;
            QVERIFY2(said.contains(kCaution.value(QLocale::languageToCode(language)))
                         || said.contains(kCaution.value(u"en"_s)),
                     qPrintable(id));
        }
    }
}

void TestPassedOn::it_says_what_the_directory_says()
{
    const QJsonArray all = entries();
    const auto directory = loadGroups(QLocale(QLocale::Spanish)).value();
    for (qsizetype at = 0; at < all.size(); ++at) {
        SupportGroup read =
            readPack(fileOf(all[at].toObject()), readingIn(QLocale::Spanish)).value().groups.first();
        SupportGroup known = directory[at];
        QCOMPARE(read.id, u"directory-%1/%1"_s.arg(known.id));
        read.id = known.id;
        read.teller.reset();
        // Not for a pack to say.
        read.evidence = known.evidence;
        read.callFirst = known.callFirst;
        read.sourceDate = known.sourceDate;
        read.sourceDateIsRough = known.sourceDateIsRough;
        read.area = known.area; // as coarse as packs are
        if (known.web.scheme() != "https"_L1)
            known.web.clear();
        QVERIFY2(read == known, qPrintable(known.id));
    }
}

void TestPassedOn::it_does_not_say_how_sure_that_is_but_to_be_careful()
{
    QJsonObject entry = packfiles::group();
    entry.insert(u"evidence"_s, u"own"_s);
    entry.insert(u"show_in_app"_s, u"yes_with_check_label"_s);
    entry.insert(u"source_date"_s, u"2025"_s);
    entry.insert(u"source_date_about"_s, true);
    entry.insert(u"note"_s, QJsonObject{{u"en"_s, u"Ask for Ann."_s}});
    const QJsonObject content = passedOnContent(entry, kDay, kCaution).value();
    const QJsonObject group = content.value(u"groups"_s).toArray().first().toObject();
    for (const QString &key : {u"evidence"_s, u"show_in_app"_s, u"source_date"_s, u"source_date_about"_s})
        QVERIFY(!group.contains(key));
    // In the languages that the note has: half of it in another would puzzle whoever reads it.
    QCOMPARE(group.value(u"note"_s).toObject(),
             QJsonObject({{u"en"_s, kCaution.value(u"en"_s) + u" Ask for Ann."_s}}));
}

void TestPassedOn::a_caution_finds_room()
{
    const QString full(290, u'a');
    QJsonObject entry = packfiles::group();
    const QJsonObject words{{u"en"_s, full}};
    const auto groupIn = [&entry] {
        return passedOnContent(entry, kDay, kCaution)->value(u"groups"_s).toArray().first().toObject();
    };
    QVERIFY(groupIn().contains(u"note"_s));
    entry.insert(u"note"_s, words);
    QCOMPARE(groupIn().value(u"note"_s), words);
    QCOMPARE(groupIn().value(u"when"_s).toObject().value(u"en"_s), kCaution.value(u"en"_s));
    entry.insert(u"when"_s, words);
    QVERIFY(groupIn().contains(u"where"_s));
    entry.insert(u"where"_s, words);
    QVERIFY(!passedOnContent(entry, kDay, kCaution)); // rather than without
    QVERIFY(passedOnContent(entry, kDay, {}));
}

void TestPassedOn::what_is_in_the_clear_is_left_out()
{
    QJsonObject entry = packfiles::group();
    entry.insert(u"web"_s, u"http://example.org"_s);
    const auto pack = readPack(fileOf(entry), readingIn(QLocale::English));
    QVERIFY(pack);
    QVERIFY(pack->groups.first().web.isEmpty());
}

void TestPassedOn::a_later_day_is_a_newer_version()
{
    int before = 0;
    for (const QDate day : {QDate(2026, 9, 30), QDate(2026, 11, 26), QDate(2027, 1, 1)}) {
        const QJsonObject content = passedOnContent(packfiles::group(), day, {}).value();
        const int version = content.value(u"version"_s).toInt();
        QVERIFY(version > before && version <= GroupPack::kNewestVersion);
        before = version;
    }
}

void TestPassedOn::only_what_nobody_signed_is_passed_on()
{
    const SigningKey key = packfiles::keyOf('a');
    const auto pack = readPack(fileOf(packfiles::group(), {}, &key), readingIn(QLocale::English));
    QVERIFY(pack);
    QVERIFY(!isPassedOn(*pack));
    QVERIFY(!isPassedOn(*pack->groups.first().teller));
    const auto leader = readPack(packfiles::file(packfiles::content()), readingIn(QLocale::English));
    QVERIFY(leader && !isPassedOn(*leader));
    QCOMPARE(passedOnGroup(*leader), QString());
}

void TestPassedOn::it_is_one_group_and_that_one()
{
    QJsonObject content = passedOnContent(packfiles::group(), kDay, {}).value();
    content.insert(u"groups"_s, QJsonArray{packfiles::group(u"other"_s)});
    QVERIFY(!isPassedOn(readPack(packfiles::file(content), readingIn(QLocale::English)).value()));
    content.insert(u"groups"_s, QJsonArray{packfiles::group(), packfiles::group(u"other"_s)});
    QVERIFY(!isPassedOn(readPack(packfiles::file(content), readingIn(QLocale::English)).value()));
}

QTEST_GUILESS_MAIN(TestPassedOn)
#include "tst_PassedOn.moc"
