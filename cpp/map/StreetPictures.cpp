#include "map/StreetPictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace alongside {

namespace {

using std::chrono::seconds;

constexpr int kMostPixelBytes = 24 << 20;
constexpr QSize kSize(256, 256); // of every picture
static_assert(StreetPictures::kMostSeen * kSize.width() * kSize.height() * qsizetype(sizeof(QRgb))
              < kMostPixelBytes);

constexpr seconds kShortestTime = std::chrono::minutes(5);
constexpr seconds kLongestTime = std::chrono::days(30);
constexpr seconds kShortestWait = std::chrono::minutes(1);
constexpr seconds kLongestWait = std::chrono::days(1);
constexpr seconds kFirstPause{2};
constexpr int kMostDoublings = 7; // of it, with each failure: some four minutes

StreetSource::Square toSquare(const TileId &tile)
{
    return {tile.z, tile.x, tile.y};
}

// Light for dark and the other way round; the hue stays, and so does how colourful it is.
QRgb turned(QRgb color)
{
    const auto [least, most] = std::minmax({qRed(color), qGreen(color), qBlue(color)});
    const int more = 255 - least - most;
    return qRgb(qRed(color) + more, qGreen(color) + more, qBlue(color) + more);
}

QImage turned(QImage image)
{
    if (image.format() == QImage::Format_Indexed8) {
        QList<QRgb> colors = image.colorTable();
        for (QRgb &color : colors)
            color = turned(color);
        image.setColorTable(colors);
        return image;
    }
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::transform(line, line + image.width(), line, [](QRgb color) { return turned(color); });
    }
    return image;
}

} // namespace

StreetPictures::StreetPictures(StreetSource &source, const Clock &clock, StreetShelf *shelf, QObject *parent)
    : QObject(parent), m_source(source), m_clock(clock), m_shelf(shelf), m_kept(kMostPixelBytes)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &StreetPictures::askNext);
    connect(&m_source, &StreetSource::answered, this, &StreetPictures::take);
}

StreetPictures::~StreetPictures()
{
    if (m_on)
        m_source.stop();
}

void StreetPictures::setOn(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    if (on)
        drop();
    else
        forget();
}

void StreetPictures::forget()
{
    if (m_shelf)
        m_shelf->clear();
    drop();
}

// What is in memory.
void StreetPictures::drop()
{
    m_source.stop();
    ++m_edition;
    m_kept.clear();
    m_sought.clear();
    m_asked.clear();
    m_quietUntil = {};
    m_failures = 0;
    setFailing(false);
    Q_EMIT changed();
    askNext();
}

void StreetPictures::look(const QList<TileId> &seen)
{
    m_seen = m_on ? seen.first(std::min(seen.size(), kMostSeen)) : QList<TileId>();
    m_pause.stop(); // or it would wake for nobody
    if (m_seen.isEmpty() && !m_asked.isEmpty()) {
        m_source.stop();
        m_asked.clear();
    }
    askNext();
}

void StreetPictures::setDark(bool dark)
{
    if (std::exchange(m_dark, dark) == dark)
        return;
    const QList<TileId> tiles = m_kept.keys();
    for (const TileId &tile : tiles) {
        Kept *kept = m_kept.object(tile);
        if (!kept->image.isNull())
            kept->image = turned(kept->image);
    }
    Q_EMIT changed();
}

QImage StreetPictures::find(const TileId &tile) const
{
    const Kept *kept = m_kept.object(tile);
    return kept ? kept->image : QImage();
}

bool StreetPictures::isWanting(const TileId &tile) const
{
    const Kept *kept = m_kept.object(tile);
    return kept && !m_asked.contains(tile) && (!kept->until.isValid() || kept->until <= m_clock.now());
}

// What is on the shelf comes first: nobody need be asked for it, and it is there without a connection.
void StreetPictures::seek()
{
    const QList<TileId> seen = m_seen; // an answer may come at once
    for (const TileId &tile : seen) {
        if (m_kept.contains(tile) || m_sought.contains(tile))
            continue;
        if (!m_shelf) {
            m_kept.insert(tile, new Kept);
            continue;
        }
        m_sought.insert(tile);
        m_shelf->find(tile).then(
            this, [this, tile, edition = m_edition](const std::optional<StreetShelf::Picture> &picture) {
                if (edition == m_edition)
                    found(tile, picture);
            });
    }
}

