#pragma once

#include "domain/VisitBook.h"

#include <QStringList>

namespace alongside {

// Visits in words.

/// What one calls it: whom it is with, else what it is for, else "Appointment".
[[nodiscard]] QString visitTitle(const Visit &visit);
/// What it is for, if that is not what one calls it already.
[[nodiscard]] QString visitAbout(const Visit &visit);
/// "Monday 23 March at 10:30 am, Berlin time", and until when: see plannedText().
[[nodiscard]] QString visitWhenText(const Visit &visit, QDate today, const QTimeZone &here);
/// "Where you are, that is Monday 23 March at 4:30 am."; empty if the clock there is the one \a here.
[[nodiscard]] QString visitHereText(const Visit &visit, QDate today, const QTimeZone &here);

/// How long a visit can take, to choose from: not said first.
[[nodiscard]] QStringList visitLengthTexts();
/// Which of those \a minutes are; -1 for none of them.
[[nodiscard]] int visitLengthOf(int minutes);
/// Minutes of the \a row of those.
[[nodiscard]] int visitMinutesOf(int row);

} // namespace alongside
