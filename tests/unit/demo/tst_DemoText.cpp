#include "DemoText.h"
#include "DemoTextSeeds.h"

#include "domain/JournalTag.h"
#include "support/ThreadTimer.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace alongside::demo;

namespace {

const QDateTime kUntil(QDate(2026, 11, 23), QTime(9, 30), QTimeZone::utc());
constexpr quint64 kSeed = 7;

} // namespace

class TestDemoText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_same_seed_tells_the_same_year();
    void is_about_220_entries_in_the_year();
    void gives_as_many_as_asked_for_data();
    void gives_as_many_as_asked_for();
    void says_nothing_that_we_do_not_say();
    void does_not_tell_the_same_twice();
    void every_choice_is_well_formed();
    void a_third_has_a_title_and_most_have_a_mood();
    void most_have_a_tag_and_some_a_star();
    void the_week_away_is_in_another_zone();
    void moods_follow_the_year();
    void the_shelf_has_its_probe_words_as_often_as_it_says();
    void the_shelf_fills_fast();
};

void TestDemoText::the_same_seed_tells_the_same_year()
{
    QCOMPARE(demoYear(kUntil, kSeed), demoYear(kUntil, kSeed));
    QCOMPARE(demoMoods(kUntil, kSeed), demoMoods(kUntil, kSeed));
    QVERIFY(demoYear(kUntil, kSeed) != demoYear(kUntil, kSeed + 1));
    QCOMPARE(DemoShelf(kUntil, kSeed, 1000).entry(500), DemoShelf(kUntil, kSeed, 1000).entry(500));
}

void TestDemoText::is_about_220_entries_in_the_year()
{
    for (quint64 seed = 0; seed < 20; ++seed) {
        const QList<DemoEntry> entries = demoYear(kUntil, seed);
        QVERIFY2(entries.size() >= 190 && entries.size() <= 250, qPrintable(QString::number(entries.size())));
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const DemoEntry &entry = entries.at(i);
            QVERIFY(entry.at > kUntil.addDays(-366) && entry.at <= kUntil);
            QVERIFY(i == 0 || entries.at(i - 1).at <= entry.at);
            QVERIFY(!entry.body.trimmed().isEmpty());
            QVERIFY(!entry.mood || (*entry.mood >= 1 && *entry.mood <= 5));
            QVERIFY(QTimeZone(entry.zone).isValid());
        }
    }
}

void TestDemoText::gives_as_many_as_asked_for_data()
{
    QTest::addColumn<int>("count");

    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("a few") << 12;
    QTest::newRow("one a day") << 365;
    QTest::newRow("many a day") << 5000;
}

void TestDemoText::gives_as_many_as_asked_for()
{
    QFETCH(const int, count);

    const QList<DemoEntry> entries = demoYear(kUntil, kSeed, count);
    QCOMPARE(entries.size(), count);
    QVERIFY(std::ranges::is_sorted(entries, {}, &DemoEntry::at));
}

void TestDemoText::says_nothing_that_we_do_not_say()
{
    static const QRegularExpression s_unwanted(
        u"!|\\b(battl\\w*|fight\\w*|fought|warriors?|brave\\w*|courageous|survivors?|thriv\\w*|victims?|"
        "journeys?|hero(es|ics?|ism)?|beat(s|ing|en)?|conquer\\w*|streaks?|lost (the|her|his|their)|passed "
        "away|"
        "just|simply|at least|cured?|healed|miracle|hospital|clinic|doctor)\\b|\\d+ ?(mg|ml|g)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Seed &seed : seeds()) {
        const QString text = QString::fromUtf8(seed.title) + u'\n' + QString::fromUtf8(seed.body);
        QVERIFY2(!s_unwanted.match(text).hasMatch(), seed.body);
    }
}

void TestDemoText::does_not_tell_the_same_twice()
{
    QVERIFY(seeds().size() >= 120);
    for (quint64 seed = 0; seed < 20; ++seed) {
        QHash<QString, QDateTime> told;
        for (const DemoEntry &entry : demoYear(kUntil, seed)) {
            QVERIFY2(!told.contains(entry.body), qPrintable(entry.body));
            told.insert(entry.body, entry.at);
        }
    }
}

void TestDemoText::every_choice_is_well_formed()
{
    for (const Seed &seed : seeds()) {
        const QString body = QString::fromUtf8(seed.body);
        QVERIFY2(body.count(u'{') == body.count(u'}'), seed.body);
        static const QRegularExpression s_choice(u"\\{[^{}|]+(\\|[^{}|]+)+\\}"_s);
        QVERIFY2(QString(body).remove(s_choice).contains(QRegularExpression(u"^[^{}|]*$"_s)), seed.body);
        QVERIFY2(body.contains(u'|'), seed.body); // told a second time, it must not sound the same
        QVERIFY(seed.mood >= 1 && seed.mood <= 5);
    }
    for (const DemoEntry &entry : demoYear(kUntil, kSeed, 2000))
        QVERIFY2(!entry.body.contains(QRegularExpression(u"[{}|]"_s)), qPrintable(entry.body));
}

