#include "services/LockCardFile.h"

#include "vault/AtomicFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kVersion = 1;
const auto kTimeFormat = u"HH:mm"_s;

QJsonObject toJson(const CallLine &line)
{
    QJsonObject object{{u"name"_s, line.name},
                       {u"number"_s, line.phone.number.text()},
                       {u"label"_s, line.phone.label},
                       {u"when"_s, int(line.phone.hours.when)}};
    if (line.phone.hours.hasTimes()) {
        object[u"from"_s] = line.phone.hours.from.toString(kTimeFormat);
        object[u"until"_s] = line.phone.hours.until.toString(kTimeFormat);
    }
    return object;
}

QTime timeOf(const QJsonValue &value)
{
    return QTime::fromString(value.toString(), kTimeFormat);
}

Result<CallLine> toLine(const QJsonObject &object)
{
    const auto number = PhoneNumber::fromText(object[u"number"_s].toString());
    const auto when = callhours::timeOf(object[u"when"_s].toInt(-1));
    if (!number || !when)
        return fail(ErrorCode::Corrupt, u"a telephone on the card"_s);
    const CallHours hours{
        .when = *when, .from = timeOf(object[u"from"_s]), .until = timeOf(object[u"until"_s])};
    const Contact like{
        .name = object[u"name"_s].toString(),
        .phones = {
            {.number = *number, .label = object[u"label"_s].toString(), .hours = hours, .onLockCard = true}}};
    if (!contact::checked(like))
        return fail(ErrorCode::Corrupt, u"a line of the card"_s);
    return CallLine{.name = like.name, .phone = like.phones.first()};
}

Result<CallNote> toNote(const QJsonObject &object)
{
    const int topic = object[u"topic"_s].toInt();
    const QString text = object[u"text"_s].toString();
    if (topic < int(CallTopic::Allergies) || topic > int(CallTopic::Else) || text.isEmpty()
        || text.size() > CallNote::kLongest)
        return fail(ErrorCode::Corrupt, u"words on the card"_s);
    return CallNote{.topic = CallTopic(topic), .text = text, .onLockCard = true};
}

template<typename Value>
Result<QList<Value>> readAll(const QJsonValue &values, Result<Value> (*read)(const QJsonObject &))
{
    QList<Value> all;
    const QJsonArray array = values.toArray();
    for (const auto &value : array) {
        const auto one = read(value.toObject());
        if (!one)
            return std::unexpected(one.error());
        all += *one;
    }
    return all;
}

QByteArray toBytes(const LockCard &card)
{
    QJsonArray lines;
    for (const CallLine &line : card.lines)
        lines.append(toJson(line));
    QJsonArray notes;
    for (const CallNote &note : card.notes)
        notes.append(QJsonObject{{u"topic"_s, int(note.topic)}, {u"text"_s, note.text}});
    return QJsonDocument(QJsonObject{{u"version"_s, kVersion}, {u"lines"_s, lines}, {u"notes"_s, notes}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

Result<LockCard> LockCardFile::read() const
{
    const auto bytes = readWhole(m_path, kMostBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    if (object[u"version"_s].toInt() != kVersion)
        return fail(ErrorCode::Corrupt, u"no card"_s);
    const auto lines = readAll<CallLine>(object[u"lines"_s], toLine);
    if (!lines)
        return std::unexpected(lines.error());
    return readAll<CallNote>(object[u"notes"_s], toNote).transform([&](const QList<CallNote> &notes) {
        return LockCard{*lines, notes};
    });
}

// The former card is overwritten, not just replaced: what is not chosen any more is gone. Without
// power in between there is no card until the profile is opened again.
Result<void> LockCardFile::put(const LockCard &card) const
{
    if (card.isEmpty())
        return erase();
    const QByteArray bytes = toBytes(card);
    if (bytes.size() > kMostBytes)
        return fail(ErrorCode::InvalidValue, u"a card with too much on it"_s);
    if (const auto former = readWhole(m_path, kMostBytes); former && *former == bytes)
        return {};
    if (auto gone = erase(); !gone)
        return gone;
    return writeAtomically(m_path, std::as_bytes(std::span(bytes)));
}

Result<void> LockCardFile::erase() const
{
    return eraseFile(m_path);
}

} // namespace alongside
