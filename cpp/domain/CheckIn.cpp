#include "domain/CheckIn.h"

#include "domain/JournalTag.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace alongside {

std::optional<Mood> CheckIn::mood() const
{
    const auto mood = Mood::fromStep(answers.value(MeasureId::Mood, 0));
    return mood ? std::optional(*mood) : std::nullopt;
}

bool CheckIn::isEmpty() const
{
    return answers.isEmpty() && tags.isEmpty() && QStringView(note).trimmed().isEmpty();
}

namespace checkin {

CheckIn ofMood(const LivedTime &time, Mood mood)
{
    return CheckIn{
        .id = {}, .time = time, .answers = {{MeasureId::Mood, mood.step()}}, .tags = {}, .note = {}};
}

bool hasSeveralHardDays(const QList<QDate> &veryLow, QDate today)
{
    QSet<QDate> days;
    for (const QDate day : veryLow) {
        if (const qint64 ago = day.daysTo(today); ago >= 0 && ago < kHardDaysWithin)
            days.insert(day);
    }
    return days.size() >= kHardDays;
}

Result<void> checked(const CheckIn &checkIn)
{
    if (checkIn.isEmpty())
        return fail(ErrorCode::InvalidValue, u"an empty check-in"_s);
    if (checkIn.note.size() > kLongestNote || checkIn.tags.size() > journaltag::kMost)
        return fail(ErrorCode::InvalidValue, u"a check-in too long"_s);
    for (auto answer = checkIn.answers.cbegin(); answer != checkIn.answers.cend(); ++answer) {
        const bool own = measure::isOwn(answer.key());
        const auto scale = own ? MeasureScale::ZeroToTen : measure::scaleOf(answer.key());
        if (!scale)
            return std::unexpected(scale.error());
        if (!measure::isAnswer(*scale, answer.value()))
            return fail(ErrorCode::InvalidValue, u"%1 is no answer"_s.arg(answer.value()));
    }
    return {};
}

} // namespace checkin

} // namespace alongside
