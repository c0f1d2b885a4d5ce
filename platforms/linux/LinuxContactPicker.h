#pragma once

#include "platform/ContactPicker.h"

namespace alongside {

/// No desktop lets a person choose one contact without giving all of them away.
class LinuxContactPicker final : public ContactPicker
{
public:
    [[nodiscard]] bool isAvailable() const override { return false; }
    [[nodiscard]] Result<void> ask(Answer) override { return fail(ErrorCode::Unavailable); }
    void dismiss() override {}
};

} // namespace alongside
