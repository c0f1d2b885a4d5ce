#include "update/AddressRule.h"

#include "pack/HonestText.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace alongside {

bool isFitAddress(const QString &written, bool mayBeHttp)
{
    const QUrl address(written, QUrl::StrictMode);
    const bool isOfTheWeb = address.scheme() == "https"_L1 || (mayBeHttp && address.scheme() == "http"_L1);
    return address.isValid() && isOfTheWeb && address.userInfo().isEmpty() && !written.contains(u'\\')
           && isHonestHost(address.host(QUrl::FullyEncoded));
}

} // namespace alongside
