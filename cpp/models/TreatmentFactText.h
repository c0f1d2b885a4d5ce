#pragma once

#include "domain/TreatmentFact.h"

#include <QStringList>

/// Facts of a diagnosis in words.
namespace alongside::treatmentfacttext {

/// "Receptors".
[[nodiscard]] QString topicOf(TreatmentTopic topic);
/// What could stand there.
[[nodiscard]] QString exampleOf(TreatmentTopic topic);

/// A word that is often said, and what it contradicts: no two of a group above 0 are true at once.
struct Choice
{
    QString text;
    int group = 0;
};
[[nodiscard]] QList<Choice> choicesOf(TreatmentTopic topic);

/// Which of \a choices stand in \a text, between its commas.
[[nodiscard]] QList<int> chosenIn(const QString &text, const QList<Choice> &choices);
/// \a text with the word at \a choice, in place of the others of its group; without it, if it was there.
[[nodiscard]] QString chosen(const QString &text, const QList<Choice> &choices, int choice);

} // namespace alongside::treatmentfacttext
