#pragma once

#include "core/Result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace alongside {

/// Identity of a stored treatment note. Distinct from every other id by type.
enum class TreatmentNoteId : qint64 {};

/// What a treatment note is about. Stored: a number never changes its meaning.
enum class TreatmentNoteKind : quint8 { Medicine = 1, SideEffect = 2 };

/// A medicine with its dose as it is written on the box, or what a treatment does besides.
struct TreatmentNote
{
    TreatmentNoteId id{};
    TreatmentNoteKind kind = TreatmentNoteKind::Medicine;
    QString name{};
    QString detail{};             ///< Of a medicine its dose; else anything; in lines.
    std::optional<QDate> first{}; ///< Since when, if that is known.
    std::optional<QDate> last{};  ///< Until when; absent while it goes on.

    bool operator==(const TreatmentNote &) const = default;
};

/// The rules for treatment notes.
namespace treatmentnote {

inline constexpr int kLongestName = 200;     ///< Characters.
inline constexpr int kLongestDetail = 2'000; ///< Characters.

/// \a note with its name on one line.
/// \returns ErrorCode::InvalidValue without a name, for words too long, and a last day before the first.
[[nodiscard]] Result<TreatmentNote> checked(TreatmentNote note);

/// True if it went on at any time from \a first to \a last; without days it always does.
[[nodiscard]] bool isWithin(const TreatmentNote &note, QDate first, QDate last);

} // namespace treatmentnote

} // namespace alongside
