#pragma once

#include "catalogue/ContentFiles.h"
#include "update/FileFlaw.h"
#include "update/LanguageRules.h"
#include "update/LearnShelf.h"

#include <QJsonValue>

namespace alongside {

/// What is asked of what the lists of Learn say: all of it rests on facts with sources, and nothing is said
/// in front of the gate that it belongs behind.
class FactRules
{
public:
    /// All must outlive this.
    FactRules(const ContentFiles &files, const LearnShelf &shelf, const LanguageRules &english)
        : m_files(files), m_shelf(shelf), m_english(english)
    {}

    [[nodiscard]] FileFlaw flaw() const;

private:
    [[nodiscard]] FileFlaw factFlaw() const;
    [[nodiscard]] FileFlaw restingFlaw(const QString &path, const QString &list,
                                       const QStringList &said) const;
    [[nodiscard]] bool isWhereItLeads(const QString &path, const QJsonValue &article) const;
    [[nodiscard]] FileFlaw openWordsFlaw() const;
    [[nodiscard]] FileFlaw questionsFlaw() const;

    const ContentFiles &m_files;
    const LearnShelf &m_shelf;
    const LanguageRules &m_english;
};

} // namespace alongside
