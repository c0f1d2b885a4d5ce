#include "models/MeasureText.h"

#include <QCoreApplication>
#include <QLocale>

namespace alongside {

namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("Measure", text, comment);
}

// Of a mood it is the best there is; here something can be better still.
QString good()
{
    return tr("Good", "Energy, sleep or appetite");
}

QStringList howMuch()
{
    return {tr("None"), tr("A little"), tr("Some"), tr("A lot"), tr("Very much")};
}

} // namespace

QString measureText(MeasureId id)
{
    switch (id) {
    case MeasureId::Mood: return tr("Mood");
    case MeasureId::Energy: return tr("Energy");
    case MeasureId::Pain: return tr("Pain");
    case MeasureId::Sleep: return tr("Sleep");
    case MeasureId::Appetite: return tr("Appetite");
    case MeasureId::Nausea: return tr("Feeling sick");
    case MeasureId::Breath: return tr("Short of breath");
    case MeasureId::Worry: return tr("Worry");
    case MeasureId::ScanWorry: return tr("Worry about the scan");
    }
    return {};
}

QString measureText(const Measure &measure)
{
    return measure::isOwn(measure.id) ? measure.name : measureText(measure.id);
}

QString measureQuestion(const Measure &measure)
{
    switch (measure.id) {
    case MeasureId::Sleep: return tr("Sleep last night");
    case MeasureId::Nausea: return tr("Feeling sick (nausea)");
    case MeasureId::ScanWorry: return tr("Worry about the scan or its result");
    case MeasureId::Mood:
    case MeasureId::Energy:
    case MeasureId::Pain:
    case MeasureId::Appetite:
    case MeasureId::Breath:
    case MeasureId::Worry: break;
    }
    return measureText(measure);
}

QStringList measureWords(MeasureId id)
{
    switch (id) {
    case MeasureId::Mood: return {tr("Very low"), tr("Low"), tr("So-so"), tr("Okay"), tr("Good")};
    case MeasureId::Energy: return {tr("None"), tr("A little"), tr("Some"), good(), tr("Plenty")};
    case MeasureId::Sleep: return {tr("Very bad"), tr("Bad"), tr("So-so"), good(), tr("Very good")};
    case MeasureId::Appetite: return {tr("None"), tr("A little"), tr("Some"), good(), tr("Very good")};
    case MeasureId::Nausea:
    case MeasureId::Breath: return howMuch();
    case MeasureId::Pain: return {tr("no pain"), tr("as bad as it can be", "Pain")};
    case MeasureId::Worry:
    case MeasureId::ScanWorry: return {tr("no worry"), tr("as strong as it can be", "Worry")};
    }
    return {tr("none", "A symptom"), tr("as bad as it can be", "A symptom")};
}

QString answerText(MeasureId id, int value)
{
    const auto scale = measure::scaleOf(id);
    if (scale && *scale == MeasureScale::FiveSteps)
        return measureWords(id).value(value - measure::lowest(*scale));
    //: %1 is a number from 0 to 10.
    return tr("%1 of 10").arg(QLocale().toString(value));
}

} // namespace alongside
