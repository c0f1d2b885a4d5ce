#pragma once

#include "storage/StreetFile.h"

namespace alongside {

class Store;

/// Pictures of streets that a profile keeps from one look at the map to the next: a file beside its store,
/// which is made when there is a first one. Its key is a random one and lies in the store; it goes with
/// clear(), so that nothing opens what a disk still has of the file then.
///
/// Synchronous, and used by one thread at a time, that of the store.
class KeptStreets
{
public:
    /// Borrows \a store; it must outlive this, or close(). \a path: where the file is, if there is one.
    KeptStreets(Store &store, QString path) : m_store(&store), m_path(std::move(path)) {}

    /// \returns nothing if it is not there. Makes no file.
    [[nodiscard]] Result<std::optional<StoredStreet>> find(const StreetSquare &square);
    /// As StreetFile::put().
    [[nodiscard]] Result<void> put(const StoredStreet &street);
    /// As StreetFile::renew().
    [[nodiscard]] Result<void> renew(const StreetSquare &square, const QByteArray &tag,
                                     const QDateTime &until);
    /// How much is kept. Makes no file.
    [[nodiscard]] Result<qint64> bytes();
    /// Removes all of it for good. \returns why something may be left.
    [[nodiscard]] Result<void> clear();

    /// Takes their key out of \a copy, a copy of the store: what is kept beside that has another one.
    [[nodiscard]] static Result<void> forgetKey(Store &copy);
    /// The store has moved, to a copy without their key; what is kept stays behind.
    void moveTo(const QString &path);
    /// Lets go of the file; what is kept stays in it.
    void close() { m_file.reset(); }

private:
    enum class Wanted { IfThere, Made };

    /// Null if there is none and none is to be made.
    [[nodiscard]] Result<StreetFile *> file(Wanted wanted);
    [[nodiscard]] Result<std::unique_ptr<StreetFile>> open();
    /// What \a act does to the file; one that turns out to be damaged is dropped.
    template<typename Act>
    [[nodiscard]] auto with(StreetFile &file, Act act);

    Store *m_store;
    QString m_path;
    std::unique_ptr<StreetFile> m_file;
};

} // namespace alongside
