#include "LinkReceiver.h"

#include "domain/AppLink.h"
#include "models/AppContext.h"
#include "services/StorageQueue.h"
#include "services/WhenReady.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileOpenEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kScheme = u"alongside"_s;
/// What Android and iOS name files by.
const std::array kFileSchemes{u"file"_s, u"content"_s};
constexpr qsizetype kLongestAddress = 4096;

bool isFile(const QUrl &url)
{
    return std::ranges::contains(kFileSchemes, url.scheme());
}

QLatin1StringView nameOf(GivenFile about)
{
    switch (about) {
    case GivenFile::People: return "people"_L1;
    case GivenFile::Appointments: return "appointments"_L1;
    case GivenFile::Update: return "update"_L1;
    case GivenFile::Groups: break;
    }
    return "groups"_L1;
}

} // namespace

LinkReceiver::LinkReceiver(AppContext &context, StorageQueue &queue) : m_context(context), m_queue(queue)
{
    QDesktopServices::setUrlHandler(kScheme, this, "follow");
    for (const QString &scheme : kFileSchemes)
        QDesktopServices::setUrlHandler(scheme, this, "follow");
    QCoreApplication::instance()->installEventFilter(this);
}

LinkReceiver::~LinkReceiver()
{
    QDesktopServices::unsetUrlHandler(kScheme);
    for (const QString &scheme : kFileSchemes)
        QDesktopServices::unsetUrlHandler(scheme);
}

void LinkReceiver::open(const QString &given)
{
    if (const auto place = AppLink::fromUrl(given))
        m_context.follow(*place); // as it is: QUrl would write some of it otherwise
    else
        follow(QUrl(given));
}

void LinkReceiver::follow(const QUrl &link)
{
    if (!isFile(link)) {
        if (const auto place = AppLink::fromUrl(link.toString(QUrl::FullyEncoded)))
            m_context.follow(*place);
        return;
    }
    if (link.toEncoded().size() > kLongestAddress)
        return;
    whenReady(m_queue.runBeside([link] { return lookAtGivenFile(link); }), this,
              [this, link](GivenFile about) { show(link, about); });
}

// As a place, so that it waits for the lock and for what is being written like any other. No link can name
// such a place.
void LinkReceiver::show(const QUrl &file, GivenFile about)
{
    Q_EMIT m_context.linkFollowed(u"open/%1?%2"_s.arg(nameOf(about), file.toString(QUrl::FullyEncoded)));
}

// What iOS says of a file.
bool LinkReceiver::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    follow(static_cast<const QFileOpenEvent *>(event)->url());
    return true;
}

} // namespace alongside
