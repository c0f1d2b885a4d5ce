#include "pack/SignedEnvelope.h"

#include "support/PackFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestSignedEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signs_as_the_standard_says();
    void a_key_is_the_one_its_seed_makes();
    void opens_what_was_sealed();
    void refuses_what_was_changed();
    void a_signature_is_for_one_format_only();
    void refuses_what_is_no_envelope();
};

// RFC 8032, 7.1, test 2.
void TestSignedEnvelope::signs_as_the_standard_says()
{
    const QByteArray seed =
        QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const SigningKey key = SigningKey::fromSeed(SecretBytes::copyOf(std::as_bytes(std::span(seed)))).value();
    QCOMPARE(key.publicKey().bytes().toHex(),
             "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const QByteArray signature = key.sign("\x72");
    QCOMPARE(signature.toHex(), "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QVERIFY(isSignature(signature, "\x72", key.publicKey()));
    QVERIFY(!isSignature(signature, "\x73", key.publicKey()));
    QVERIFY(!isSignature(signature.first(63), "\x72", key.publicKey()));
}

void TestSignedEnvelope::a_key_is_the_one_its_seed_makes()
{
    const SigningKey key = SigningKey::make();
    QCOMPARE(SigningKey::fromSeed(key.seed()).value().publicKey(), key.publicKey());
    QVERIFY(SigningKey::make().publicKey() != key.publicKey());
    QVERIFY(!SigningKey::fromSeed(SecretBytes(31)));
    QCOMPARE(PublicKey::fromText(key.publicKey().text()), key.publicKey());
    QVERIFY(!PublicKey::fromText(u"too short"_s));
    QVERIFY(!PublicKey::fromText(QString(43, u'!')));
    QCOMPARE(key.publicKey().fingerprint().size(), 19);
}

void TestSignedEnvelope::opens_what_was_sealed()
{
    const SigningKey key = packfiles::keyOf('a');
    const QJsonObject content{{u"a"_s, 1}};
    const auto open = openEnvelope(sealEnvelope(u"thing"_s, 2, content, &key), u"thing"_s, 2);
    QVERIFY(open);
    QCOMPARE(open->content, content);
    QCOMPARE(open->version, 2);
    QVERIFY(open->signer == key.publicKey());
    const auto bare = openEnvelope(sealEnvelope(u"thing"_s, 1, content, nullptr), u"thing"_s, 2);
    QVERIFY(bare && !bare->signer);
    QCOMPARE(signedBytes(u"thing"_s, 2, content), "thing/2\n{\"a\":1}");
}

void TestSignedEnvelope::refuses_what_was_changed()
{
    const SigningKey key = packfiles::keyOf('a');
    const QJsonObject sealed = sealEnvelope(u"thing"_s, 1, {{u"a"_s, 1}}, &key);
    const auto flawWith = [&](const QString &name, const QJsonValue &value) {
        QJsonObject changed = sealed;
        changed.insert(name, value); // inserting nothing removes
        const auto open = openEnvelope(changed, u"thing"_s, 1);
        return open ? std::optional<EnvelopeFlaw>() : open.error();
    };
    QCOMPARE(flawWith(u"content"_s, QJsonObject{{u"a"_s, 2}}), EnvelopeFlaw::WrongSignature);
    QCOMPARE(flawWith(u"key"_s, packfiles::keyOf('b').publicKey().text()), EnvelopeFlaw::WrongSignature);
    QCOMPARE(flawWith(u"key"_s, QJsonValue::Undefined), EnvelopeFlaw::WrongSignature);
    QCOMPARE(flawWith(u"signature"_s, QJsonValue::Undefined), EnvelopeFlaw::WrongSignature);
    QCOMPARE(flawWith(u"signature"_s, u"AAAA"_s), EnvelopeFlaw::WrongSignature);
    QVERIFY(!flawWith(u"content"_s, QJsonObject{{u"a"_s, 1}}));
}

// The same content, said to be of a later format, or of another one.
void TestSignedEnvelope::a_signature_is_for_one_format_only()
{
    const SigningKey key = packfiles::keyOf('a');
    QJsonObject sealed = sealEnvelope(u"thing"_s, 1, {{u"a"_s, 1}}, &key);
    sealed.insert(u"format_version"_s, 2);
    QCOMPARE(openEnvelope(sealed, u"thing"_s, 2).error(), EnvelopeFlaw::WrongSignature);
    sealed.insert(u"format_version"_s, 1);
    sealed.insert(u"format"_s, u"other"_s);
    QCOMPARE(openEnvelope(sealed, u"other"_s, 1).error(), EnvelopeFlaw::WrongSignature);
}

void TestSignedEnvelope::refuses_what_is_no_envelope()
{
    QCOMPARE(openEnvelope({}, u"thing"_s, 1).error(), EnvelopeFlaw::OtherFormat);
    QJsonObject sealed = sealEnvelope(u"thing"_s, 1, {}, nullptr);
    QCOMPARE(openEnvelope(sealed, u"other"_s, 1).error(), EnvelopeFlaw::OtherFormat);
    sealed.insert(u"more"_s, 1);
    QCOMPARE(openEnvelope(sealed, u"thing"_s, 1).error(), EnvelopeFlaw::OtherFormat);
    QCOMPARE(openEnvelope(sealEnvelope(u"thing"_s, 3, {}, nullptr), u"thing"_s, 2).error(),
             EnvelopeFlaw::NewerFormat);
}

QTEST_GUILESS_MAIN(TestSignedEnvelope)
#include "tst_SignedEnvelope.moc"
