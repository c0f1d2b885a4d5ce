#include "update/WithdrawnRules.h"

#include "learn/LearnFiles.h"
#include "update/TextRules.h"
#include "update/UpdatePath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

FileFlaw WithdrawnRules::flaw() const
{
    const auto list = LearnFiles(QLocale::c(), m_files).withdrawn();
    for (const WithdrawnArticle &gone : list.value_or(QList<WithdrawnArticle>())) {
        if (const FileFlaw found = flawOf(gone))
            return inFile(u"learn/withdrawn.json"_s, found);
    }
    return std::nullopt;
}

// It names no fact, so it says nothing that would need one.
FileFlaw WithdrawnRules::flawOf(const WithdrawnArticle &gone) const
{
    const bool isBrought = std::ranges::any_of(m_files.renewed(), [&gone](const QString &path) {
        const auto where = UpdatePath::of(path);
        return where && where->kind == UpdatePath::Kind::Article && where->id == gone.id;
    });
    if (isBrought)
        return fileFlaw(QString(), UpdateFlaw::BroughtAndWithdrawn, gone.id);
    if (m_today.isValid() && gone.withdrawnOn > m_today.addDays(1))
        return fileFlaw(QString(), UpdateFlaw::Future, u"withdrawn_on"_s);
    if (!gone.instead.isEmpty() && !m_shelf.articles.contains(gone.instead))
        return fileFlaw(QString(), UpdateFlaw::DeadLink, gone.instead);
    const QString text = gone.title + u'\n' + gone.reason;
    if (FileFlaw found = wordingFlaw(m_english, text, gone.gates))
        return found;
    if (FileFlaw found = numberFlaw(m_english, gone.reason, {}))
        return found;
    const QString medicine = m_english.medicalWordsIn(gone.reason);
    return medicine.isEmpty() ? FileFlaw() : fileFlaw(QString(), UpdateFlaw::UnfoundedMedicine, medicine);
}

} // namespace alongside
