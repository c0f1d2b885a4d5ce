#pragma once

#include "core/Result.h"

#include <QList>
#include <QUrl>

#include <functional>

namespace alongside {

/// The system's own way to choose photos. What was not chosen stays out of the app's reach; no
/// permission to read pictures is asked for.
class PhotoPicker
{
public:
    /// What the system's dialog says, where it lets an app say anything.
    struct Words
    {
        QString title;
        QString pictures;   ///< For files that are pictures by their names.
        QString everything; ///< For all files.
    };
    /// Called once with what was chosen: `file:` or `content:`; nothing if the person chose none, or the
    /// dialog was taken away.
    using Answer = std::function<void(const QList<QUrl> &)>;

    virtual ~PhotoPicker();

    /// Shows the dialog above the window that has the focus, in place of one that is there, and calls
    /// \a answer later.
    /// \returns ErrorCode::Unavailable if this device has no such dialog; then there is no answer.
    [[nodiscard]] virtual Result<void> ask(const Words &words, Answer answer) = 0;
    /// Takes the dialog away, if it is there, whoever asked for it: they are answered at once.
    virtual void dismiss() = 0;
};

} // namespace alongside
