#include "storage/ContactRepository.h"

#include "storage/Rows.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

constexpr int kMsPerMinute = 60'000;

std::optional<int> minuteOf(QTime time)
{
    return time.isValid() ? std::optional(time.msecsSinceStartOfDay() / kMsPerMinute) : std::nullopt;
}

QTime toTime(std::optional<int> minute)
{
    return minute ? QTime::fromMSecsSinceStartOfDay(*minute * kMsPerMinute) : QTime();
}

// Column order wherever a telephone is read: number, label, when_answered, from_minute, until_minute,
// takes_texts, on_lock_card; the first at \a column.
Result<ContactPhone> toPhone(const sql::Statement &row, int column)
{
    const auto number = PhoneNumber::fromText(row.column<QString>(column));
    const auto when = callhours::timeOf(row.column<int>(column + 2));
    if (!number || !when)
        return fail(ErrorCode::Corrupt, u"a telephone that is none"_s);
    return ContactPhone{.number = *number,
                        .label = row.column<QString>(column + 1),
                        .hours = {.when = *when,
                                  .from = toTime(row.column<std::optional<int>>(column + 3)),
                                  .until = toTime(row.column<std::optional<int>>(column + 4))},
                        .takesTexts = row.column<int>(column + 5) != 0,
                        .onLockCard = row.column<int>(column + 6) != 0};
}

// Column order wherever a head is read: id, role, name, title, organisation, starred, has a photo.
Result<ContactHead> toHead(const sql::Statement &row)
{
    const auto role = contact::roleOf(row.column<int>(1));
    if (!role)
        return fail(ErrorCode::Corrupt, u"a contact of no role"_s);
    return ContactHead{.id = ContactId(row.column<qint64>(0)),
                       .role = *role,
                       .name = row.column<QString>(2),
                       .title = row.column<QString>(3),
                       .organisation = row.column<QString>(4),
                       .starred = row.column<int>(5) != 0,
                       .hasPhoto = row.column<int>(6) != 0};
}

struct OwnedPhone
{
    ContactId contact{};
    ContactPhone phone;
};

// Gives every one of \a heads its \a phones, which are in order.
QList<ContactHead> withPhones(QList<ContactHead> heads, const QList<OwnedPhone> &phones)
{
    QHash<ContactId, qsizetype> places;
    places.reserve(heads.size());
    for (qsizetype at = 0; at < heads.size(); ++at)
        places.insert(heads[at].id, at);
    for (const OwnedPhone &owned : phones) {
        if (const auto place = places.constFind(owned.contact); place != places.cend())
            heads[*place].phones += owned.phone;
    }
    return heads;
}

QString linkText(const Contact &contact)
{
    return contact.portal.toString(QUrl::FullyEncoded);
}

} // namespace

Result<ContactId> ContactRepository::add(const Contact &contact)
{
    if (auto checked = contact::checked(contact); !checked)
        return std::unexpected(checked.error());
    const auto added = rows::changeOne(
        *m_connection,
        "INSERT INTO contact(role, name, title, organisation, starred, emails, portal, address, call_about,"
        " note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        int(contact.role), contact.name, contact.title, contact.organisation, int(contact.starred),
        contact.emails.join(u'\n'), linkText(contact), contact.address, contact.callAbout, contact.note);
    if (!added)
        return std::unexpected(added.error());
    const ContactId id{m_connection->lastInsertId()};
    return putPhones(id, contact.phones).transform([id] { return id; });
}

Result<void> ContactRepository::update(const Contact &contact)
{
    if (auto checked = contact::checked(contact); !checked)
        return checked;
    const auto changed = rows::changeOne(
        *m_connection,
        "UPDATE contact SET role = ?2, name = ?3, title = ?4, organisation = ?5, starred = ?6, emails = ?7,"
        " portal = ?8, address = ?9, call_about = ?10, note = ?11 WHERE id = ?1",
        std::to_underlying(contact.id), int(contact.role), contact.name, contact.title, contact.organisation,
        int(contact.starred), contact.emails.join(u'\n'), linkText(contact), contact.address,
        contact.callAbout, contact.note);
    if (!changed)
        return changed;
    if (auto cleared = rows::change(*m_connection, "DELETE FROM contact_phone WHERE contact = ?1",
                                    std::to_underlying(contact.id));
        !cleared)
        return cleared;
    return putPhones(contact.id, contact.phones);
}

Result<void> ContactRepository::putPhones(ContactId id, const QList<ContactPhone> &phones)
{
    for (qsizetype at = 0; at < phones.size(); ++at) {
        const ContactPhone &phone = phones[at];
        if (auto added = rows::change(
                *m_connection, "INSERT INTO contact_phone VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                std::to_underlying(id), int(at), phone.number.text(), phone.label, int(phone.hours.when),
                minuteOf(phone.hours.from), minuteOf(phone.hours.until), int(phone.takesTexts),
                int(phone.onLockCard));
            !added)
            return added;
    }
    return {};
}

Result<void> ContactRepository::setStarred(ContactId id, bool starred)
{
    return rows::changeOne(*m_connection, "UPDATE contact SET starred = ?2 WHERE id = ?1",
                           std::to_underlying(id), int(starred));
}

Result<void> ContactRepository::setOnLockCard(ContactId id, int position, bool chosen)
{
    return rows::changeOne(*m_connection,
                           "UPDATE contact_phone SET on_lock_card = ?3 WHERE contact = ?1 AND position = ?2",
                           std::to_underlying(id), position, int(chosen));
}

