#pragma once

#include "domain/Contact.h"

namespace alongside {

/// Of a contact what lists show and calls need.
struct ContactHead
{
    ContactId id{};
    ContactRole role = ContactRole::Other;
    QString name{};
    QString title{};
    QString organisation{};
    bool starred = false;
    bool hasPhoto = false;
    QList<ContactPhone> phones{}; ///< The first is the main one.

    bool operator==(const ContactHead &) const = default;
};

} // namespace alongside
