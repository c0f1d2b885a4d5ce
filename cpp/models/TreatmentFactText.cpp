#include "models/TreatmentFactText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside::treatmentfacttext {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TreatmentFact", text);
}

bool isSame(const QString &one, const QString &other)
{
    return one.trimmed().compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QString topicOf(TreatmentTopic topic)
{
    switch (topic) {
    case TreatmentTopic::Course: return tr("How it came");
    case TreatmentTopic::Receptors: return tr("Receptors");
    case TreatmentTopic::Biomarkers: return tr("Biomarkers");
    case TreatmentTopic::Sites: return tr("Where it is");
    case TreatmentTopic::Else: return tr("Anything else");
    }
    return {};
}

QString exampleOf(TreatmentTopic topic)
{
    switch (topic) {
    case TreatmentTopic::Course: return tr("When, and what was said");
    case TreatmentTopic::Receptors: return tr("As the report says it");
    case TreatmentTopic::Biomarkers: return tr("Mutations, markers, what was tested");
    case TreatmentTopic::Sites: return tr("Bone: spine and hip");
    case TreatmentTopic::Else: return tr("Operations, other illnesses");
    }
    return {};
}

QList<Choice> choicesOf(TreatmentTopic topic)
{
    switch (topic) {
    case TreatmentTopic::Course:
        return {{tr("Metastatic from the first day (de novo)"), 1}, {tr("Came back (recurrent)"), 1}};
    case TreatmentTopic::Receptors:
        return {{tr("ER positive"), 1},   {tr("ER negative"), 1},    {tr("PR positive"), 2},
                {tr("PR negative"), 2},   {tr("HER2 positive"), 3},  {tr("HER2 low"), 3},
                {tr("HER2 negative"), 3}, {tr("Triple negative"), 0}};
    case TreatmentTopic::Biomarkers:
        return {{tr("PIK3CA"), 0}, {tr("ESR1"), 0}, {tr("BRCA1"), 0}, {tr("BRCA2"), 0}, {tr("PD-L1"), 0}};
    case TreatmentTopic::Sites:
        return {{tr("Bone"), 0},  {tr("Liver"), 0},       {tr("Lung"), 0},
                {tr("Brain"), 0}, {tr("Lymph nodes"), 0}, {tr("Skin"), 0}};
    case TreatmentTopic::Else: return {};
    }
    return {};
}

QList<int> chosenIn(const QString &text, const QList<Choice> &choices)
{
    QList<int> found;
    const QStringList parts = text.split(u',');
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (std::ranges::any_of(parts, [&](const QString &part) { return isSame(part, choices[i].text); }))
            found += int(i);
    }
    return found;
}

QString chosen(const QString &text, const QList<Choice> &choices, int choice)
{
    const Choice &wanted = choices.at(choice);
    const bool takes = chosenIn(text, choices).contains(choice);
    QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    parts.removeIf([&](const QString &part) {
        return part.trimmed().isEmpty() || std::ranges::any_of(choices, [&](const Choice &one) {
                   const bool goes =
                       one.text == wanted.text || (wanted.group > 0 && one.group == wanted.group);
                   return goes && isSame(part, one.text);
               });
    });
    for (QString &part : parts)
        part = part.trimmed();
    if (!takes)
        parts += wanted.text;
    return parts.join(u", "_s);
}

} // namespace alongside::treatmentfacttext
