#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace alongside {

/// Ways into writing on one subject.
struct PromptGroup
{
    QString id; ///< "scans".
    QString title;
    QStringList prompts;

    bool operator==(const PromptGroup &) const = default;
};

/// What the journal offers to begin with.
struct JournalPrompts
{
    QStringList about;                ///< What writing can and cannot do, in paragraphs: shown first.
    bool reviewedByClinician = false; ///< Whether one has read every line.
    QList<PromptGroup> groups;

    bool operator==(const JournalPrompts &) const = default;
};

} // namespace alongside
