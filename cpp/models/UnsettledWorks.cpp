#include "models/UnsettledWorks.h"

#include <QStringList>

#include <algorithm>

namespace alongside {

bool UnsettledWorks::isSettled() const
{
    return std::ranges::all_of(m_works, &UnsettledWork::isSettled);
}

bool UnsettledWorks::isSaving() const
{
    return std::ranges::any_of(m_works, &UnsettledWork::isSaving);
}

void UnsettledWorks::commit()
{
    for (UnsettledWork *work : std::as_const(m_works))
        work->commit();
}

void UnsettledWorks::settle()
{
    m_asking = true;
    for (UnsettledWork *work : std::as_const(m_works))
        work->commitForLock();
    m_asking = false;
    look();
}

void UnsettledWorks::look()
{
    if (!m_asking && !isSaving())
        Q_EMIT settled();
}

QString UnsettledWorks::problem() const
{
    for (const UnsettledWork *work : m_works) {
        if (!work->isSettled() && !work->problem().isEmpty())
            return work->problem();
    }
    return {};
}

QString UnsettledWorks::words() const
{
    QStringList words;
    for (UnsettledWork *work : m_works) {
        if (!work->isSettled())
            words += work->words();
    }
    words.removeAll(QString());
    return words.join(QStringLiteral("\n\n"));
}

} // namespace alongside
