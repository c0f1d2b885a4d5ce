#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace alongside {

/// Things to ask for, on one subject.
struct AskIdeaGroup
{
    QString id; ///< "errands".
    QString title;
    QStringList ideas; ///< As they are said to the one who is asked.

    bool operator==(const AskIdeaGroup &) const = default;
};

/// What the app offers to ask for.
struct AskIdeas
{
    bool reviewedByClinician = false; ///< Whether one has read every line.
    QList<AskIdeaGroup> groups;

    bool operator==(const AskIdeas &) const = default;
};

} // namespace alongside
