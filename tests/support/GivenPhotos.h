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
        dismiss();
        m_answer = std::move(answer);
        if (!waits)
            this->answer();
        return {};
    }
    void dismiss() override { end({}); }
    /// The person has chosen.
    void answer() { end(files); }

    QList<QUrl> files;
    bool available = true;
    bool waits = false; ///< Until answer().

private:
    void end(const QList<QUrl> &chosen)
    {
        if (const Answer asked = std::exchange(m_answer, {}))
            asked(chosen);
    }

    Answer m_answer;
};

} // namespace alongside
