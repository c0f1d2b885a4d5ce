#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>

namespace alongside {

/// The files of content/ as they are read: those that were built in, and over them those of an update that
/// was accepted. A value: what it holds stays the same, whatever comes into force meanwhile.
class ContentFiles
{
public:
    /// What was built in, and nothing else.
    ContentFiles() = default;
    /// \a renewed  whole files, by paths like "help/helplines.json".
    explicit ContentFiles(QHash<QString, QByteArray> renewed);

    [[nodiscard]] bool has(const QString &path) const;
    /// \returns as readBundledFile().
    [[nodiscard]] Result<QByteArray> read(const QString &path) const;
    [[nodiscard]] bool isRenewed(const QString &path) const { return m_renewed && m_renewed->contains(path); }
    /// Paths that are not as they were built in, sorted.
    [[nodiscard]] QStringList renewed() const;

    /// True if both come from the same update, or from none.
    bool operator==(const ContentFiles &) const = default;

    /// Those that everything reads from that is not told of others. May be called from any thread.
    [[nodiscard]] static ContentFiles inForce();
    static void putInForce(const ContentFiles &files);

private:
    std::shared_ptr<const QHash<QString, QByteArray>> m_renewed;
};

} // namespace alongside
