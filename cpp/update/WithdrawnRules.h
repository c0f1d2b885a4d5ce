#pragma once

#include "catalogue/ContentFiles.h"
#include "learn/WithdrawnArticles.h"
#include "update/FileFlaw.h"
#include "update/LanguageRules.h"
#include "update/LearnShelf.h"

#include <QDate>

namespace alongside {

/// What is asked of the list of articles that were taken out.
class WithdrawnRules
{
public:
    /// All must outlive this. A null \a today is not looked at.
    WithdrawnRules(const ContentFiles &files, const LearnShelf &shelf, const LanguageRules &english,
                   QDate today)
        : m_files(files), m_shelf(shelf), m_english(english), m_today(today)
    {}

    [[nodiscard]] FileFlaw flaw() const;

private:
    [[nodiscard]] FileFlaw flawOf(const WithdrawnArticle &gone) const;

    const ContentFiles &m_files;
    const LearnShelf &m_shelf;
    const LanguageRules &m_english;
    QDate m_today;
};

} // namespace alongside
