#pragma once

#include "platform/ContactPicker.h"

namespace alongside {

/// Stands in for the system's list of contacts: the person chooses the one on \c card.
class GivenContact final : public ContactPicker
{
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    [[nodiscard]] Result<void> ask(Answer answer) override
    {
        if (!available)
            return fail(ErrorCode::Unavailable);
        answer(card);
        return {};
    }
    void dismiss() override {}

    QByteArray card;
    bool available = true;
};

} // namespace alongside
