#include "models/BriefContent.h"

#include "domain/PhoneText.h"
#include "models/ContactText.h"
#include "models/DateText.h"
#include "models/MeasureText.h"
#include "models/ScanText.h"
#include "models/SymptomModel.h"
#include "models/TreatmentFactText.h"
#include "models/TreatmentText.h"
#include "models/TrendPicture.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::briefcontent {

namespace {

// What is on the page unasked: more charts, or people, than these leave no room for anything else.
constexpr int kUsualCharts = 8;
constexpr int kUsualPeople = 6;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Brief", text, nullptr, n);
}

// A day, something that was, and more about it, which may be empty.
QString dayText(QDate day, const QString &what, const QString &more)
{
    //: %1 is a day, %2 what happened, as "Tablets began".
    const QString text = tr("%1: %2").arg(dateText(day), what);
    //: %1 is a day and what happened, %2 why, in the person's own words.
    return more.trimmed().isEmpty() ? text : tr("%1. %2").arg(text, more.trimmed());
}

// Something with a day, to be put in order.
struct Event
{
    QDate day;
    QString key;
    QString text;
};

void addCycle(QList<Event> &events, const TreatmentCycle &cycle, const TrendOverview &span)
{
    const auto isWithin = [&span](QDate day) {
        return day >= span.first && day <= span.last;
    };
    const QString name = treatmenttext::nameOf(cycle);
    const QString key = u"treatment/"_s + QString::number(qint64(cycle.id));
    if (isWithin(cycle.first)) {
        const QString began = cycle.name.isEmpty()
                                  ? tr("%1 began").arg(name)
                                  : tr("%1 began (%2)").arg(name, treatmenttext::rhythmOf(cycle));
        events += Event{cycle.first, key + u"/first"_s,
                        dayText(cycle.first, began, cycle.last ? QString() : cycle.reason)};
    }
    for (const TreatmentHold &hold : cycle.holds) {
        if (hold.first > span.last || hold.last() < span.first)
            continue;
        //: %1 is a treatment, as "Tablets".
        events += Event{hold.first, key + u"/hold/"_s + hold.first.toString(Qt::ISODate),
                        dayText(hold.first, tr("%1 held for %n days", hold.days).arg(name), hold.reason)};
    }
    if (cycle.last && isWithin(*cycle.last))
        events += Event{*cycle.last, key + u"/last"_s,
                        dayText(*cycle.last, tr("%1 ended").arg(name), cycle.reason)};
}

void addNote(QList<Event> &events, const TreatmentNote &note, const TrendOverview &span)
{
    const QString key = u"note/"_s + QString::number(qint64(note.id));
    const auto isWithin = [&span](QDate day) {
        return day >= span.first && day <= span.last;
    };
    if (note.kind == TreatmentNoteKind::SideEffect) {
        if (!treatmentnote::isWithin(note, span.first, span.last))
            return;
        QStringList more{treatmenttext::datesOf(note), note.detail};
        more.removeAll(QString());
        //: %1 is a side effect in own words, as "Tired".
        QString text = tr("Side effect: %1").arg(note.name);
        events += Event{note.first.value_or(span.first), key,
                        more.isEmpty() ? text : tr("%1. %2").arg(text, more.join(u". "_s))};
        return;
    }
    if (note.first && isWithin(*note.first))
        events += Event{*note.first, key + u"/first"_s,
                        dayText(*note.first, tr("New medicine, %1").arg(note.name), note.detail)};
    if (note.last && isWithin(*note.last))
        events += Event{*note.last, key + u"/last"_s, dayText(*note.last, tr("%1 ended").arg(note.name), {})};
}

BriefLine lineOf(BriefSection section, const QString &key, const QString &text,
                 const BriefSource &source = {})
{
    return {.section = section, .item = {.key = key, .text = brief::lineOf(text)}, .source = source};
}

void addQuestions(QList<BriefLine> &lines, const BriefFacts &facts)
{
    QSet<QString> keys;
    for (const QString &question : facts.visitQuestions + facts.questions) {
        const QString key = brief::keyOfQuestion(question);
        if (keys.contains(key))
            continue; // written in both places
        keys.insert(key);
        lines += lineOf(BriefSection::Questions, key, question);
        lines.last().usual = keys.size() <= brief::kMostQuestions;
    }
}

void addTreatment(QList<BriefLine> &lines, const BriefFacts &facts)
{
    QList<Event> events;
    for (const TreatmentCycle &cycle : facts.trends.treatments)
        addCycle(events, cycle, facts.trends);
    for (const TreatmentNote &note : facts.notes)
        addNote(events, note, facts.trends);
    std::ranges::stable_sort(events, {}, &Event::day);
    for (const Event &event : std::as_const(events))
        lines +=
            lineOf(BriefSection::Treatment, event.key, event.text, {.kind = BriefSource::Kind::Treatments});
}

