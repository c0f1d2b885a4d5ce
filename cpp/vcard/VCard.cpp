#include "vcard/VCard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

QStringList VCardProperty::values(QStringView parameter) const
{
    QStringList all;
    for (const VCardParameter &one : parameters) {
        if (one.name == parameter)
            all += one.values;
    }
    return all;
}

bool VCardProperty::hasType(QStringView type) const
{
    return std::ranges::any_of(parameters, [type](const VCardParameter &parameter) {
        return parameter.name == u"TYPE" && parameter.values.contains(type, Qt::CaseInsensitive);
    });
}

bool VCardProperty::isPreferred() const
{
    return hasType(u"pref") || values(u"PREF").contains(u"1"_s);
}

const VCardProperty *VCard::find(QStringView name) const
{
    const auto found = std::ranges::find(properties, name, &VCardProperty::name);
    return found == properties.end() ? nullptr : &*found;
}

} // namespace alongside
