#include "domain/PhoneText.h"

#include <algorithm>

namespace alongside {

namespace {

constexpr QChar kLeftToRight = u'\u2066'; // an isolate, until kEnd: Unicode Standard Annex 9
constexpr QChar kEnd = u'\u2069';

bool turnsRound(QChar character)
{
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
}

} // namespace

QString numberBeside(const PhoneNumber &number, const QString &words)
{
    if (std::ranges::none_of(words, turnsRound))
        return number.text();
    return kLeftToRight + number.text() + kEnd;
}

} // namespace alongside