// Symptoms that stay: on how many days, and since when. Counted, not weighed.
void addStaying(QList<BriefLine> &lines, const BriefFacts &facts)
{
    const QDate today = facts.trends.last;
    for (const SymptomLog &log : facts.symptoms) {
        const auto run = symptom::presentRun(log.days, today);
        if (!run || run->span < symptom::kStays)
            continue;
        const QString key = u"stays/"_s + QString::number(qint64(log.measure));
        //: %1 is a symptom as "Pain", %2 on how many days it was noted, %3 a day.
        const QString text =
            tr("%1 was noted on %2 of the last %n days, since %3.", run->span)
                .arg(SymptomModel::nameOf(log), QString::number(run->days), dateText(run->since));
        lines += lineOf(
            BriefSection::Symptoms, key, text,
            {.kind = BriefSource::Kind::Answers, .measure = log.measure, .first = run->since, .last = today});
    }
}

void addSymptoms(QList<BriefLine> &lines, const BriefFacts &facts)
{
    const TrendCalendar calendar(facts.trends);
    int shown = 0;
    for (const TrendSeries &series : facts.trends.series) {
        if (series.whole.count == 0 || series.measure.id == MeasureId::ScanWorry)
            continue; // that stands with its scan
        ChartPicture picture = trendpicture::overTime(series, calendar);
        BriefLine line;
        line.section = BriefSection::Symptoms;
        line.item.key = u"measure/"_s + QString::number(qint64(series.measure.id));
        line.source = {.kind = BriefSource::Kind::Answers,
                       .measure = series.measure.id,
                       .first = facts.trends.first,
                       .last = facts.trends.last};
        line.usual = ++shown <= kUsualCharts;
        if (picture.drawn) {
            line.item.text = picture.summary;
            line.item.chart = std::move(picture);
        } else {
            //: %1 is a measure as "Pain", %2 what was answered, %3 a number of check-ins.
            line.item.text =
                tr("%1: %2. %3.")
                    .arg(measureText(series.measure), trendpicture::totalText(series.measure, series.whole),
                         tr("%n check-ins", series.whole.count));
        }
        lines += line;
    }
}

QString worryTextOf(const Scan &scan, const ScanWorry &worry)
{
    const auto peak = std::ranges::max_element(worry.points(), {}, &WorryPoint::mean);
    //: %1 is a scan as "CT scan", %2 its day, %3 a number from 0 to 10, %4 a day.
    QString text = tr("Worry around the %1 of %2 was highest on %4, at %3 of 10.")
                       .arg(scanTitle(scan), dateText(scan.day()), worryText(peak->mean),
                            dateText(scan.day().addDays(peak->day)));
    text += u' ' + tr("Answered on %n days.", int(worry.points().size()));
    const PhaseWorry waiting = worry.phase(ScanPhase::Waiting);
    if (waiting.mean)
        text += u' ' + tr("While waiting for the result it was %1 on average.").arg(worryText(*waiting.mean));
    return text;
}

void addScans(QList<BriefLine> &lines, const BriefFacts &facts)
{
    const TrendOverview &span = facts.trends;
    for (const Scan &scan : facts.scans.scans) {
        const ScanSeason season = facts.scans.seasonOf(scan);
        const QDate last = std::min(season.lastDay().value_or(span.last), span.last);
        if (scan.cancelled || season.firstDay() > span.last || last < span.first)
            continue;
        const QString key = u"scan/"_s + QString::number(qint64(scan.id));
        if (scan.day() <= span.last) {
            //: %1 is a scan as "CT scan", %2 its day.
            QString text = tr("%1 on %2.").arg(scanTitle(scan), dateText(scan.day()));
            if (scan.outcome && *scan.outcome != ScanOutcome::Unsaid)
                //: How the person sums a result up, as "Stable".
                text += u' ' + tr("Result as I understood it: %1.").arg(scanOutcomeText(*scan.outcome));
            lines += lineOf(BriefSection::Scans, key, text,
                            {.kind = BriefSource::Kind::Scan, .id = qint64(scan.id)});
        }
        const ScanWorry worry = facts.scans.worryOf(scan, span.last);
        if (!worry.points().isEmpty())
            lines += lineOf(BriefSection::Scans, key + u"/worry"_s, worryTextOf(scan, worry),
                            {.kind = BriefSource::Kind::Answers,
                             .measure = MeasureId::ScanWorry,
                             .first = season.firstDay(),
                             .last = last});
    }
}

// A diagnosis, and medicines that did not change, are put on the page only by the person.
void addAtHand(QList<BriefLine> &lines, const BriefFacts &facts)
{
    for (const TreatmentFact &fact : facts.facts) {
        lines += lineOf(BriefSection::AtHand, u"fact/"_s + QString::number(int(fact.topic)),
                        tr("%1: %2").arg(treatmentfacttext::topicOf(fact.topic), fact.text),
                        {.kind = BriefSource::Kind::Treatments});
        lines.last().usual = false;
    }
    for (const TreatmentNote &note : facts.notes) {
        if (note.kind != TreatmentNoteKind::Medicine
            || !treatmentnote::isWithin(note, facts.trends.last, facts.trends.last))
            continue;
        const QString dose = note.detail.simplified();
        //: %1 is a medicine, %2 its dose as written on the box.
        lines += lineOf(BriefSection::AtHand, u"medicine/"_s + QString::number(qint64(note.id)),
                        dose.isEmpty() ? note.name : tr("%1, %2").arg(note.name, dose),
                        {.kind = BriefSource::Kind::Treatments});
        lines.last().usual = false;
    }
}

