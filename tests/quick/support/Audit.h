#pragma once

#include "audit/MirrorAudit.h"

#include <QObject>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace alongside {

/// `Audit` in a Quick test: can this be read and pressed? See tests/audit.
class Audit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Audit(QObject *parent = nullptr);

    /// Makes \a root as high as what scrolls in it and applies all rules. \a root must be in the
    /// upper left corner of the window and have a height of its own.
    /// \returns what is wrong, a line each; empty when nothing is.
    Q_INVOKABLE QStringList run(QQuickItem *root, bool wordsMaySplit = false) const;

    /// As run(), but the lines about what is allowed and still worth a look.
    Q_INVOKABLE QStringList remarks(QQuickItem *root, bool wordsMaySplit = false) const;

    /// As run(), but the buttons whose name is without the words on them. Not for made-up languages.
    Q_INVOKABLE QStringList labels(QQuickItem *root) const;

    /// Takes in where everything on \a root is, for mirrored().
    Q_INVOKABLE void remember(QQuickItem *root);

    /// As run(), but what is not the mirror's picture of what was remembered, now that all is turned round.
    Q_INVOKABLE QStringList mirrored() const;

    /// Saves the window of \a root as `<name>.png` in the folder that the environment variable
    /// ALONGSIDE_PICTURES names; without it, does nothing.
    Q_INVOKABLE void picture(QQuickItem *root, const QString &name) const;

private:
    std::optional<audit::MirrorAudit> m_remembered;
};

} // namespace alongside
