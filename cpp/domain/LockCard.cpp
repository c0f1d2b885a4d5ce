#include "domain/LockCard.h"

namespace alongside {

LockCard LockCard::chosenFrom(const QList<CallLine> &lines, const QList<CallNote> &notes)
{
    LockCard card;
    for (const CallLine &line : lines) {
        if (line.phone.onLockCard)
            card.lines += {.name = line.name, .phone = line.phone};
    }
    for (const CallNote &note : notes) {
        if (note.onLockCard && !note.text.isEmpty())
            card.notes += note;
    }
    return card;
}

} // namespace alongside
