#include "models/PackInbox.h"

#include "models/ErrorText.h"
#include "models/PackText.h"
#include "pack/PassedOn.h"
#include "services/WhenReady.h"

#include <QLocale>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

PackInbox::PackInbox(GroupPackService &service, PhotoPicker &picker, Camera &camera, QObject *parent)
    : QAbstractListModel(parent), m_service(service), m_picker(picker), m_camera(camera)
{
    connect(&m_camera, &CodeCamera::codesSeen, this, &PackInbox::noteCodes);
    connect(&m_camera, &CodeCamera::choosing, this, &PackInbox::choosing);
}

PackInbox::~PackInbox()
{
    m_picker.dismiss();
}

void PackInbox::clear()
{
    m_picker.dismiss();
    m_camera.stop();
    m_pieces.clear();
    begin();
    m_busy = false;
    Q_EMIT changed();
}

// What was looked at before is not what comes next.
void PackInbox::begin()
{
    ++m_asked;
    beginResetModel();
    m_preview = {};
    endResetModel();
    m_problem.clear();
    m_agreed = false;
    m_busy = true;
    Q_EMIT changed();
}

void PackInbox::readFile(const QUrl &file)
{
    if (file.isEmpty())
        return;
    m_camera.stop();
    begin();
    using Found = std::expected<PackSource, PackFlaw>;
    whenReady(m_service.read(file), this, [this, asked = m_asked](const Found &found) {
        if (asked != m_asked)
            return;
        if (found)
            take(*found);
        else
            refuse({.flaw = found.error()});
    });
}

void PackInbox::choosePicture()
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
            self->readFile(files.constFirst());
    });
    if (!asked) {
        Q_EMIT choosing(false);
        m_problem = tr("This device has no way to choose pictures. A file or a link works too.");
        Q_EMIT changed();
    }
}

void PackInbox::readLink(const QString &link)
{
    m_camera.stop();
    begin();
    const auto piece = readPackLink(link);
    if (piece)
        take({.pieces = {*piece}});
    else
        refuse({.flaw = PackFlaw::OddLink});
}

// Before the camera codes come one after the other, and some are about something else. It falls still once
// there is something to look at, or to say.
void PackInbox::noteCodes(const QStringList &codes)
{
    PackSource source;
    for (const QString &code : codes) {
        if (const auto piece = readPackLink(code))
            source.pieces += *piece;
    }
    if (source.pieces.isEmpty()) {
        m_camera.setRemark(tr("That code is not about a group, so it was not opened. Still looking."));
        return;
    }
    begin();
    take(source);
    if (m_pieces.isEmpty())
        m_camera.stop();
    else
        m_camera.setRemark(partsSeen());
}

void PackInbox::take(const PackSource &source)
{
    if (source.pieces.isEmpty()) {
        look(source.file);
        return;
    }
    for (const PackPiece &piece : source.pieces) {
        if (!m_pieces.add(piece)) {
            m_pieces.clear();
            refuse({.flaw = PackFlaw::OddLink});
            return;
        }
    }
    if (!m_pieces.isWhole()) {
        m_busy = false;
        Q_EMIT changed();
        return;
    }
    const auto file = m_pieces.file(GroupPack::kMostBytes);
    m_pieces.clear();
    if (file)
        look(*file);
    else
        refuse({.flaw = PackFlaw::OddLink});
}

void PackInbox::look(const QByteArray &file)
{
    using Seen = std::expected<PackPreview, PackRefusal>;
    whenReady(m_service.preview(file), this, [this, asked = m_asked](const Seen &seen) {
        if (asked != m_asked)
            return;
        if (seen)
            show(*seen);
        else
            refuse(seen.error());
    });
}

void PackInbox::show(const PackPreview &preview)
{
    m_busy = false;
    beginResetModel();
    m_preview = preview;
    endResetModel();
    Q_EMIT changed();
}

