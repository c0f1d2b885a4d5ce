#include "DemoText.h"

#include "DemoTags.h"
#include "DemoTextCalendar.h"
#include "DemoTextSeeds.h"

#include <QTimeZone>

#include <algorithm>
#include <span>

namespace alongside::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysInYear = 365;
constexpr int kDaysInShelf = 7305; // twenty years
constexpr int kOwnWordsInShelfEntry = 95;
constexpr int kRareWordsInShelfEntry = 20;
/// Ways in which every seed can be told.
constexpr int kWaysToTell = 2;
/// Days before the same sentences may come again, in other words where they have them.
constexpr int kDaysUntilAgain = 60;

/// splitmix64: small, and the same everywhere, which std::uniform_int_distribution is not.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    /// A number of [0, sides).
    [[nodiscard]] int roll(int sides) { return int(((next() >> 32) * quint64(sides)) >> 32); }
    /// True in \a percent of a hundred cases.
    [[nodiscard]] bool chance(int percent) { return roll(100) < percent; }

private:
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    quint64 m_state;
};

bool isOrdinary(Moment moment)
{
    return moment == Moment::Weekend || moment == Moment::Workday;
}

/// The text of a seed, with one of each choice. \a turn: 0 for its first use, 1 for its second.
QString written(const Seed &seed, int turn)
{
    QString text;
    const QString body = QString::fromUtf8(seed.body);
    qsizetype from = 0;
    for (int group = 0;; ++group) {
        const qsizetype open = body.indexOf(u'{', from);
        if (open < 0)
            return text.append(QStringView(body).sliced(from));
        const qsizetype close = body.indexOf(u'}', open);
        const QList<QStringView> choices = QStringView(body).sliced(open + 1, close - open - 1).split(u'|');
        text += QStringView(body).sliced(from, open - from);
        text += choices.at((turn + group) % choices.size());
        from = close + 1;
    }
}

/// Picks what Maya writes about, and keeps from telling the same twice.
class Pen
{
public:
    explicit Pen(Dice &dice)
        : m_dice(dice), m_uses(qsizetype(seeds().size())),
          m_lastUsed(qsizetype(seeds().size()), QDate(1970, 1, 1))
    {}

    struct Page
    {
        const Seed &seed;
        QString body;
    };

    [[nodiscard]] Page pageFor(const DemoDay &day);

private:
    [[nodiscard]] Moment subjectOf(const DemoDay &day);

    Dice &m_dice;
    QList<int> m_uses;
    QList<QDate> m_lastUsed;
};

Moment Pen::subjectOf(const DemoDay &day)
{
    const Moment moment = day.moment();
    if (moment != Moment::Away && m_dice.chance(4))
        return Moment::Night;
    if (!isOrdinary(moment))
        return m_dice.chance(85) ? moment : Moment::Anytime;
    const int side = m_dice.roll(100);
    if (side < 34)
        return moment;
    return side < 55 ? day.season() : Moment::Anytime;
}

Pen::Page Pen::pageFor(const DemoDay &day)
{
    const Moment subject = subjectOf(day);
    const auto cost = [&](qsizetype index) {
        const Seed &seed = seeds()[std::size_t(index)];
        const bool fits = seed.moment == subject;
        // On a day whose own subject has been told in all its words.
        const bool canStepIn = seed.moment == Moment::Anytime || seed.moment == day.season()
                               || (seed.moment == day.moment() && isOrdinary(seed.moment));
        const bool usedUp = m_uses[index] >= kWaysToTell;
        const bool tooSoon = m_lastUsed[index].daysTo(day.date()) < kDaysUntilAgain;
        return (fits        ? 0
                : canStepIn ? 100
                            : 100'000)
               + (usedUp ? 10'000 : 0) + (tooSoon ? 1'000 : 0) + m_uses[index] * 200;
    };
    qsizetype best = 0;
    int equals = 0;
    for (qsizetype index = 0; index < m_uses.size(); ++index) {
        const int difference = cost(index) - cost(best);
        equals = difference < 0 ? 1 : equals + (difference == 0 ? 1 : 0);
        if (difference < 0 || (difference == 0 && m_dice.roll(equals) == 0))
            best = index;
    }
    m_lastUsed[best] = day.date();
    const Seed &seed = seeds()[std::size_t(best)];
    return {seed, written(seed, m_uses[best]++)};
}

/// An hour to write at.
QTime timeFor(Moment moment, Dice &dice)
{
    const int hour = moment == Moment::Night ? 1 + dice.roll(3)
                     : dice.chance(25)       ? 7 + dice.roll(3)
                     : dice.chance(30)       ? 12 + dice.roll(5)
                                             : 18 + dice.roll(4);
    return {hour, dice.roll(60), dice.roll(60)};
}

QDateTime instant(const DemoDay &day, QTime time)
{
    const QTimeZone zone(day.zone());
    return QDateTime(day.date(), time, zone.isValid() ? zone : QTimeZone::utc()).toUTC();
}

/// How likely she is to write that day, in percent.
int urgeToWrite(const DemoDay &day)
{
    if (day.isSilent())
        return 0;
    return isOrdinary(day.moment()) ? 54 : 72;
}

/// One of 16,383 made-up words, the first ones far more often than the last, as in real text. Maya
/// has 1,400 words; a search index is not measured fairly on so few.
QString rareWord(Dice &dice)
{
    const int octave = dice.roll(14);
    const int rank = (1 << octave) + dice.roll(1 << octave);
    QString word;
    for (int rest = rank; rest > 0; rest /= 40) {
        word += QLatin1StringView("bdlmnrtv").at(rest % 8);
        word += QLatin1StringView("aeiou").at(rest % 40 / 8);
    }
    return word;
}

/// Good days are what she wants to find again.
bool isStarred(const Seed &seed, qint64 index)
{
    constexpr int kBest = 5;
    return seed.mood == kBest && index % 3 == 0;
}

int clamped(int mood)
{
    return std::clamp(mood, 1, 5);
}

} // namespace

