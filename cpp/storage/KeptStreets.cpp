#include "storage/KeptStreets.h"

#include "storage/Store.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kKeySetting = u"map.streets-key"_s; // the key, then the salt

Result<void> putSecret(Store &store, const SecretBytes &secret)
{
    QByteArray value(reinterpret_cast<const char *>(secret.bytes().data()), qsizetype(secret.size()));
    auto put = store.save([&] { return store.settings().put(kKeySetting, value); });
    wipe(std::as_writable_bytes(std::span(value.data(), std::size_t(value.size()))));
    return put;
}

/// The key and the salt that \a store has; others, which it has from now on, if it has none.
Result<SecretBytes> secretIn(Store &store)
{
    constexpr std::size_t bytes = sql::kKeyBytes + sql::kSaltBytes;
    auto kept = store.settings().find(kKeySetting);
    if (!kept)
        return std::unexpected(kept.error());
    QByteArray value = kept->value_or(QByteArray());
    kept->reset();
    if (value.size() == qsizetype(bytes)) {
        const auto span = std::as_writable_bytes(std::span(value.data(), bytes));
        SecretBytes secret = SecretBytes::copyOf(span);
        wipe(span);
        return secret;
    }
    SecretBytes secret = SecretBytes::random(bytes);
    if (auto put = putSecret(store, secret); !put)
        return std::unexpected(put.error());
    return secret;
}

} // namespace

template<typename Act>
auto KeptStreets::with(StreetFile &file, Act act)
{
    auto done = act(file);
    if (!done && StreetFile::isDamage(done.error())) {
        m_file.reset();
        std::ignore = StreetFile::remove(m_path); // or it is found to be damaged at the next opening
    }
    return done;
}

Result<std::unique_ptr<StreetFile>> KeptStreets::open()
{
    const auto secret = secretIn(*m_store);
    if (!secret)
        return std::unexpected(secret.error());
    const std::span<const std::byte> bytes = secret->bytes();
    const SecretBytes key = SecretBytes::copyOf(bytes.first(sql::kKeyBytes));
    sql::Salt salt;
    std::ranges::copy(bytes.last(sql::kSaltBytes), salt.begin());
    return StreetFile::open(m_path, key, salt);
}

Result<StreetFile *> KeptStreets::file(Wanted wanted)
{
    if (!m_file) {
        if (wanted == Wanted::IfThere && !QFileInfo::exists(m_path))
            return nullptr;
        auto opened = open();
        if (!opened)
            return std::unexpected(opened.error());
        m_file = *std::move(opened);
    }
    return m_file.get();
}

Result<std::optional<StoredStreet>> KeptStreets::find(const StreetSquare &square)
{
    const auto there = file(Wanted::IfThere);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return std::nullopt;
    return with(**there, [&](StreetFile &file) { return file.find(square); });
}

Result<void> KeptStreets::put(const StoredStreet &street)
{
    const auto made = file(Wanted::Made);
    if (!made)
        return std::unexpected(made.error());
    return with(**made, [&](StreetFile &file) { return file.put(street); });
}

Result<void> KeptStreets::renew(const StreetSquare &square, const QByteArray &tag, const QDateTime &until)
{
    const auto there = file(Wanted::IfThere);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return {};
    return with(**there, [&](StreetFile &file) { return file.renew(square, tag, until); });
}

Result<qint64> KeptStreets::bytes()
{
    const auto there = file(Wanted::IfThere);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return 0;
    return with(**there, [](StreetFile &file) { return file.bytes(); });
}

Result<void> KeptStreets::clear()
{
    m_file.reset();
    if (auto gone = StreetFile::remove(m_path); !gone)
        return gone;
    return forgetKey(*m_store);
}

Result<void> KeptStreets::forgetKey(Store &copy)
{
    const auto kept = copy.settings().find(kKeySetting);
    if (!kept)
        return std::unexpected(kept.error());
    if (kept->value_or(QByteArray()).isEmpty())
        return {};
    return copy.save([&] { return copy.settings().put(kKeySetting, ""_ba); });
}

void KeptStreets::moveTo(const QString &path)
{
    m_file.reset();
    m_path = path;
}

} // namespace alongside
