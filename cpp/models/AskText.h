#pragma once

#include "domain/Ask.h"
#include "domain/CirclePerson.h"

#include <QString>
#include <QStringList>

namespace alongside {

/// "Not asked yet", "Asked": a heading over what is at \a stage.
[[nodiscard]] QString askStageText(AskStage stage);
/// Every stage, in its order.
[[nodiscard]] QStringList askStageTexts();
/// "They said yes": what leads from \a stage to the next; empty after the last.
[[nodiscard]] QString askNextText(AskStage stage);

/// How long things take, to choose from: "Not said" first.
[[nodiscard]] QStringList askLengthTexts();
/// Which of those \a minutes are.
[[nodiscard]] int askLengthOf(int minutes);
/// Minutes of the \a row of those.
[[nodiscard]] int askMinutesOf(int row);

/// "Saturday 28 March at 9:30 am"; empty if no day is said.
[[nodiscard]] QString askWhenText(const Ask &ask, QDate today);
/// "Sam, Saturday 28 March, 2 hours": what is known of it besides the thing itself.
[[nodiscard]] QString askLineText(const Ask &ask, QDate today);
/// The request, as it could be said.
[[nodiscard]] QString askRequestText(const Ask &ask, QDate today);

/// "Told", "Partly", "Not yet": every NewsStanding, in its order.
[[nodiscard]] QStringList newsStandingTexts();

} // namespace alongside