QList<DemoEntry> demoYear(const QDateTime &until, quint64 seed, int count)
{
    Dice dice(seed);
    Pen pen(dice);
    QList<DemoEntry> entries;
    for (int ago = kDaysInYear - 1; ago >= 0; --ago) {
        const DemoDay day(until, ago);
        // Spread so that the last day ends at count exactly.
        const qint64 done = kDaysInYear - ago;
        const int today =
            count < 0 ? int(dice.chance(urgeToWrite(day))) : int(done * count / kDaysInYear - entries.size());
        const qsizetype firstToday = entries.size();
        for (int i = 0; i < today; ++i) {
            const Pen::Page page = pen.pageFor(day);
            const QDateTime at = std::min(instant(day, timeFor(page.seed.moment, dice)), until.toUTC());
            const bool withMood = dice.chance(70);
            entries.append({at, day.zone(), QString::fromUtf8(page.seed.title), page.body,
                            withMood ? std::optional(page.seed.mood) : std::nullopt,
                            tagsOf(page.seed.moment, page.body), isStarred(page.seed, entries.size())});
        }
        std::ranges::sort(entries.begin() + firstToday, entries.end(), {}, &DemoEntry::at);
    }
    return entries;
}

QList<DemoMood> demoMoods(const QDateTime &until, quint64 seed)
{
    Dice dice(~seed);
    QList<DemoMood> moods;
    for (int ago = kDaysInYear - 1; ago >= 0; --ago) {
        const DemoDay day(until, ago);
        if (day.isSilent() || dice.chance(12))
            continue;
        const auto usual = [&] {
            switch (day.moment()) {
            case Moment::Away:
            case Moment::AfterResults: return 4;
            case Moment::AfterTreatment:
            case Moment::BeforeScan:
            case Moment::Waiting: return 2;
            default: return 3;
            }
        }();
        const int howMany = dice.chance(15) ? 2 : 1;
        for (int i = 0; i < howMany; ++i) {
            const QTime time(i == 0 ? 8 + dice.roll(4) : 19 + dice.roll(3), dice.roll(60), dice.roll(60));
            const QDateTime at = instant(day, time);
            const int mood = clamped(usual + dice.roll(3) - 1 + (dice.chance(15) ? 1 : 0));
            if (at <= until)
                moods.append({at, day.zone(), mood});
        }
    }
    return moods;
}

DemoShelf::DemoShelf(const QDateTime &until, quint64 seed, int count)
    : m_until(until.toUTC()), m_seed(seed), m_count(std::max(count, 1))
{}

DemoEntry DemoShelf::entry(int index) const
{
    Dice dice(m_seed ^ (quint64(index) * 0xD1342543DE82EF95));
    const auto anySeed = [&]() -> const Seed & {
        return seeds()[std::size_t(dice.roll(int(seeds().size())))];
    };
    const Seed &first = anySeed();
    QString body = written(first, dice.roll(kWaysToTell));
    while (body.count(u' ') + 1 < kOwnWordsInShelfEntry)
        body += u"\n\n"_s + written(anySeed(), dice.roll(kWaysToTell));

    body += u"\n\nCrossword:"_s;
    for (int i = 0; i < kRareWordsInShelfEntry; ++i)
        body += u' ' + rareWord(dice);

    const auto isOneOf = [&](int these) {
        return index % these == these / 2;
    };
    if (isOneOf(100))
        body += u" A %1 on the postcard."_s.arg(QLatin1StringView(kWordIn100));
    if (isOneOf(1000))
        body += u" The last word in the book is %1."_s.arg(QLatin1StringView(kWordIn1000));
    if (isOneOf(200))
        body += u" The %1 is in the calendar."_s.arg(QLatin1StringView(kPhraseIn200));
    if (isOneOf(50)) {
        body += u" We sat in the %1."_s.arg(QString::fromUtf8(kAccentsIn50));
        body += u" \u4eca\u5929%1\u5728\u7a97\u53f0\u4e0a\u3002"_s.arg(QString::fromUtf8(kChineseIn50));
    }

    const qint64 span = qint64(kDaysInShelf) * 24 * 60 * 60 * 1000;
    const qint64 before = span * (m_count - 1 - index) / m_count;
    const QStringList tags = tagsOf(first.moment, written(first, 0));
    return {
        m_until.addMSecs(-before), "Europe/London"_ba, QString::fromUtf8(first.title), body, first.mood, tags,
        isStarred(first, index)};
}

} // namespace alongside::demo
