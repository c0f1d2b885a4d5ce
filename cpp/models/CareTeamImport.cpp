#include "models/CareTeamImport.h"

#include "domain/PhoneText.h"
#include "models/CardText.h"
#include "services/WhenReady.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString detailOf(const Contact &contact)
{
    QStringList lines{contact.title, contact.organisation};
    for (const ContactPhone &phone : contact.phones) {
        const QString number = numberBeside(phone.number, phone.label);
        lines += phone.label.isEmpty() ? number : number + u" · "_s + phone.label;
    }
    lines += contact.emails;
    lines.removeAll(QString());
    constexpr qsizetype most = 4;
    return lines.first(std::min(lines.size(), most)).join(u'\n');
}

} // namespace

CareTeamImport::CareTeamImport(ContactCardService &service, PhotoPicker &picker, ContactPicker &contacts,
                               Camera &camera, QObject *parent)
    : QAbstractListModel(parent), m_service(service), m_picker(picker), m_contacts(contacts), m_camera(camera)
{
    connect(&m_camera, &CodeCamera::codesSeen, this, &CareTeamImport::noteCodes);
    connect(&m_camera, &CodeCamera::choosing, this, &CareTeamImport::choosing);
}

CareTeamImport::~CareTeamImport()
{
    m_picker.dismiss();
    m_contacts.dismiss();
}

void CareTeamImport::clear()
{
    ++m_asked;
    m_picker.dismiss();
    m_contacts.dismiss();
    m_camera.stop();
    m_remark.clear();
    m_problem.clear();
    m_busy = false;
    setPeople({});
}

void CareTeamImport::choosePicture()
{
    const PhotoPicker::Words words{tr("Choose a picture with a QR code"), tr("Pictures"), tr("All files")};
    m_picker.dismiss(); // whoever asked before hears that it is gone, and only then this is told
    m_camera.stop();
    Q_EMIT choosing(true);
    const auto asked = m_picker.ask(words, [self = QPointer(this)](const QList<QUrl> &files) {
        if (!self)
            return;
        Q_EMIT self->choosing(false);
        if (!files.isEmpty())
            self->read(files.constFirst());
    });
    if (!asked) {
        Q_EMIT choosing(false);
        setProblem(tr("This device has no way to choose pictures. A file with people works too."));
    }
}

void CareTeamImport::pick()
{
    m_contacts.dismiss(); // as above
    Q_EMIT choosing(true);
    const auto asked = m_contacts.ask([self = QPointer(this)](const QByteArray &card) {
        if (!self)
            return;
        Q_EMIT self->choosing(false);
        if (card.isEmpty())
            return;
        self->clear();
        self->look(self->m_service.read(card, cardWords()));
    });
    if (!asked) {
        Q_EMIT choosing(false);
        setProblem(tr("This device has no list of contacts to choose from. A file with people works too."));
    }
}

void CareTeamImport::read(const QUrl &file)
{
    if (file.isEmpty())
        return;
    clear();
    look(m_service.read(file, cardWords()));
}

void CareTeamImport::look(const QFuture<Found> &reading)
{
    setBusy(true);
    whenReady(reading, this, [this, asked = m_asked](const Found &found) {
        if (asked == m_asked)
            take(found);
    });
}

// Before the camera codes come one after the other, and most are about something else. It falls still once
// there is somebody to look at, or something to say.
void CareTeamImport::noteCodes(const QStringList &codes)
{
    whenReady(m_service.readCodes(codes, cardWords()), this, [this, asked = m_asked](const Found &found) {
        if (asked != m_asked || m_camera.state() != CodeCamera::State::Looking)
            return;
        if (!found && found.error() == CardRefusal::OtherQrCode) {
            m_camera.setRemark(tr("That code is not of a person, so it was not opened. Still looking."));
            return;
        }
        clear();
        setBusy(true);
        take(found);
    });
}

