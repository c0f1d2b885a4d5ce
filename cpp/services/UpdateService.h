#pragma once

#include "core/Clock.h"
#include "services/StorageQueue.h"
#include "update/TrustedKey.h"
#include "update/UpdateChange.h"
#include "update/UpdateReader.h"

#include <QUrl>

#include <memory>

namespace alongside {

/// Where the content is from.
struct ContentStanding
{
    enum class Source {
        BuiltIn,     ///< As it came with the app.
        Update,      ///< An update is in use.
        OlderUpdate, ///< What came with the app is newer than the update that is here.
        OddUpdate,   ///< An update is here that does not pass: what came with the app is in use.
    };

    Source source = Source::BuiltIn;
    QDate issued{};         ///< Of what is in use.
    bool hasBefore = false; ///< There is an update from before that one can go back to.
    ContentFiles content{}; ///< That is in use.
};

/// An update that was looked at, and what it would change.
struct UpdatePreview
{
    std::shared_ptr<const ContentUpdate> update; ///< Null: none.
    QList<UpdateChange> changes;
};

/// What was kept before something was changed, to be put back.
struct KeptUpdates
{
    QByteArray current{}; ///< Empty: none.
    QByteArray before{};
};

/// Updates of the content, kept as the signed files that they came as, beside the profiles: what is in them
/// is public, and Help needs it before anything is opened. Each is checked whole whenever it is read.
class UpdateService
{
public:
    /// Borrows \a queue and \a clock. \a root  the folder of the profiles.
    UpdateService(StorageQueue &queue, QString root, const Clock &clock);

    /// False if there is nothing but what was built in: costs one look at the folder.
    [[nodiscard]] bool hasAny() const;
    [[nodiscard]] QFuture<ContentStanding> standing();
    /// The update in \a file, compared with what is in use, in the words of \a locale.
    [[nodiscard]] QFuture<std::expected<UpdatePreview, UpdateRefusal>> preview(const QUrl &file,
                                                                               const QLocale &locale);
    /// Puts it in place of the one in use, which is kept as the one before. \returns what was there.
    [[nodiscard]] QFuture<Result<KeptUpdates>> accept(const UpdatePreview &preview);
    /// The one before takes the place of the one in use. \returns ErrorCode::NotFound if there is none.
    [[nodiscard]] QFuture<Result<KeptUpdates>> goBack();
    /// All updates go. \returns what was there.
    [[nodiscard]] QFuture<Result<KeptUpdates>> useBuiltIn();
    [[nodiscard]] QFuture<Result<KeptUpdates>> putBack(const KeptUpdates &kept);

private:
    [[nodiscard]] ContentStanding standingNow() const;
    [[nodiscard]] QString pathOfCurrent() const;
    [[nodiscard]] QString pathOfBefore() const;
    [[nodiscard]] Result<UpdateReading> reading(QDate today = {}) const;
    [[nodiscard]] std::expected<ContentUpdate, UpdateRefusal> current() const;
    [[nodiscard]] std::expected<ContentUpdate, UpdateRefusal> fitting(const QByteArray &file) const;
    [[nodiscard]] Result<KeptUpdates> kept() const;
    [[nodiscard]] Result<KeptUpdates> replace(const KeptUpdates &now) const;
    [[nodiscard]] Result<void> put(const QString &path, const QByteArray &file) const;

    StorageQueue &m_queue;
    QString m_root;
    const Clock &m_clock;
};

} // namespace alongside
