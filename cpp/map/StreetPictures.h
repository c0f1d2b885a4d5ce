#pragma once

#include "core/Clock.h"
#include "map/StreetShelf.h"
#include "platform/StreetSource.h"

#include <QCache>
#include <QImage>
#include <QSet>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Pictures of streets, fetched while somebody looks at them and has them turned on. They tell where one
/// looked: once they are turned off, or forgotten, none is left, neither in memory nor on the shelf.
///
/// The server is asked as its owners wish: for what is seen and no more, for two squares at a time, for
/// none again before its time is over, and after a refusal not before the time that it named.
class StreetPictures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by StreetsModel")

    /// True if the last picture that was asked for did not come.
    Q_PROPERTY(bool failing READ isFailing NOTIFY failingChanged FINAL)

public:
    static constexpr qsizetype kMostAsked = 2;
    static constexpr qsizetype kMostSeen = 90;
    static constexpr int kDeepest = 19; ///< Levels that the server has.

    /// Borrows all; they must outlive this. Nothing is asked of \a source before setOn(), or while what is
    /// wanted is on \a shelf; null: there is none, and the pictures are in memory alone.
    StreetPictures(StreetSource &source, const Clock &clock, StreetShelf *shelf = nullptr,
                   QObject *parent = nullptr);
    ~StreetPictures() override;

    /// Turned off, forgets everything, what is on the shelf too, and lets go of the network.
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    void forget();

    /// Shows pictures on a dark screen: light is turned into dark, and no hue changes.
    void setDark(bool dark);

    /// These squares are looked at, the most wanted first; none: nobody looks. Of more than kMostSeen the
    /// rest is not fetched, because there is no room for it.
    void look(const QList<TileId> &seen);
    /// The picture of \a tile; a null one if there is none.
    [[nodiscard]] QImage find(const TileId &tile) const;
    /// Another number after everything was forgotten.
    [[nodiscard]] int edition() const { return m_edition; }
    [[nodiscard]] bool isFailing() const { return m_failing; }

Q_SIGNALS:
    /// A picture came, or all went.
    void changed();
    void failingChanged();

private:
    struct Kept
    {
        QImage image{}; ///< Null if the server has none, or was not asked yet.
        QByteArray tag{};
        QDateTime until{};
    };

    [[nodiscard]] static QImage read(const QByteArray &bytes);
    [[nodiscard]] bool isWanting(const TileId &tile) const;
    void drop();
    void seek();
    void found(const TileId &tile, const std::optional<StreetShelf::Picture> &picture);
    void place(const TileId &tile, const Kept &kept);
    void askNext();
    void take(const StreetSource::Square &square, const StreetSource::Answer &answer);
    void keep(const TileId &tile, const QImage &image, const StreetSource::Answer &answer);
    void shelve(const TileId &tile, const Kept &kept, const StreetSource::Answer &answer);
    void fail(const TileId &tile, std::chrono::seconds pause);
    void setFailing(bool failing);

    StreetSource &m_source;
    const Clock &m_clock;
    StreetShelf *m_shelf;
    QCache<TileId, Kept> m_kept; ///< What was not looked at for longest goes first.
    QSet<TileId> m_sought;       ///< On the shelf, until it is known whether they are there.
    QSet<TileId> m_asked;        ///< Until the picture is read.
    QList<TileId> m_seen;
    QTimer m_pause;
    QDateTime m_quietUntil;
    int m_failures = 0; ///< In a row.
    int m_edition = 0;
    bool m_on = false;
    bool m_dark = false;
    bool m_failing = false;
};

} // namespace alongside