void CareTeamImport::take(const Found &found)
{
    if (!found) {
        m_busy = false;
        setProblem(toSentence(found.error()));
        return;
    }
    whenReady(m_service.compared(*found), this, [this, asked = m_asked](const FoundContacts &compared) {
        if (asked == m_asked)
            show(compared);
    });
}

void CareTeamImport::show(const FoundContacts &found)
{
    m_busy = false;
    m_remark = found.nobodies == 0 ? QString()
                                   : tr("%n cards have no name or number, so they are not in this list.",
                                        nullptr, found.nobodies);
    QList<Person> people;
    for (const FoundContact &person : found.people)
        people.append({.found = person, .chosen = !person.known});
    setPeople(std::move(people));
}

void CareTeamImport::setPeople(QList<Person> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
    Q_EMIT changed();
    Q_EMIT chosenChanged();
}

int CareTeamImport::chosenCount() const
{
    return int(std::ranges::count(m_people, true, &Person::chosen));
}

void CareTeamImport::setChosen(int row, bool chosen)
{
    if (row < 0 || row >= count() || m_people[row].chosen == chosen)
        return;
    m_people[row].chosen = chosen;
    Q_EMIT dataChanged(index(row), index(row), {ChosenRole});
    Q_EMIT chosenChanged();
}

void CareTeamImport::setAllChosen(bool chosen)
{
    if (m_people.isEmpty())
        return;
    for (Person &person : m_people)
        person.chosen = chosen;
    Q_EMIT dataChanged(index(0), index(count() - 1), {ChosenRole});
    Q_EMIT chosenChanged();
}

void CareTeamImport::add()
{
    QList<std::shared_ptr<const ContactCard>> chosen;
    for (const Person &person : std::as_const(m_people)) {
        if (person.chosen)
            chosen += person.found.card;
    }
    if (m_busy || chosen.isEmpty())
        return;
    setBusy(true);
    whenReady(m_service.prepare(chosen), this, [this, asked = m_asked](const Newcomers &newcomers) {
        if (asked == m_asked) // or the person left meanwhile
            keep(newcomers);
    });
}

void CareTeamImport::keep(const Newcomers &newcomers)
{
    whenReady(
        m_service.add(newcomers), this,
        [this, asked = m_asked, left = newcomers.photosLeft](const Result<QList<ContactId>> &ids) {
            if (!ids) {
                fail(keepingSentence(ids.error()), asked);
                return;
            }
            m_added = *ids;
            if (asked == m_asked)
                clear();
            const QString done = tr("%n people are in your care team now.", nullptr, int(m_added.size()));
            Q_EMIT added(left == 0 ? done
                                   : done + u' ' + tr("%n photos could not be taken along.", nullptr, left));
        });
}

void CareTeamImport::fail(const QString &problem, int asked)
{
    if (asked == m_asked) {
        m_busy = false;
        setProblem(problem);
    } else {
        Q_EMIT notAdded(problem);
    }
}

void CareTeamImport::takeBack()
{
    whenReady(m_service.takeBack(std::exchange(m_added, {})), this, [this](const Result<void> &gone) {
        if (gone)
            Q_EMIT takenBack({});
        else
            Q_EMIT takenBack(keepingSentence(gone.error()));
    });
}

void CareTeamImport::setBusy(bool busy)
{
    m_busy = busy;
    m_problem.clear();
    Q_EMIT changed();
}

void CareTeamImport::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

int CareTeamImport::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CareTeamImport::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_people[index.row()];
    switch (role) {
    case NameRole: return person.found.card->contact.name;
    case DetailRole: return detailOf(person.found.card->contact);
    case RemarkRole: return cardRemark(person.found);
    case ChosenRole: return person.chosen;
    default: return {};
    }
}

QHash<int, QByteArray> CareTeamImport::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"}, {RemarkRole, "remark"}, {ChosenRole, "chosen"}};
}

} // namespace alongside
