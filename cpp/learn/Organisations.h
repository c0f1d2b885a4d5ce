#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace alongside {

/// An organisation or a programme: what it offers, how to reach it, how sure that is.
struct Organisation
{
    QString id;
    QString name;
    QStringList also;
    QString kind;          ///< As the content names it, "group".
    QStringList countries; ///< ISO 3166, or 001 for the world.
    QString offers;
    QUrl website;
    QStringList phones;
    QString cost;           ///< "free", "local" or "unknown".
    QString sure;           ///< A sentence on how sure all of it is.
    QString note;           ///< May be empty.
    bool callFirst = false; ///< It may have changed.
    QString published;      ///< As the copy said, or "undated".
    QDate checkedOn;
    QStringList pages; ///< Addresses of what was read.

    bool operator==(const Organisation &) const = default;
};

struct Organisations
{
    QString about; ///< How they were gathered, and what was not checked.
    QList<Organisation> organisations;

    bool operator==(const Organisations &) const = default;
};

/// Shape: content/schema/organisations.schema.json. \returns ErrorCode::Corrupt.
[[nodiscard]] Result<Organisations> readOrganisations(const QByteArray &json, const QString &language);

} // namespace alongside