void addPeople(QList<BriefLine> &lines, const BriefFacts &facts)
{
    QList<ContactHead> people = facts.people;
    std::ranges::stable_sort(people, {}, [](const ContactHead &head) {
        return std::tuple(!contact::isCare(head.role), !head.starred, head.role);
    });
    int shown = 0;
    for (const ContactHead &head : std::as_const(people)) {
        QStringList parts{head.name, contactLineText(head)};
        if (!head.phones.isEmpty())
            parts += numberBeside(head.phones.first().number, parts.join(u' '));
        parts.removeAll(QString());
        parts.removeDuplicates();
        lines += lineOf(BriefSection::People, u"contact/"_s + QString::number(qint64(head.id)),
                        parts.join(tr(", ")), {.kind = BriefSource::Kind::Contact, .id = qint64(head.id)});
        lines.last().usual = contact::isCare(head.role) && ++shown <= kUsualPeople;
    }
}

void addJournal(QList<BriefLine> &lines, const BriefFacts &facts, const BriefChoice &choice)
{
    for (const JournalEntry &entry : facts.entries) {
        const auto paragraphs = brief::paragraphsOf(qint64(entry.id), entry.body);
        for (const brief::Paragraph &paragraph : paragraphs) {
            if (!choice.putOn.contains(paragraph.key))
                continue;
            lines += lineOf(BriefSection::Journal, paragraph.key,
                            tr("%1: %2").arg(dateText(entry.time.wallClock().date()), paragraph.text),
                            {.kind = BriefSource::Kind::Entry, .id = qint64(entry.id)});
            lines.last().usual = false;
        }
    }
}

// What the signs of the charts of \a part mean; empty if it has none of them.
QString noteOf(const BriefPart &part)
{
    QStringList notes;
    const auto has = [&part](const auto &isSign) {
        return std::ranges::any_of(
            part.items, [&isSign](const BriefItem &item) { return item.chart && isSign(*item.chart); });
    };
    const auto shades = [](ChartPhase::Shade shade) {
        return [shade](const ChartPicture &chart) {
            return std::ranges::any_of(chart.phases,
                                       [shade](const ChartPhase &phase) { return phase.shade == shade; });
        };
    };
    if (has(shades(ChartPhase::Shade::Tinted)))
        notes += tr("Grey: days on treatment.");
    if (has(shades(ChartPhase::Shade::Hatched)))
        notes += tr("Slanted lines: treatment held.");
    if (has([](const ChartPicture &chart) { return !chart.band.isEmpty(); }))
        notes += tr("Grey around a line: lowest to highest.");
    if (has([](const ChartPicture &chart) {
            return std::ranges::any_of(chart.series.first().points, &ChartPoint::hollow);
        }))
        notes += tr("Hollow dots: fewer than 3 check-ins.");
    return notes.join(u' ');
}

} // namespace

QString sectionText(BriefSection section)
{
    switch (section) {
    case BriefSection::Questions: return tr("Questions");
    case BriefSection::Treatment: return tr("Treatment: what changed");
    case BriefSection::Symptoms: return tr("How it has been");
    case BriefSection::Scans: return tr("Scans");
    case BriefSection::AtHand: return tr("At hand");
    case BriefSection::People: return tr("People");
    case BriefSection::Journal: return tr("In my words");
    }
    return {};
}

QList<BriefLine> linesOf(const BriefFacts &facts, const BriefChoice &choice)
{
    QList<BriefLine> lines;
    addQuestions(lines, facts);
    addTreatment(lines, facts);
    addStaying(lines, facts);
    addSymptoms(lines, facts);
    addScans(lines, facts);
    addAtHand(lines, facts);
    addPeople(lines, facts);
    addJournal(lines, facts, choice);
    return lines;
}

BriefPage pageOf(const QList<BriefLine> &lines, const BriefChoice &choice, const BriefFacts &facts)
{
    BriefPage page;
    page.title = tr("For my visit");
    //: From one day to another.
    page.subtitle = tr("%1 to %2").arg(dateText(facts.trends.first), dateText(facts.trends.last));
    page.footer = tr("From my own notes and answers. It is no medical record.");
    page.leftOutSentence = [](int count) {
        return tr("%n more lines had no room on this page.", count);
    };
    for (const BriefLine &line : lines) {
        if (!line.isOn(choice))
            continue;
        const QString heading = sectionText(line.section);
        if (page.parts.isEmpty() || page.parts.last().heading != heading)
            page.parts += BriefPart{
                .heading = heading, .items = {}, .mattersMost = line.section == BriefSection::Questions};
        page.parts.last().items += line.item;
    }
    for (BriefPart &part : page.parts)
        part.note = noteOf(part);
    return page;
}

} // namespace alongside::briefcontent
