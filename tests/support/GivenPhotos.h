#pragma once

#include "platform/PhotoPicker.h"

namespace alongside {

/// Stands in for the system's dialog: the person chooses \c files.
class GivenPhotos final : public PhotoPicker
{
public:
    [[nodiscard]] Result<void> ask(const Words &, Answer answer) override
    {
        if (!available)
            return fail(ErrorCode::Unavailable);
        answer(files);
        return {};
    }
    void dismiss() override {}

    QList<QUrl> files;
    bool available = true;
};

} // namespace alongside
