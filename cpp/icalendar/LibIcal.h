#pragma once

#include <QByteArray>
#include <QDateTime>

#include <libical/ical.h>

#include <memory>

/// libical, with owners for what it gives.
namespace alongside::libical {

struct Free
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(icalvalue *value) const { icalvalue_free(value); }
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};

using Component = std::unique_ptr<icalcomponent, Free>;
using Value = std::unique_ptr<icalvalue, Free>;
using Iterator = std::unique_ptr<icalrecur_iterator, Free>;
using Text = std::unique_ptr<char, Free>;

/// While libical is used on a thread. What is wrong in a file is told, and never ends the program; of the
/// texts that it keeps for its callers, the last ones of each thread, nothing stays behind.
class Use
{
public:
    Use();
    ~Use() { icalmemory_free_ring(); }
    Q_DISABLE_COPY_MOVE(Use)
};

/// What a clock shows at \a wall, of no zone.
[[nodiscard]] icaltimetype timeOf(const QDateTime &wall);

} // namespace alongside::libical
