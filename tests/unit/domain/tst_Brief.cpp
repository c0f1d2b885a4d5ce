#include "domain/Brief.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

/// Since when a page for a visit tells, and what may stand on it.
class TestBrief : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_tells_of_four_weeks_unless_another_day_is_wanted();
    void the_last_scan_is_the_last_that_took_place();
    void the_last_visit_is_one_before_today();
    void what_is_still_to_be_asked_next_is_on_it();
    void a_day_that_cannot_be_is_not_taken();
    void a_long_line_ends_at_a_word();
    void a_paragraph_is_named_by_its_words();

private:
    static Scan scanOn(QDate day);
    static Visit visitOn(VisitId id, QDate day);
    static constexpr QDate kToday = QDate::fromJulianDay(2461114); // 2026-03-14
};

Scan TestBrief::scanOn(QDate day)
{
    return Scan{.id = ScanId(1),
                .time = LivedTime::at(QDateTime(day, QTime(12, 0), QTimeZone::utc()), QTimeZone::utc())};
}

Visit TestBrief::visitOn(VisitId id, QDate day)
{
    return Visit{.id = id,
                 .time = LivedTime::at(QDateTime(day, QTime(9, 0), QTimeZone::utc()), QTimeZone::utc())};
}

void TestBrief::it_tells_of_four_weeks_unless_another_day_is_wanted()
{
    QCOMPARE(kToday, QDate(2026, 3, 14));
    QCOMPARE(brief::firstDay({}, {}, kToday), QDate(2026, 2, 15)); // 28 days with today
    QCOMPARE(brief::firstDay({.since = BriefSince::Day, .day = QDate(2026, 3, 1)}, {}, kToday),
             QDate(2026, 3, 1));
    QCOMPARE(brief::firstDay({.since = BriefSince::LastScan}, {}, kToday), QDate(2026, 2, 15));
}

void TestBrief::the_last_scan_is_the_last_that_took_place()
{
    QList<Scan> scans{scanOn(QDate(2025, 12, 1)), scanOn(QDate(2026, 1, 20)), scanOn(QDate(2026, 3, 2)),
                      scanOn(QDate(2026, 3, 20))};
    scans[2].cancelled = true;
    VisitBook book;
    book.scans = scans;
    QCOMPARE(brief::firstDay({.since = BriefSince::LastScan}, book, kToday), QDate(2026, 1, 20));
    book.scans = {scanOn(QDate(1999, 1, 1))};
    QCOMPARE(brief::firstDay({.since = BriefSince::LastScan}, book, kToday),
             QDate(2021, 3, 14)); // as far as it goes
}

void TestBrief::the_last_visit_is_one_before_today()
{
    VisitBook book;
    book.visits = {visitOn(VisitId(1), QDate(2025, 12, 1)), visitOn(VisitId(2), QDate(2026, 2, 3)),
                   visitOn(VisitId(3), kToday), visitOn(VisitId(4), QDate(2026, 4, 1))};
    QCOMPARE(brief::firstDay({.since = BriefSince::LastVisit}, book, kToday), QDate(2026, 2, 3));
    QCOMPARE(brief::firstDay({.since = BriefSince::LastVisit}, {}, kToday), QDate(2026, 2, 15));
}

void TestBrief::what_is_still_to_be_asked_next_is_on_it()
{
    VisitBook book;
    book.visits = {visitOn(VisitId(1), QDate(2026, 2, 3)), visitOn(VisitId(2), kToday)};
    book.questions = {{.visit = VisitId(1), .body = u"Then?"_s},
                      {.visit = VisitId(2), .body = u"Now?"_s},
                      {.visit = VisitId(2), .body = u"Asked?"_s, .asked = true},
                      {.body = u"Some day?"_s}};
    QCOMPARE(brief::questionsToAsk(book, kToday), QStringList{u"Now?"_s});
    book.visits.removeLast();
    QCOMPARE(brief::questionsToAsk(book, kToday), QStringList{u"Some day?"_s});
}

void TestBrief::a_day_that_cannot_be_is_not_taken()
{
    for (const QDate day : {QDate(), QDate(2026, 3, 15), QDate(2021, 3, 13)})
        QCOMPARE(brief::firstDay({.since = BriefSince::Day, .day = day}, {}, kToday), QDate(2026, 2, 15));
}

void TestBrief::a_long_line_ends_at_a_word()
{
    QCOMPARE(brief::lineOf(u" one\n two "_s), u"one two"_s);
    const QString words = u"word "_s.repeated(200);
    const QString line = brief::lineOf(words);
    QVERIFY(line.size() <= brief::kLongestLine + 1);
    QVERIFY(line.endsWith(u"word\u2026"_s));
    QCOMPARE(brief::lineOf(QString(1000, u'x')).size(), brief::kLongestLine + 1);
    const QString faces = u"\U0001F642"_s.repeated(1000);
    QVERIFY(!brief::lineOf(faces).chopped(1).back().isHighSurrogate()); // no half of one
}

void TestBrief::a_paragraph_is_named_by_its_words()
{
    const auto found = brief::paragraphsOf(12, u"First.\n\nSecond.\nFirst."_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].text, u"First."_s);
    QCOMPARE(brief::entryOf(found[1].key), 12);
    QCOMPARE(brief::paragraphsOf(12, u"Second. "_s).first().key, found[1].key); // wherever it stands
    QVERIFY(brief::paragraphsOf(13, u"Second."_s).first().key != found[1].key);
    QVERIFY(brief::paragraphsOf(12, u"Second!"_s).first().key != found[1].key);
    QVERIFY(!found[0].key.contains(u"First"_s)); // no word of the journal is in a setting
    for (const QString &other : {u"measure/1"_s, u"journal/"_s, u"journal/x/y"_s, u"journal"_s, QString()})
        QCOMPARE(brief::entryOf(other), 0);
}

QTEST_GUILESS_MAIN(TestBrief)
#include "tst_Brief.moc"
