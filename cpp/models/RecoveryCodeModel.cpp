#include "models/RecoveryCodeModel.h"

#include "models/RecoverySheet.h"

#include <algorithm>

namespace alongside {

RecoveryCodeModel::RecoveryCodeModel(QObject *parent) : QObject(parent) {}

void RecoveryCodeModel::show(RecoveryCode code)
{
    m_code = std::move(code);
    m_text.setBytes(m_code->text().bytes());
    const auto one = int(randomBelow(RecoveryCode::kGroups));
    const auto other = int(randomBelow(RecoveryCode::kGroups - 1));
    const int second = other < one ? other : other + 1; // never the same one
    m_firstGroup = std::min(one, second);
    m_secondGroup = std::max(one, second);
    m_problem.clear();
    Q_EMIT codeChanged();
}

RecoveryCode RecoveryCodeModel::copy() const
{
    Q_ASSERT(m_code);
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): asserted, which release builds leave out
    return RecoveryCode::fromTyped(m_code->text()).value();
}

bool RecoveryCodeModel::check(SecretValue *first, SecretValue *second) const
{
    return m_code && first && second && m_code->groupMatches(m_firstGroup, first->copy())
           && m_code->groupMatches(m_secondGroup, second->copy());
}

void RecoveryCodeModel::saveSheet(const QUrl &file, const QString &name)
{
    if (!m_code)
        return;
    const bool written = writeRecoverySheet(file, *m_code, name);
    m_problem = written ? QString() : tr("The page could not be saved there. Choose another place.");
    Q_EMIT sheetAnswered();
    if (written)
        Q_EMIT sheetSaved();
}

void RecoveryCodeModel::forget()
{
    m_code.reset();
    m_text.clear();
    Q_EMIT codeChanged();
}

} // namespace alongside
