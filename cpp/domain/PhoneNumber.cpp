#include "domain/PhoneNumber.h"

#include <algorithm>
#include <utility>

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

/// \a character as a number is written with it; what has no place in a number stays as it is.
QChar plain(QChar character)
{
    if (character.isDigit())
        return QChar(u'0' + character.digitValue());
    if (character.category() == QChar::Punctuation_Dash)
        return u'-';
    if (character == u'.' || character.category() == QChar::Separator_Space)
        return u' ';
    return character;
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

Result<PhoneNumber> PhoneNumber::fromTyped(const QString &text)
{
    if (text.size() > qsizetype(2) * kMaxLength)
        return fail(ErrorCode::InvalidValue, u"not a telephone number"_s);
    QString number = text;
    number.removeIf([](QChar character) { return character.category() == QChar::Other_Format; });
    std::ranges::transform(std::as_const(number), number.begin(), plain);
    // "135/136" is two numbers; an area code begins with 0, one of a country with +.
    if (number.startsWith(u'0') || number.startsWith(u'+'))
        number.replace(u'/', u' ');
    return fromText(number.simplified());
}

QString PhoneNumber::dialled() const
{
    QString number = m_text;
    return number.removeIf(isSeparator);
}

} // namespace alongside
