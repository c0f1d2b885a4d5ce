#pragma once

#include "core/SecretBytes.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Something a person typed or is shown that must not stay in memory: a passphrase, a recovery code.
///
/// UTF-8 in guarded memory, at most kMostBytes. QML sees how long it is and never what it is: a
/// QString would be copied by the input method, the undo history, accessibility and JavaScript, and
/// could not be wiped.
class SecretValue : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    /// Characters (code points).
    Q_PROPERTY(int length READ length NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)

public:
    static constexpr std::size_t kMostBytes = 1024;

    explicit SecretValue(QObject *parent = nullptr);

    [[nodiscard]] int length() const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::span<const std::byte> bytes() const { return m_buffer.bytes().first(m_size); }
    /// A copy for somebody who will wipe it.
    [[nodiscard]] SecretBytes copy() const { return SecretBytes::copyOf(bytes()); }

    void setBytes(std::span<const std::byte> bytes);

    /// Puts \a utf8 before the character \a position; what does not fit is left out whole.
    /// \returns how many characters were put in.
    int insert(int position, std::span<const std::byte> utf8);
    /// Takes \a count characters out from \a position on.
    void remove(int position, int count);

    /// Where character \a position begins in bytes().
    [[nodiscard]] std::size_t offsetOf(int position) const;

    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();

private:
    SecretBytes m_buffer;
    std::size_t m_size = 0;
};

} // namespace alongside
