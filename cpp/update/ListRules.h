#pragma once

#include "catalogue/ContentFiles.h"
#include "update/FileFlaw.h"

#include <QDate>
#include <QLocale>

namespace alongside {

class LearnFiles;

/// What is asked of the lists of a content, whatever they say: each whole, nothing in it twice, no address
/// that is not safe to open, nothing that was checked after today.
class ListRules
{
public:
    /// \a files must outlive this. A null \a today is not looked at.
    ListRules(const ContentFiles &files, QDate today) : m_files(files), m_today(today) {}

    /// In any list but those that only articles lead to.
    [[nodiscard]] FileFlaw flaw() const;
    /// In those, and in how the articles go together, for those who read in \a locale.
    [[nodiscard]] FileFlaw learnFlaw(const QLocale &locale) const;

private:
    [[nodiscard]] FileFlaw idFlaw() const;
    [[nodiscard]] FileFlaw addressFlaw() const;
    [[nodiscard]] FileFlaw directoryFlaw(const QLocale &locale) const;
    [[nodiscard]] FileFlaw withdrawnListFlaw(const QLocale &locale) const;
    [[nodiscard]] FileFlaw headsFlaw(const LearnFiles &learn) const;
    [[nodiscard]] bool isTooNew(const QString &path, const QString &list) const;

    const ContentFiles &m_files;
    QDate m_today;
};

} // namespace alongside
