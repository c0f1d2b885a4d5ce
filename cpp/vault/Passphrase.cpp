#include "vault/Passphrase.h"

#include <QString>

#include <algorithm>

namespace alongside {

namespace {

bool isAscii(std::byte value)
{
    return std::to_integer<unsigned>(value) < 0x80;
}

std::span<std::byte> bytesOf(QString &text)
{
    return std::as_writable_bytes(std::span(text.data(), std::size_t(text.size())));
}

} // namespace

SecretBytes canonicalPassphrase(const SecretBytes &typed)
{
    // Most are plain ASCII, which is its own canonical form: no second copy of those is ever made.
    if (std::ranges::all_of(typed.bytes(), isAscii))
        return SecretBytes::copyOf(typed.bytes());

    QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(typed.bytes().data()), qsizetype(typed.size()));
    QString normal = text.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    SecretBytes canonical = SecretBytes::copyOf(std::as_bytes(std::span(utf8)));
    wipe(bytesOf(text));
    wipe(bytesOf(normal));
    wipe(std::as_writable_bytes(std::span(utf8)));
    return canonical;
}

SecretBytes drawPassphrase(int count, int words, const std::function<QByteArrayView(int)> &word)
{
    SecretBytes drawn(kMostPassphraseBytes);
    std::size_t length = 0;
    const auto append = [&](QByteArrayView text) {
        const auto bytes = std::as_bytes(std::span(text));
        Q_ASSERT(length + bytes.size() <= drawn.size());
        std::ranges::copy(bytes, drawn.bytes().begin() + std::ptrdiff_t(length));
        length += bytes.size();
    };
    for (int index = 0; index < count; ++index) {
        if (index > 0)
            append(" ");
        append(word(int(randomBelow(std::uint32_t(words)))));
    }
    return SecretBytes::copyOf(drawn.bytes().first(length));
}

} // namespace alongside
