#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace alongside::demo {

/// A journal entry of an invented person.
struct DemoEntry
{
    QDateTime at;            ///< UTC.
    QByteArray zone;         ///< IANA name of where she was.
    QString title;           ///< Empty for about two in three.
    QString body;            ///< Never empty.
    std::optional<int> mood; ///< 1 (very low) to 5 (good), as alongside::Mood.
    // NOLINTNEXTLINE(readability-redundant-member-init): may be left out of a list of values
    QStringList tags{}; ///< None to a few.
    bool starred = false;

    bool operator==(const DemoEntry &) const = default;
};

/// A check-in of the same person.
struct DemoMood
{
    QDateTime at;    ///< UTC.
    QByteArray zone; ///< IANA name of where she was.
    int mood = 3;    ///< 1 (very low) to 5 (good).

    bool operator==(const DemoMood &) const = default;
};

/// A year of Maya's journal up to \a until, oldest first.
///
/// Treatment every three weeks, a scan every twelve, the next one on the Tuesday of next week; a week
/// away, a week without a word, and more to say around scans. The same arguments give the same
/// entries on every machine.
///
/// \param count  how many entries; -1 for as many as she would write, about 220. With many more
///   than that the texts repeat.
[[nodiscard]] QList<DemoEntry> demoYear(const QDateTime &until, quint64 seed, int count = -1);

/// The check-ins of that year, oldest first; most days have one, some two, some none.
[[nodiscard]] QList<DemoMood> demoMoods(const QDateTime &until, quint64 seed);

/// Entries in any number, for measuring: twenty years up to `until`, about 120 words each, with
/// words in them that a search can look for. Entry by entry, so that 100,000 need no memory.
class DemoShelf
{
public:
    /// In one entry of 100.
    static constexpr const char *kWordIn100 = "quokka";
    /// In one entry of 1,000.
    static constexpr const char *kWordIn1000 = "zyzzyva";
    /// These words in this order in one entry of 200.
    static constexpr const char *kPhraseIn200 = "follow up scan";
    /// In one entry of 50, with its accents.
    static constexpr const char *kAccentsIn50 = "na\u00efve caf\u00e9";
    /// In one entry of 50, in a sentence of Chinese.
    static constexpr const char *kChineseIn50 = "\u5c0f\u732b";

    /// \param count  how many entries, 1 or more.
    DemoShelf(const QDateTime &until, quint64 seed, int count);

    [[nodiscard]] int count() const { return m_count; }
    /// Entry \a index of [0, count()), 0 the oldest. The same index gives the same entry.
    [[nodiscard]] DemoEntry entry(int index) const;

private:
    QDateTime m_until;
    quint64 m_seed;
    int m_count;
};

} // namespace alongside::demo
