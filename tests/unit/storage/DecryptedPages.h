#pragma once

#include "core/SecretBytes.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <optional>

namespace alongside {

/// The pages of a SQLCipher 4 database, decrypted without SQLCipher: free pages, slack and all.
/// Nothing if a page does not authenticate.
///
/// Source: Zetetic, "SQLCipher Design": AES-256-CBC, and HMAC-SHA512 over the ciphertext, the
/// initialisation vector and the page number, under a key derived with two rounds of PBKDF2 from the
/// salt XOR 0x3a. 4,096 bytes a page, 80 of them for vector and code; the first 16 of the file: salt.
inline std::optional<QList<QByteArray>> decryptedPages(const QString &path, const SecretBytes &key)
{
    constexpr int pageBytes = 4096;
    constexpr int vectorAt = pageBytes - 80;
    constexpr int codeAt = pageBytes - 64;
    constexpr int saltBytes = 16;
    const auto bytesOf = [](const QByteArray &text) {
        return reinterpret_cast<const unsigned char *>(text.constData());
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray content = file.readAll();
    const auto *rawKey = reinterpret_cast<const unsigned char *>(key.bytes().data());

    QByteArray codeSalt = content.first(saltBytes);
    for (char &byte : codeSalt)
        byte = char(byte ^ 0x3a);
    unsigned char codeKey[32];
    PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(rawKey), int(key.size()), bytesOf(codeSalt), saltBytes,
                      2, EVP_sha512(), sizeof codeKey, codeKey);

    QList<QByteArray> pages;
    for (qsizetype number = 1; number * pageBytes <= content.size(); ++number) {
        const QByteArray page = content.sliced((number - 1) * pageBytes, pageBytes);
        const int first = number == 1 ? saltBytes : 0;

        QByteArray authenticated = page.sliced(first, codeAt - first);
        for (int shift = 0; shift < 32; shift += 8)
            authenticated.append(char((number >> shift) & 0xff));
        unsigned char code[EVP_MAX_MD_SIZE];
        unsigned codeBytes = 0;
        HMAC(EVP_sha512(), codeKey, sizeof codeKey, bytesOf(authenticated), std::size_t(authenticated.size()),
             code, &codeBytes);
        if (QByteArray(reinterpret_cast<const char *>(code), int(codeBytes)) != page.sliced(codeAt))
            return std::nullopt;

        QByteArray plain(vectorAt - first, '\0');
        EVP_CIPHER_CTX *cipher = EVP_CIPHER_CTX_new();
        int written = 0;
        EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), nullptr, rawKey, bytesOf(page) + vectorAt);
        EVP_CIPHER_CTX_set_padding(cipher, 0);
        EVP_DecryptUpdate(cipher, reinterpret_cast<unsigned char *>(plain.data()), &written,
                          bytesOf(page) + first, vectorAt - first);
        EVP_CIPHER_CTX_free(cipher);
        pages.append(plain);
    }
    return pages;
}

} // namespace alongside
