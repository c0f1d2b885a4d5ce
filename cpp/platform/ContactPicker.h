#pragma once

#include "core/Result.h"

#include <QByteArray>

#include <functional>

namespace alongside {

/// The system's own way to choose someone of the contacts that the device keeps. Who was not chosen
/// stays out of the app's reach; no permission to read contacts is asked for.
class ContactPicker
{
public:
    /// Called once with the vCard of whom the person chose; empty if they chose nobody, or it was taken
    /// away.
    using Answer = std::function<void(const QByteArray &card)>;

    virtual ~ContactPicker();

    /// True if this device has one.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// Shows it above the app and calls \a answer later.
    /// \returns ErrorCode::Unavailable if this device has none; then there is no answer.
    [[nodiscard]] virtual Result<void> ask(Answer answer) = 0;
    /// Takes it away, if it is there: whoever asked for it is answered at once.
    virtual void dismiss() = 0;
};

} // namespace alongside
