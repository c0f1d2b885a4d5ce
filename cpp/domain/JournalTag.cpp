#include "domain/JournalTag.h"

namespace alongside::journaltag {

QString tidied(const QString &typed)
{
    const auto isUnseen = [](QChar character) {
        return character.category() == QChar::Other_Control && !character.isSpace();
    };
    return QString(typed).removeIf(isUnseen).simplified();
}

QString folded(const QString &tag)
{
    return tag.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool isValid(const QString &tag)
{
    return !tag.isEmpty() && tag.size() <= kLongest && tag.isValidUtf16() && tag == tidied(tag);
}

} // namespace alongside::journaltag
