#pragma once

#include <QString>

#include <optional>

namespace alongside {

/// A place in the app that can be named from outside, as "alongside://journal/new", or a card of a group to
/// look at, as "alongside:group?...".
///
/// Any web page can fire such a link, so it can only show something: it never changes anything, and
/// what is private comes after the lock.
struct AppLink
{
    enum class Place {
        Today,
        CheckIn,
        CheckIns,
        Journal,
        NewEntry,
        Entry,
        Calendar,
        Bin,
        Scans,
        NewScan,
        Scan,
        Support,
        CareTeam,
        NewContact,
        Contact,
        Calls,
        Asks,
        Circle,
        Visits,
        NewVisit,
        Visit,
        VisitQuestions,
        Brief,
        Learn,
        Article,
        Glossary,
        Myths,
        Organisations,
        Questions,
        Groups,
        GroupCard,
        Trends,
        Trend,
        Treatment,
        Coping,
        Breathing,
        Grounding,
        Muscles,
        WorryTime,
        KindWords,
        You,
        Questionnaires,
        Symptoms,
        RedList,
        Help,
        CrisisHelp
    };

    static constexpr qsizetype kLongest = 4096; ///< Characters of a link; longer ones lead nowhere.

    Place place = Place::Today;
    qint64 entry =
        0; ///< For Place::Entry, Scan, Contact, Visit and Trend: which of them, a MeasureId for Trend, > 0.
    QString article = {}; ///< For Place::Article: its id, as content/learn names it.
    QString card = {};    ///< For Place::GroupCard: what is to be looked at, "group?v=1&...".

    /// \param link  with its scheme, "alongside://...". \returns nothing if it leads nowhere.
    [[nodiscard]] static std::optional<AppLink> fromUrl(const QString &link);
    /// \param place  "today", "checkin", "checkin/all", "journal", "journal/new", "journal/12",
    /// "journal/bin",
    ///   "scans", "scans/new", "scans/3", "support", "support/team", "support/new", "support/calls",
    ///   "support/asks", "support/circle", "support/groups",
    ///   "visits", "visits/new", "visits/questions", "visits/9", "brief",
    ///   "learn", "learn/words", "learn/myths", "learn/organisations", "learn/questions", "learn/money",
    ///   "support/7", "trends", "trends/8", "treatment", "coping", "coping/breathing", "you",
    ///   "questionnaires", "symptoms", "red-list", "help", "help?mode=crisis", "group?v=1&...".
    [[nodiscard]] static std::optional<AppLink> fromText(const QString &place);

    /// What fromText() reads.
    [[nodiscard]] QString toText() const;

    bool operator==(const AppLink &) const = default;
};

} // namespace alongside
