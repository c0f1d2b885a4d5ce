#include "models/MoodText.h"

#include <QCoreApplication>

namespace alongside {

QString moodText(Mood mood)
{
    switch (mood.step()) {
    case 1: return QCoreApplication::translate("Mood", "Very low");
    case 2: return QCoreApplication::translate("Mood", "Low");
    case 3: return QCoreApplication::translate("Mood", "So-so");
    case 4: return QCoreApplication::translate("Mood", "Okay");
    default: return QCoreApplication::translate("Mood", "Good");
    }
}

int moodLevel(const std::optional<Mood> &mood)
{
    return mood ? mood->step() - Mood::kLowest : -1;
}

} // namespace alongside
