#pragma once

#include "platform/ContactPicker.h"

#include <memory>

namespace alongside {

/// The system's own list of contacts, in a process of its own: the app learns of the one that is chosen,
/// and needs no permission for contacts.
class IosContactPicker final : public ContactPicker
{
public:
    IosContactPicker();
    ~IosContactPicker() override;

    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] Result<void> ask(Answer answer) override;
    void dismiss() override;

private:
    struct Sheet;
    std::unique_ptr<Sheet> m_sheet;
};

} // namespace alongside
