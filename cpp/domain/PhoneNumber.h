#pragma once

#include "core/Result.h"

#include <QString>

namespace alongside {

/// A telephone number as people write it, that a dialler can take.
class PhoneNumber
{
public:
    /// Most characters a number may have as written, spaces and brackets included.
    static constexpr int kMaxLength = 24;

    /// \param text  digits, with spaces, hyphens and round brackets between them, perhaps a "+"
    ///   first; two digits at least.
    /// \returns ErrorCode::InvalidValue for anything else.
    [[nodiscard]] static Result<PhoneNumber> fromText(const QString &text);

    /// \param text  as people and other programs write it: also with full stops, with hyphens and
    ///   spaces of print, with digits of another script, or with a slash after an area code.
    /// \returns it as fromText() takes it; ErrorCode::InvalidValue as fromText().
    [[nodiscard]] static Result<PhoneNumber> fromTyped(const QString &text);

    /// For eyes: as it was written.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// For a dialler (RFC 3966): digits, perhaps a "+" first.
    [[nodiscard]] QString dialled() const;

    bool operator==(const PhoneNumber &) const = default;

private:
    explicit PhoneNumber(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace alongside
