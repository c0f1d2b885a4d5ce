#include "domain/Helpline.h"

#include <QRegularExpression>

namespace alongside {

using namespace Qt::StringLiterals;

Result<SourceDate> SourceDate::fromText(const QString &text)
{
    static const QRegularExpression s_shape(u"^(20[0-9]{2})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$"_s);
    const QRegularExpressionMatch match = s_shape.match(text);
    const SourceDate date{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const bool monthGiven = match.hasCaptured(2);
    const bool dayGiven = match.hasCaptured(3);
    if (!QDate::isValid(date.year, monthGiven ? date.month : 1, dayGiven ? date.day : 1))
        return fail(ErrorCode::InvalidValue, u"not a date: "_s + text);
    return date;
}

} // namespace alongside