Result<Contact> ContactRepository::find(ContactId id) const
{
    auto found = rows::collect(
        *m_connection,
        "SELECT id, role, name, title, organisation, starred, 0, emails, portal, address, call_about, note"
        " FROM contact WHERE id = ?1",
        [](const sql::Statement &row) -> Result<Contact> {
            return toHead(row).transform([&row](const ContactHead &head) {
                return Contact{.id = head.id,
                               .role = head.role,
                               .name = head.name,
                               .title = head.title,
                               .organisation = head.organisation,
                               .emails = row.column<QString>(7).split(u'\n', Qt::SkipEmptyParts),
                               .portal = QUrl(row.column<QString>(8)),
                               .address = row.column<QString>(9),
                               .callAbout = row.column<QString>(10),
                               .note = row.column<QString>(11),
                               .starred = head.starred};
            });
        },
        std::to_underlying(id));
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound);
    return phones(id).transform([&](const QList<ContactPhone> &phones) {
        Contact contact = found->takeFirst();
        contact.phones = phones;
        return contact;
    });
}

Result<QList<ContactPhone>> ContactRepository::phones(ContactId id) const
{
    return rows::collect(
        *m_connection,
        "SELECT number, label, when_answered, from_minute, until_minute, takes_texts, on_lock_card"
        " FROM contact_phone WHERE contact = ?1 ORDER BY position",
        [](const sql::Statement &row) { return toPhone(row, 0); }, std::to_underlying(id));
}

Result<QList<ContactHead>> ContactRepository::heads() const
{
    auto heads = rows::collect(*m_connection,
                               "SELECT id, role, name, title, organisation, starred,"
                               " EXISTS (SELECT 1 FROM contact_photo WHERE contact = contact.id)"
                               " FROM contact WHERE deleted_ms IS NULL ORDER BY id",
                               toHead);
    if (!heads)
        return heads;
    const auto phones = rows::collect(
        *m_connection,
        "SELECT contact, number, label, when_answered, from_minute, until_minute, takes_texts, on_lock_card"
        " FROM contact_phone ORDER BY contact, position",
        [](const sql::Statement &row) -> Result<OwnedPhone> {
            return toPhone(row, 1).transform([&row](const ContactPhone &phone) {
                return OwnedPhone{ContactId(row.column<qint64>(0)), phone};
            });
        });
    if (!phones)
        return std::unexpected(phones.error());
    return withPhones(*std::move(heads), *phones);
}

Result<void> ContactRepository::moveToBin(ContactId id, const QDateTime &when)
{
    return rows::changeOne(*m_connection,
                           "UPDATE contact SET deleted_ms = ?2 WHERE id = ?1 AND deleted_ms IS NULL",
                           std::to_underlying(id), when.toMSecsSinceEpoch());
}

Result<void> ContactRepository::restore(ContactId id)
{
    return rows::changeOne(*m_connection,
                           "UPDATE contact SET deleted_ms = NULL WHERE id = ?1 AND deleted_ms IS NOT NULL",
                           std::to_underlying(id));
}

Result<QList<ContactHead>> ContactRepository::bin() const
{
    return rows::collect(*m_connection,
                         "SELECT id, role, name, title, organisation, starred, 0"
                         " FROM contact WHERE deleted_ms IS NOT NULL ORDER BY deleted_ms DESC, id DESC",
                         toHead);
}

Result<void> ContactRepository::erase(ContactId id)
{
    return rows::changeOne(*m_connection, "DELETE FROM contact WHERE id = ?1", std::to_underlying(id));
}

Result<int> ContactRepository::eraseBinnedBefore(const QDateTime &when)
{
    return rows::change(*m_connection, "DELETE FROM contact WHERE deleted_ms < ?1", when.toMSecsSinceEpoch())
        .transform([this] { return m_connection->changedRows(); });
}

Result<void> ContactRepository::setPhoto(ContactId id, const PhotoContent &content)
{
    return rows::changeOne(*m_connection,
                           "INSERT OR REPLACE INTO contact_photo(contact, width, height, thumbnail, image)"
                           " VALUES (?1, ?2, ?3, ?4, ?5)",
                           std::to_underlying(id), content.size().width(), content.size().height(),
                           content.thumbnail(), content.image());
}

Result<PhotoContent> ContactRepository::photo(ContactId id) const
{
    auto select = sql::Statement::prepare(
        *m_connection, "SELECT width, height, thumbnail, image FROM contact_photo WHERE contact = ?1");
    if (!select)
        return std::unexpected(select.error());
    if (auto bound = select->bind(std::to_underlying(id)); !bound)
        return std::unexpected(bound.error());
    const auto row = select->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound);
    return PhotoContent(QSize(select->column<int>(0), select->column<int>(1)), select->column<QByteArray>(2),
                        select->column<QByteArray>(3));
}

Result<QByteArray> ContactRepository::thumbnail(ContactId id) const
{
    auto found = rows::collect(
        *m_connection, "SELECT thumbnail FROM contact_photo WHERE contact = ?1",
        [](const sql::Statement &row) -> Result<QByteArray> { return row.column<QByteArray>(0); },
        std::to_underlying(id));
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound);
    return found->takeFirst();
}

Result<void> ContactRepository::erasePhoto(ContactId id)
{
    return rows::changeOne(*m_connection, "DELETE FROM contact_photo WHERE contact = ?1",
                           std::to_underlying(id));
}

} // namespace alongside
