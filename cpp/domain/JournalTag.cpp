#include "domain/JournalTag.h"

namespace alongside::journaltag {

QString tidied(const QString &typed)
{
    return typed.simplified();
}

QString folded(const QString &tag)
{
    return tag.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool isValid(const QString &tag)
{
    return !tag.isEmpty() && tag.size() <= kLongest && tag == tidied(tag);
}

} // namespace alongside::journaltag
