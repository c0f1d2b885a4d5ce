#pragma once

#include "platform/ContactPicker.h"

#include <memory>

namespace alongside {

/// Android's list of numbers (ACTION_PICK). The one that is chosen comes with the right to read it, and
/// so the app needs no permission for contacts: a name, a number and its kind.
class AndroidContactPicker final : public ContactPicker
{
public:
    ~AndroidContactPicker() override;

    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] Result<void> ask(Answer answer) override;
    /// The list itself stays until the person leaves it: it belongs to another app.
    void dismiss() override;

private:
    std::shared_ptr<Answer> m_waiting; ///< Of the list that was asked for last; empty once it was answered.
};

} // namespace alongside
