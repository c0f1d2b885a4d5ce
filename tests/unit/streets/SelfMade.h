#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace alongside {

/// A server's key, and a certificate for "localhost" that nobody but a test trusts. Made anew each time.
struct SelfMade
{
    QSslKey key;
    QSslCertificate certificate;

    [[nodiscard]] static SelfMade make()
    {
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
        const std::unique_ptr<X509, decltype(&X509_free)> paper(X509_new(), &X509_free);
        X509_set_version(paper.get(), X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(paper.get()), 1);
        constexpr long day = 24 * 60 * 60;
        X509_gmtime_adj(X509_getm_notBefore(paper.get()), -day);
        X509_gmtime_adj(X509_getm_notAfter(paper.get()), day);
        X509_set_pubkey(paper.get(), key.get());
        X509_NAME *name = X509_get_subject_name(paper.get());
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char *>("localhost"), -1, -1, 0);
        X509_set_issuer_name(paper.get(), name);
        for (const auto &[what, value] : {std::pair(NID_basic_constraints, "critical,CA:TRUE"),
                                          {NID_subject_alt_name, "DNS:localhost"}}) {
            X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, what, value);
            X509_add_ext(paper.get(), extension, -1);
            X509_EXTENSION_free(extension);
        }
        X509_sign(paper.get(), key.get(), EVP_sha256());
        const QByteArray keyText = written([&](BIO *out) {
            PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        });
        const QByteArray paperText = written([&](BIO *out) { PEM_write_bio_X509(out, paper.get()); });
        return {QSslKey(keyText, QSsl::Ec), QSslCertificate(paperText)};
    }

private:
    [[nodiscard]] static QByteArray written(const auto &write)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), &BIO_free);
        write(out.get());
        char *text = nullptr;
        const long length = BIO_get_mem_data(out.get(), &text);
        return {text, qsizetype(length)};
    }
};

} // namespace alongside