void TestDemoText::a_third_has_a_title_and_most_have_a_mood()
{
    const QList<DemoEntry> entries = demoYear(kUntil, kSeed);
    const auto titled =
        std::ranges::count_if(entries, [](const DemoEntry &entry) { return !entry.title.isEmpty(); });
    const auto rated =
        std::ranges::count_if(entries, [](const DemoEntry &entry) { return entry.mood.has_value(); });
    QVERIFY2(titled * 100 > entries.size() * 25 && titled * 100 < entries.size() * 45,
             qPrintable(QString::number(titled)));
    QVERIFY(rated * 100 > entries.size() * 55 && rated * 100 < entries.size() * 85);
}

void TestDemoText::most_have_a_tag_and_some_a_star()
{
    const QList<DemoEntry> entries = demoYear(kUntil, kSeed);
    const auto tagged =
        std::ranges::count_if(entries, [](const DemoEntry &entry) { return !entry.tags.isEmpty(); });
    const auto starred = std::ranges::count_if(entries, &DemoEntry::starred);
    QVERIFY2(tagged * 100 > entries.size() * 50 && tagged * 100 < entries.size() * 95,
             qPrintable(QString::number(tagged)));
    QVERIFY2(starred >= 3 && starred * 100 < entries.size() * 15, qPrintable(QString::number(starred)));
    QSet<QString> tags;
    for (const DemoEntry &entry : entries) {
        for (const QString &tag : entry.tags) {
            QVERIFY2(alongside::journaltag::isValid(tag), qPrintable(tag));
            tags.insert(tag);
        }
        QVERIFY(entry.tags.size() == QSet<QString>(entry.tags.begin(), entry.tags.end()).size());
    }
    QVERIFY(tags.size() >= 8);
}

void TestDemoText::the_week_away_is_in_another_zone()
{
    QSet<QByteArray> zones;
    for (const DemoEntry &entry : demoYear(kUntil, kSeed))
        zones.insert(entry.zone);
    QCOMPARE(zones, (QSet<QByteArray>{"Europe/London"_ba, "Europe/Athens"_ba}));
}

void TestDemoText::moods_follow_the_year()
{
    const QList<DemoMood> moods = demoMoods(kUntil, kSeed);
    QVERIFY(moods.size() > 280 && moods.size() < 420);
    QVERIFY(std::ranges::is_sorted(moods, {}, &DemoMood::at));
    QSet<int> seen;
    qint64 longestGap = 0;
    for (qsizetype i = 0; i < moods.size(); ++i) {
        seen.insert(moods.at(i).mood);
        QVERIFY(moods.at(i).at > kUntil.addDays(-366) && moods.at(i).at <= kUntil);
        if (i > 0)
            longestGap = std::max(longestGap, moods.at(i - 1).at.daysTo(moods.at(i).at));
    }
    QCOMPARE(seen, (QSet<int>{1, 2, 3, 4, 5}));
    QVERIFY(longestGap >= 7); // there is a week without a word: the screens must be kind about it
}

void TestDemoText::the_shelf_has_its_probe_words_as_often_as_it_says()
{
    const DemoShelf shelf(kUntil, kSeed, 2000);
    QHash<QString, int> found;
    const QStringList probes{
        QString::fromUtf8(DemoShelf::kWordIn100), QString::fromUtf8(DemoShelf::kWordIn1000),
        QString::fromUtf8(DemoShelf::kPhraseIn200), QString::fromUtf8(DemoShelf::kAccentsIn50),
        QString::fromUtf8(DemoShelf::kChineseIn50)};
    QDateTime before;
    for (int i = 0; i < shelf.count(); ++i) {
        const DemoEntry entry = shelf.entry(i);
        QVERIFY(!before.isValid() || before < entry.at);
        before = entry.at;
        for (const QString &probe : probes)
            found[probe] += entry.body.contains(probe);
    }
    QCOMPARE(before, kUntil);
    QCOMPARE(found.value(probes.at(0)), 20);
    QCOMPARE(found.value(probes.at(1)), 2);
    QCOMPARE(found.value(probes.at(2)), 10);
    QCOMPARE(found.value(probes.at(3)), 40);
    QCOMPARE(found.value(probes.at(4)), 40);
}

void TestDemoText::the_shelf_fills_fast()
{
    const DemoShelf shelf(kUntil, kSeed, 10'000);
    const alongside::ThreadTimer timer;
    qint64 words = 0;
    for (int i = 0; i < shelf.count(); ++i)
        words += shelf.entry(i).body.count(u' ') + 1;
    QVERIFY(timer.elapsed() < 5s); // a fortieth of that on a desktop
    const qint64 mean = words / shelf.count();
    QVERIFY2(mean >= 120 && mean <= 150, qPrintable(QString::number(mean)));
}

QTEST_GUILESS_MAIN(TestDemoText)
#include "tst_DemoText.moc"
