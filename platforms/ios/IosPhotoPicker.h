#pragma once

#include "platform/PhotoPicker.h"

#include <memory>

namespace alongside {

/// The system's sheet of the Files app: what is chosen is read where it is, and no copy of it is made.
/// The photo library has no such way: its picker writes a copy beside the app.
class IosPhotoPicker final : public PhotoPicker
{
public:
    IosPhotoPicker();
    ~IosPhotoPicker() override;

    [[nodiscard]] Result<void> ask(const Words &words, Answer answer) override;
    void dismiss() override;

private:
    struct Sheet;
    std::unique_ptr<Sheet> m_sheet;
};

} // namespace alongside
