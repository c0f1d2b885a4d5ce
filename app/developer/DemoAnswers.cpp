#include "DemoAnswers.h"

#include "DemoTextCalendar.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside::demo {

namespace {

/// Numbers that follow from the moment of a check-in, so that each is the same however many others
/// there are.
class Chance
{
public:
    explicit Chance(const QDateTime &at) : m_state(quint64(at.toMSecsSinceEpoch())) {}

    /// A number of [0, sides).
    [[nodiscard]] int roll(int sides)
    {
        m_state += 0x9E3779B97F4A7C15;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return int(((mixed ^ (mixed >> 31)) >> 32) * quint64(sides) >> 32);
    }
    [[nodiscard]] bool happens(int percent) { return roll(100) < percent; }

private:
    quint64 m_state;
};

constexpr std::array kNotes{
    "Soup on the balcony, the first warm day.",
    "Slept in the afternoon.",
    "Too tired to talk, glad of the quiet.",
    "Walked to the pond and back.",
    "Feet like in wool socks.",
    "Sam made me laugh.",
    "Could not eat much, toast went down.",
    "Woke at four and lay there.",
};

bool isAroundScan(Moment moment)
{
    return moment == Moment::BeforeScan || moment == Moment::ScanDay || moment == Moment::Waiting
           || moment == Moment::Results;
}

int ofFive(int step)
{
    return std::clamp(step, 1, 5);
}

int ofTen(int number)
{
    return std::clamp(number, 0, 10);
}

void answerMore(CheckIn &checkIn, Moment moment, MeasureId ownSymptom, Chance &chance)
{
    const int mood = checkIn.answers.value(MeasureId::Mood);
    const bool treated = moment == Moment::AfterTreatment || moment == Moment::TreatmentDay;
    const auto answer = [&](int percent, MeasureId id, int value) {
        if (chance.happens(percent))
            checkIn.answers.insert(id, value);
    };
    const bool morning = checkIn.time.wallClock().time().hour() < 13;
    answer(95, MeasureId::Energy, ofFive(mood - int(treated) + chance.roll(3) - 1));
    answer(90, MeasureId::Pain, ofTen(6 - mood + chance.roll(3) - 1));
    answer(morning ? 90 : 0, MeasureId::Sleep, ofFive(mood + chance.roll(3) - 1 - int(isAroundScan(moment))));
    answer(70, MeasureId::Appetite, ofFive(4 - 2 * int(treated) + chance.roll(2)));
    answer(70, MeasureId::Nausea, ofFive(1 + 2 * int(treated) + chance.roll(2)));
    answer(40, MeasureId::Breath, ofFive(1 + chance.roll(2)));
    answer(85, MeasureId::Worry, ofTen((isAroundScan(moment) ? 5 : 1) + chance.roll(4)));
    answer(60, ownSymptom, ofTen(2 + 2 * int(treated) + chance.roll(3)));
}

} // namespace

Result<CheckIn> demoCheckIn(const DemoMood &demo, const QDateTime &until, MeasureId ownSymptom)
{
    const auto mood = Mood::fromStep(demo.mood);
    if (!mood)
        return std::unexpected(mood.error());
    Chance chance(demo.at);
    CheckIn checkIn = checkin::ofMood(LivedTime::at(demo.at, QTimeZone(demo.zone)), *mood);
    const auto ago = int(demo.at.date().daysTo(until.toUTC().date()));
    const Moment moment = DemoDay(until, ago).moment();
    if (chance.happens(92))
        answerMore(checkIn, moment, ownSymptom, chance);
    if (chance.happens(12))
        checkIn.note = QString::fromUtf8(kNotes[std::size_t(chance.roll(int(kNotes.size())))]);
    if (chance.happens(10))
        checkIn.tags = {moment == Moment::Away ? u"sea"_s : u"walk"_s};
    return checkIn;
}

} // namespace alongside::demo