void PackInbox::refuse(const PackRefusal &refusal)
{
    m_busy = false;
    m_problem = toSentence(refusal);
    Q_EMIT changed();
}

void PackInbox::add()
{
    if (m_busy || !mayAdd() || (asks() && !m_agreed))
        return;
    m_busy = true;
    Q_EMIT changed();
    const QString name = packTitleText(*m_preview.pack);
    whenReady(m_service.add(m_preview), this,
              [this, name, asked = m_asked](const Result<PackBefore> &before) {
                  if (before) {
                      m_before = *before;
                      Q_EMIT packsChanged();
                      if (asked == m_asked)
                          clear();
                      //: %1 is what somebody calls the groups they give out.
                      Q_EMIT added(tr("“%1” is among the groups now.").arg(name));
                      return;
                  }
                  if (asked != m_asked)
                      return;
                  m_busy = false;
                  m_problem = before.error().code == ErrorCode::InvalidValue
                                  ? tr("There are as many lists of groups here as fit. Take one out first.")
                                  : toSentence(before.error(), Deed::Changing);
                  Q_EMIT changed();
              });
}

void PackInbox::takeBack()
{
    if (m_before.id.isEmpty())
        return;
    whenReady(m_service.putBack(std::exchange(m_before, {})), this, [this](const Result<void> &back) {
        if (back)
            Q_EMIT packsChanged();
        Q_EMIT takenBack(back ? QString() : toSentence(back.error(), Deed::Changing));
    });
}

void PackInbox::setAgreed(bool agreed)
{
    if (m_agreed == agreed)
        return;
    m_agreed = agreed;
    Q_EMIT changed();
}

QString PackInbox::waiting() const
{
    const QList<int> missing = m_pieces.missing();
    if (missing.isEmpty())
        return {};
    QStringList numbers;
    for (const int number : missing)
        numbers += QLocale().toString(number);
    const int here = m_pieces.count() - int(missing.size());
    //: Of QR codes that belong together. %1 and %2 are numbers, %3 is a list of numbers.
    return tr("%1 of %2 codes are here. Still missing: %3. Add their pictures or links next.")
        .arg(QLocale().toString(here), QLocale().toString(m_pieces.count()), numbers.join(u", "_s));
}

QString PackInbox::partsSeen() const
{
    const int here = m_pieces.count() - int(m_pieces.missing().size());
    //: Of QR codes that belong together, before the camera. Both are numbers.
    return tr("%1 of %2 codes are here. Show the next one.")
        .arg(QLocale().toString(here), QLocale().toString(m_pieces.count()));
}

QString PackInbox::from() const
{
    return m_preview.pack ? packFromText(*m_preview.pack) : QString();
}

QString PackInbox::version() const
{
    return m_preview.pack ? packVersionText(*m_preview.pack) : QString();
}

QString PackInbox::signer() const
{
    return m_preview.pack ? packSignerText(*m_preview.pack) : QString();
}

bool PackInbox::isPassedOn() const
{
    return m_preview.pack && alongside::isPassedOn(*m_preview.pack);
}

QString PackInbox::standing() const
{
    return m_preview.pack ? packStandingText(m_preview) : QString();
}

int PackInbox::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PackInbox::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GroupChange &change = m_preview.changes[index.row()];
    const bool isGone = change.kind == GroupChange::Kind::Gone;
    switch (role) {
    case NameRole: return isGone ? change.before.name : change.now.name;
    case KindRole: return m_preview.builtIn ? QString() : groupChangeText(change.kind);
    case LinesRole: return groupChangeLines(change).join(u'\n');
    case QuietRole: return change.kind == GroupChange::Kind::Same;
    default: return {};
    }
}

QHash<int, QByteArray> PackInbox::roleNames() const
{
    return {{NameRole, "name"}, {KindRole, "kind"}, {LinesRole, "lines"}, {QuietRole, "quiet"}};
}

} // namespace alongside
