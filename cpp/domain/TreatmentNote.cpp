#include "domain/TreatmentNote.h"

using namespace Qt::StringLiterals;

namespace alongside::treatmentnote {

Result<TreatmentNote> checked(TreatmentNote note)
{
    note.name = note.name.simplified();
    if (note.name.isEmpty() || note.name.size() > kLongestName || note.detail.size() > kLongestDetail)
        return fail(ErrorCode::InvalidValue, u"words of a treatment note"_s);
    if (note.first && note.last && *note.last < *note.first)
        return fail(ErrorCode::InvalidValue, u"days of a treatment note"_s);
    return note;
}

bool isWithin(const TreatmentNote &note, QDate first, QDate last)
{
    return (!note.first || *note.first <= last) && (!note.last || *note.last >= first);
}

} // namespace alongside::treatmentnote
