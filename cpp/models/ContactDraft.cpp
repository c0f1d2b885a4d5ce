#include "models/ContactDraft.h"

#include "models/ContactText.h"
#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QStringList splitEmails(const QString &typed)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return typed.split(between, Qt::SkipEmptyParts);
}

// "portal.example.org" is what people type.
QUrl portalFrom(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    return QUrl(text.contains(u"://"_s) ? text : u"https://"_s + text, QUrl::StrictMode);
}

} // namespace

ContactDraft::ContactDraft(ContactKeeper &keeper, QObject *parent) : QObject(parent), m_keeper(keeper)
{
    connect(&m_phones, &ContactPhoneModel::changed, this, [this] {
        if (m_open)
            touch();
    });
}

void ContactDraft::begin()
{
    if (m_open)
        return;
    show({.role = ContactRole::OncologyNurse});
    m_phones.add();
    m_touched = false;
    Q_EMIT opened();
}

void ContactDraft::beginWith(const Contact &contact)
{
    if (m_open)
        return;
    show(contact);
    if (contact.phones.isEmpty())
        m_phones.add();
    m_touched = false;
    Q_EMIT opened();
}

void ContactDraft::edit(qint64 id)
{
    if (m_open)
        return;
    whenReady(m_keeper.service().find(ContactId(id)), this, [this](const Result<Contact> &contact) {
        if (!contact || m_open)
            return;
        show(*contact);
        Q_EMIT opened();
    });
}

void ContactDraft::show(const Contact &contact)
{
    m_open = false; // what is put into the form now is not a change of it
    m_contact = contact;
    m_phones.show(contact.phones);
    m_emails = contact.emails.join(u' ');
    m_portal = contact.portal.toString(QUrl::EncodeSpaces); // as it is taken back
    m_problem.clear();
    m_open = true;
    m_touched = false;
    m_saving = false;
    Q_EMIT changed();
}

QStringList ContactDraft::roles()
{
    return contactRoleTexts();
}

void ContactDraft::setRole(int role)
{
    if (const auto known = contact::roleOf(role + 1))
        change(m_contact.role, *known);
}

void ContactDraft::touch()
{
    m_touched = true;
    m_problem.clear();
    Q_EMIT changed();
}

std::expected<Contact, QString> ContactDraft::toContact() const
{
    Contact contact = m_contact;
    contact.name = m_contact.name.simplified();
    contact.title = m_contact.title.simplified();
    contact.organisation = m_contact.organisation.simplified();
    contact.emails = splitEmails(m_emails);
    contact.portal = portalFrom(m_portal);
    const auto phones = m_phones.phones();
    if (contact.name.isEmpty())
        return std::unexpected(tr("A name is needed to find this again. Any name will do, “Day ward” too."));
    if (!phones)
        return std::unexpected(tr("One of the phone numbers cannot be dialled. It is marked below."));
    contact.phones = *phones;
    if (contact.emails.size() > contact::kMostEmails
        || !std::ranges::all_of(contact.emails, contact::isEmail))
        return std::unexpected(
            tr("The e-mail address does not look like one: name@place.org. Several need a space between."));
    if (!m_portal.trimmed().isEmpty() && !contact::isPortal(contact.portal))
        return std::unexpected(
            tr("The portal needs an address that begins with https://, as browsers show it."));
    if (contact.note.size() > contact::kLongestNote || contact.address.size() > contact::kLongestText
        || contact.callAbout.size() > contact::kLongestText)
        return std::unexpected(
            tr("The notes hold up to %1 letters, the other texts %2. Please shorten them a little.")
                .arg(QLocale().toString(contact::kLongestNote), QLocale().toString(contact::kLongestText)));
    return contact;
}

Contact ContactDraft::toContactWhatever() const
{
    Contact contact = m_contact;
    QStringList rest;
    contact.title = m_contact.title.simplified();
    contact.organisation = m_contact.organisation.simplified();
    contact.phones = m_phones.phones(rest);
    contact.emails = splitEmails(m_emails);
    contact.portal = portalFrom(m_portal);
    if (contact.emails.size() > contact::kMostEmails
        || !std::ranges::all_of(contact.emails, contact::isEmail)) {
        contact.emails.clear();
        rest += m_emails;
    }
    if (!m_portal.trimmed().isEmpty() && !contact::isPortal(contact.portal)) {
        contact.portal.clear();
        rest += m_portal;
    }
    contact.name = m_contact.name.simplified();
    if (contact.name.isEmpty())
        contact.name = contactRoleText(contact.role);
    contact.address.truncate(contact::kLongestText);
    contact.callAbout.truncate(contact::kLongestText);
    if (!rest.isEmpty())
        contact.note = (rest << contact.note).join(u'\n').trimmed();
    contact.note.truncate(contact::kLongestNote);
    return contact;
}

void ContactDraft::save()
{
    if (!m_open || m_saving)
        return;
    const auto contact = toContact();
    if (contact)
        keep(*contact);
    else
        setProblem(contact.error());
}

void ContactDraft::keep(const Contact &contact)
{
    m_saving = true;
    whenReady(m_keeper.service().save(contact), this, [this](const Result<ContactId> &id) {
        m_saving = false;
        m_keeper.note(id);
        if (id)
            end(qint64(*id));
        else
            setProblem(toSentence(id.error(), Deed::Saving));
        Q_EMIT settled();
    });
}

QString ContactDraft::words()
{
    const Contact whatever = toContactWhatever();
    QStringList words{whatever.name, whatever.title, whatever.organisation};
    for (const ContactPhone &phone : whatever.phones)
        words += phone.number.text() + u' ' + phone.label;
    words += whatever.emails;
    words += {whatever.portal.toString(), whatever.address, whatever.callAbout, whatever.note};
    words.removeAll(QString());
    return words.join(u'\n');
}

void ContactDraft::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void ContactDraft::close()
{
    if (m_open && m_touched)
        save();
    else
        abandon();
}

void ContactDraft::commitForLock()
{
    if (m_open && m_touched && !m_saving)
        keep(toContactWhatever());
    else
        abandon();
}

void ContactDraft::abandon()
{
    if (m_open)
        end(0);
}

void ContactDraft::end(qint64 id)
{
    m_open = false;
    Q_EMIT changed();
    Q_EMIT closed(id);
}

} // namespace alongside
