#include "update/UpdateReader.h"

#include "pack/HonestText.h"
#include "pack/SignedEnvelope.h"
#include "update/UpdatePath.h"
#include "update/UpdateRules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

std::unexpected<UpdateRefusal> refuse(UpdateFlaw flaw, const QString &file = {}, const QString &detail = {})
{
    return std::unexpected(UpdateRefusal{.flaw = flaw, .file = file, .detail = detail});
}

UpdateFlaw flawOf(JsonFlaw flaw)
{
    switch (flaw) {
    case JsonFlaw::TooLarge:
    case JsonFlaw::TooDeep:
    case JsonFlaw::TooMany: return UpdateFlaw::TooLarge;
    case JsonFlaw::TwiceTheSame: return UpdateFlaw::TwiceTheSame;
    case JsonFlaw::OddNumber:
    case JsonFlaw::NotJson: break;
    }
    return UpdateFlaw::NotJson;
}

UpdateFlaw flawOf(EnvelopeFlaw flaw)
{
    switch (flaw) {
    case EnvelopeFlaw::NewerFormat: return UpdateFlaw::NewerFormat;
    case EnvelopeFlaw::WrongSignature: return UpdateFlaw::WrongSignature;
    case EnvelopeFlaw::OtherFormat: break;
    }
    return UpdateFlaw::NotAnUpdate;
}

bool isHonest(const QString &text)
{
    return std::ranges::all_of(text.split(u'\n'), [](const QString &line) { return isHonestText(line); });
}

/// Whether all texts in \a value, keys too, are what they look like. As deep as kUpdateBounds.
bool areHonest(const QJsonValue &value)
{
    if (value.isString())
        return isHonest(value.toString());
    const QJsonArray list = value.toArray();
    const QJsonObject object = value.toObject();
    return std::ranges::all_of(list, [](const QJsonValue &entry) { return areHonest(entry); })
           && std::ranges::all_of(object.keys(), isHonest)
           && std::ranges::all_of(object, [](const QJsonValue &entry) { return areHonest(entry); });
}

/// Reads the content of one update.
class Reader
{
public:
    explicit Reader(const UpdateReading &reading) : m_reading(reading) {}

    [[nodiscard]] std::expected<ContentUpdate, UpdateRefusal> read(const QJsonObject &content);

private:
    using Flaw = std::optional<UpdateFlaw>;

    [[nodiscard]] Flaw readHeader(const QJsonObject &content);
    [[nodiscard]] std::expected<QByteArray, UpdateRefusal> fileOf(const QString &path,
                                                                  const QJsonValue &value) const;

    UpdateReading m_reading;
    ContentUpdate m_update;
};

Reader::Flaw Reader::readHeader(const QJsonObject &content)
{
    const QString issued = content.value(u"issued"_s).toString();
    const double edition = content.value(u"edition"_s).toDouble();
    const bool hasOnlyItsKeys = content.size() == 3 && content.value(u"files"_s).isObject();
    constexpr qsizetype length = 10;
    m_update.issued = issued.size() == length ? QDate::fromString(issued, Qt::ISODate) : QDate();
    if (!hasOnlyItsKeys || !m_update.issued.isValid() || edition < 1
        || edition > ContentUpdate::kNewestEdition || edition != std::floor(edition))
        return UpdateFlaw::OddHeader;
    m_update.edition = int(edition);
    // On the other side of the date line it is tomorrow already.
    if (m_reading.today.isValid() && m_update.issued > m_reading.today.addDays(1))
        return UpdateFlaw::Future;
    return m_update.issued < m_reading.builtIn ? Flaw(UpdateFlaw::OlderThanApp) : std::nullopt;
}

std::expected<QByteArray, UpdateRefusal> Reader::fileOf(const QString &path, const QJsonValue &value) const
{
    const auto where = UpdatePath::of(path);
    if (!where)
        return refuse(UpdateFlaw::UnknownFile, isHonestText(path) ? path.left(100) : QString());
    if (!contentLanguages().contains(where->language))
        return refuse(UpdateFlaw::UnknownLanguage, path, where->language);
    if (!areHonest(value))
        return refuse(UpdateFlaw::HiddenCharacters, path);
    const bool isArticle = where->kind == UpdatePath::Kind::Article;
    if (isArticle ? !value.isString() : !value.isObject())
        return refuse(isArticle ? UpdateFlaw::OddArticle : UpdateFlaw::OddList, path);
    QByteArray bytes = isArticle ? value.toString().toUtf8()
                                 : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (bytes.size() > ContentUpdate::kMostFileBytes)
        return refuse(UpdateFlaw::TooLarge, path);
    return bytes;
}

std::expected<ContentUpdate, UpdateRefusal> Reader::read(const QJsonObject &content)
{
    if (const Flaw flaw = readHeader(content))
        return refuse(*flaw);
    const QJsonObject files = content.value(u"files"_s).toObject();
    if (files.isEmpty())
        return refuse(UpdateFlaw::OddHeader, {}, u"no files"_s);
    if (files.size() > ContentUpdate::kMostFiles)
        return refuse(UpdateFlaw::TooLarge);
    QHash<QString, QByteArray> renewed;
    for (auto file = files.begin(); file != files.end(); ++file) {
        auto bytes = fileOf(file.key(), file.value());
        if (!bytes)
            return std::unexpected(bytes.error());
        renewed.insert(file.key(), *std::move(bytes));
    }
    m_update.content = ContentFiles(std::move(renewed));
    if (auto flaw = flawIn(m_update.content, m_reading.today))
        return std::unexpected(*std::move(flaw));
    return std::move(m_update);
}

} // namespace

std::expected<ContentUpdate, UpdateRefusal> readUpdateContent(const QJsonObject &content,
                                                              const UpdateReading &reading)
{
    return Reader(reading).read(content);
}

std::expected<ContentUpdate, UpdateRefusal> readUpdate(const QByteArray &file, const UpdateReading &reading)
{
    const auto json = readStrictJson(file, kUpdateBounds);
    if (!json)
        return refuse(flawOf(json.error()));
    const auto envelope = openEnvelope(*json, kUpdateFormat, kUpdateFormatVersion);
    if (!envelope)
        return refuse(flawOf(envelope.error()));
    if (envelope->signer != reading.trusted)
        return refuse(UpdateFlaw::UnknownSigner);
    auto update = readUpdateContent(envelope->content, reading);
    if (update)
        update->file = file;
    return update;
}

} // namespace alongside
