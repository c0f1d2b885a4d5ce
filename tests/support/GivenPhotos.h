#pragma once

#include "platform/PhotoPicker.h"

#include <utility>

namespace alongside {

/// Stands in for the system's dialog: the person chooses \c files.
class GivenPhotos final : public PhotoPicker
{
public:
    [[nodiscard]] Result<void> ask(const Words &, Answer answer) override
    {
        if (!available)
            return fail(ErrorCode::Unavailable);
        m_answer = std::move(answer);
        if (!waits)
            this->answer();
        return {};
    }
    void dismiss() override { m_answer = {}; }
    /// The person has chosen.
    void answer()
    {
        if (const Answer asked = std::exchange(m_answer, {}))
            asked(files);
    }

    QList<QUrl> files;
    bool available = true;
    bool waits = false; ///< Until answer().

private:
    Answer m_answer;
};

} // namespace alongside
