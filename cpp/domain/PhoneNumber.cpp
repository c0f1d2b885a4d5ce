#include "domain/PhoneNumber.h"

#include <algorithm>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9'; // not QChar::isDigit: a dialler takes these ten
}

bool isSeparator(QChar character)
{
    return QStringView(u" -()").contains(character);
}

} // namespace

Result<PhoneNumber> PhoneNumber::fromText(const QString &text)
{
    const QStringView afterPlus = text.startsWith(u'+') ? QStringView(text).sliced(1) : QStringView(text);
    const bool diallable = std::ranges::all_of(
        afterPlus, [](QChar character) { return isDigit(character) || isSeparator(character); });
    if (!diallable || text.size() > kMaxLength || std::ranges::count_if(afterPlus, isDigit) < 2)
        return fail(ErrorCode::InvalidValue, u"not a telephone number"_s);
    return PhoneNumber(text);
}

QString PhoneNumber::dialled() const
{
    QString number = m_text;
    return number.removeIf(isSeparator);
}

} // namespace alongside
