#pragma once

#include "brief/BriefPage.h"
#include "services/BriefService.h"

#include <QDate>

namespace alongside {

/// The parts of the page for a visit, in the order they stand.
enum class BriefSection : quint8 { Questions, Treatment, Symptoms, Scans, AtHand, People, Journal };

/// What a number on the page counts, or what a line is about: where to look it up.
struct BriefSource
{
    enum class Kind : quint8 { None, Answers, Treatments, Scan, Contact, Entry };

    Kind kind = Kind::None;
    MeasureId measure{}; ///< Answers: to which measure, from which day to which.
    QDate first{};
    QDate last{};
    qint64 id = 0; ///< Scan, Contact, Entry: which.
};

/// One line that the page can have.
struct BriefLine
{
    BriefSection section = BriefSection::Questions;
    BriefItem item;
    BriefSource source;
    bool usual = true; ///< On the page until it is taken out; else only once it is put on.

    /// True if it is on the page, as \a choice has it.
    [[nodiscard]] bool isOn(const BriefChoice &choice) const
    {
        return usual ? !choice.takenOut.contains(item.key) : choice.putOn.contains(item.key);
    }
};

/// The page for a visit in the person's language: what BriefService gathered, and nothing of its own.
namespace briefcontent {

/// "Questions".
[[nodiscard]] QString sectionText(BriefSection section);
/// Every line that \a facts give, in order. Of the journal only what \a choice names.
[[nodiscard]] QList<BriefLine> linesOf(const BriefFacts &facts, const BriefChoice &choice);
/// The page of those of \a lines that are on it.
[[nodiscard]] BriefPage pageOf(const QList<BriefLine> &lines, const BriefChoice &choice,
                               const BriefFacts &facts);

} // namespace briefcontent

} // namespace alongside
