#pragma once

#include "catalogue/ContentFiles.h"
#include "domain/Helpline.h"
#include "domain/SupportGroup.h"
#include "learn/Gate.h"

#include <QLocale>

namespace alongside {

/// What an update does to one thing a person may know.
struct UpdateChange
{
    enum class Part { Articles, Helplines, Groups, Words, Myths, Organisations, Questions, Facts };
    enum class Kind { Added, Changed, Gone };

    Part part = Part::Articles;
    Kind kind = Kind::Added;
    QString name;
    QStringList numbers{};       ///< Of a helpline whose numbers are others now; else empty.
    QStringList numbersBefore{}; ///< Those that it had.
    QString reason{};            ///< Why an article was taken out, in a sentence; else empty.
    Gates gates{};               ///< That all of it stands behind: then its name does, too.

    bool operator==(const UpdateChange &) const = default;
};

/// All that \a now has otherwise than \a before, part by part, in the words of \a locale.
[[nodiscard]] QList<UpdateChange> changesBetween(const ContentFiles &before, const ContentFiles &now,
                                                 const QLocale &locale);

} // namespace alongside
