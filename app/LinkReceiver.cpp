#include "LinkReceiver.h"

#include "domain/AppLink.h"
#include "models/AppContext.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kScheme = u"alongside"_s;

} // namespace

LinkReceiver::LinkReceiver(AppContext &context) : m_context(context)
{
    QDesktopServices::setUrlHandler(kScheme, this, "follow");
}

LinkReceiver::~LinkReceiver()
{
    QDesktopServices::unsetUrlHandler(kScheme);
}

void LinkReceiver::follow(const QUrl &link)
{
    if (const auto place = AppLink::fromUrl(link.toString(QUrl::FullyEncoded)))
        m_context.follow(*place);
}

} // namespace alongside
