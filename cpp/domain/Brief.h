#pragma once

#include "domain/VisitBook.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace alongside {

/// Since when a page for a visit tells. Stored: a number never changes its meaning.
enum class BriefSince : quint8 { FourWeeks = 1, LastScan = 2, LastVisit = 3, Day = 4 };

/// On what a page for a visit is printed. Stored: a number never changes its meaning.
enum class BriefPaper : quint8 { A4 = 1, Letter = 2 };

/// What a person chose for the page; kept until they choose anew.
struct BriefChoice
{
    BriefSince since = BriefSince::FourWeeks;
    QDate day{}; ///< For BriefSince::Day.
    BriefPaper paper = BriefPaper::A4;
    QSet<QString> takenOut{}; ///< Lines that would be on the page, by their keys.
    QSet<QString> putOn{};    ///< Lines that would not.

    bool operator==(const BriefChoice &) const = default;
};

/// The rules for the page for a visit.
namespace brief {

inline constexpr int kUsualDays = 28;
inline constexpr int kMostYears = 5;
inline constexpr int kMostQuestions = 10;
inline constexpr int kLongestQuestion = 300; ///< Characters.
inline constexpr int kLongestLine = 400;     ///< Characters of anything on the page.
inline constexpr int kMostChosen = 2'000;    ///< Keys that are remembered, either way.

/// The first day that the page tells of, \a today at the latest. Without an earlier scan, a visit before
/// today, or a day that can be, four weeks are told of.
[[nodiscard]] QDate firstDay(const BriefChoice &choice, const VisitBook &book, QDate today);

/// What is still to be asked at the next visit, today's included; without one, what is for no visit yet.
/// In the person's order.
[[nodiscard]] QStringList questionsToAsk(const VisitBook &book, QDate today);

/// \a text on one line, and of a long one its first kLongestLine characters up to a word, with "…".
[[nodiscard]] QString lineOf(const QString &text);

/// What names a question: its words, so that it stays the same one when others come and go.
[[nodiscard]] QString keyOfQuestion(const QString &text);

/// The paragraphs of a journal entry that can be chosen, each with the key that names it. The key follows
/// from the words: a paragraph that was changed is another one, and was not chosen.
struct Paragraph
{
    QString key;
    QString text;

    bool operator==(const Paragraph &) const = default;
};
[[nodiscard]] QList<Paragraph> paragraphsOf(qint64 entry, const QString &body);
/// The entry that a paragraph's \a key names; 0 for any other key.
[[nodiscard]] qint64 entryOf(const QString &key);

} // namespace brief

} // namespace alongside