void StreetPictures::found(const TileId &tile, const std::optional<StreetShelf::Picture> &picture)
{
    if (!picture) {
        place(tile, {});
        return;
    }
    QtConcurrent::run(&StreetPictures::read, picture->bytes)
        .then(this, [this, tile, edition = m_edition, tag = picture->tag,
                     until = picture->until](const QImage &image) {
            if (edition != m_edition)
                return;
            if (image.isNull())
                place(tile, {});
            else // a clock may have been set back since
                place(tile, {m_dark ? turned(image) : image, tag,
                             std::min(until, m_clock.now().addDuration(kLongestTime))});
        });
}

void StreetPictures::place(const TileId &tile, const Kept &kept)
{
    m_sought.remove(tile);
    m_kept.insert(tile, new Kept(kept), std::max(qsizetype(1), kept.image.sizeInBytes()));
    if (!kept.image.isNull())
        Q_EMIT changed();
    askNext();
}

void StreetPictures::askNext()
{
    if (!m_on || m_seen.isEmpty())
        return;
    seek();
    const QDateTime now = m_clock.now();
    if (m_quietUntil.isValid() && now < m_quietUntil) {
        m_pause.start(std::chrono::milliseconds(now.msecsTo(m_quietUntil)));
        return;
    }
    for (const TileId &tile : std::as_const(m_seen)) {
        if (m_asked.size() >= kMostAsked)
            return;
        if (!isWanting(tile))
            continue;
        m_asked.insert(tile);
        const Kept *kept = m_kept.object(tile);
        m_source.ask(toSquare(tile), kept ? kept->tag : QByteArray());
    }
}

void StreetPictures::take(const StreetSource::Square &square, const StreetSource::Answer &answer)
{
    using enum StreetSource::Answer::Kind;
    const TileId tile{square.level, square.x, square.y};
    if (!m_asked.contains(tile))
        return;
    const Kept *kept = m_kept.object(tile);
    switch (answer.kind) {
    case Picture:
        QtConcurrent::run(&StreetPictures::read, answer.bytes)
            .then(this, [this, tile, answer, edition = m_edition](const QImage &image) {
                if (edition != m_edition)
                    return;
                if (image.isNull())
                    fail(tile, {});
                else
                    keep(tile, m_dark ? turned(image) : image, answer);
            });
        return;
    case Unchanged:
        if (kept && !kept->image.isNull())
            keep(tile, kept->image, answer);
        else
            fail(tile, {});
        return;
    case Missing: keep(tile, {}, answer); return;
    case Wait: fail(tile, std::clamp(answer.time, kShortestWait, kLongestWait)); return;
    case Failed: fail(tile, {}); return;
    }
}

// Whatever the server sends: only a picture of the right size is looked at.
QImage StreetPictures::read(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    reader.setDecideFormatFromContent(false);
    if (reader.size() != kSize)
        return {};
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (image.format() != QImage::Format_Indexed8 || image.hasAlphaChannel())
        image = std::move(image).convertToFormat(QImage::Format_RGB32);
    return image;
}

void StreetPictures::keep(const TileId &tile, const QImage &image, const StreetSource::Answer &answer)
{
    const QDateTime until = m_clock.now().addDuration(std::clamp(answer.time, kShortestTime, kLongestTime));
    const Kept *before = m_kept.object(tile);
    const bool isAsBefore = answer.kind == StreetSource::Answer::Kind::Unchanged && before;
    const Kept kept{image, answer.tag.isEmpty() && isAsBefore ? before->tag : answer.tag, until};
    shelve(tile, kept, answer);
    m_kept.insert(tile, new Kept(kept), std::max(qsizetype(1), image.sizeInBytes()));
    m_asked.remove(tile);
    m_failures = 0;
    setFailing(false);
    Q_EMIT changed();
    askNext();
}

void StreetPictures::shelve(const TileId &tile, const Kept &kept, const StreetSource::Answer &answer)
{
    using enum StreetSource::Answer::Kind;
    if (!m_shelf || !answer.keepable)
        return;
    if (answer.kind == Picture)
        m_shelf->put(tile, {answer.bytes, kept.tag, kept.until});
    else if (answer.kind == Unchanged)
        m_shelf->renew(tile, kept.tag, kept.until);
}

// Pauses, longer each time, and asks for others first.
void StreetPictures::fail(const TileId &tile, seconds pause)
{
    m_asked.remove(tile);
    if (m_seen.removeOne(tile))
        m_seen += tile;
    const seconds usual = kFirstPause * (1 << std::min(m_failures, kMostDoublings));
    ++m_failures;
    m_quietUntil = std::max(m_quietUntil, m_clock.now().addDuration(std::max(pause, usual)));
    setFailing(true);
    askNext();
}

void StreetPictures::setFailing(bool failing)
{
    if (std::exchange(m_failing, failing) != failing)
        Q_EMIT failingChanged();
}

} // namespace alongside
