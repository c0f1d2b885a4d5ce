#include "models/GroupCardShare.h"

#include "flyer/FlyerPdf.h"
#include "models/CardText.h"
#include "models/GroupText.h"
#include "models/PackText.h"
#include "pack/PackLink.h"
#include "paper/PaperSheet.h"
#include "qr/QrCode.h"
#include "services/WhenReady.h"

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QByteArray withoutBlanks(const QByteArray &file)
{
    return QJsonDocument::fromJson(file).toJson(QJsonDocument::Compact);
}

/// What reaches the group, for a strip of paper.
QString reachText(const SupportGroup &group)
{
    QStringList lines{group.name};
    if (!group.meetings.isEmpty())
        lines += meetingText(group.meetings.first());
    if (!group.phones.isEmpty())
        lines += group.phones.first().number.text();
    lines += group.email.isEmpty() ? group.web.toString() : group.email;
    lines.removeAll(QString());
    return lines.join(QChar::LineSeparator);
}

} // namespace

GroupCardShare::GroupCardShare(GroupCardService &service, QObject *parent)
    : QObject(parent), m_service(service), m_paper(usualPaper(QLocale()))
{}

void GroupCardShare::begin(const OwnCard &card)
{
    const auto pack = readPack(card.file, {});
    m_pack = pack ? std::optional(*pack) : std::nullopt;
    m_file = card.file;
    m_problem.clear();
    const QByteArray sent = withoutBlanks(card.file);
    m_codes = packLinks(sent, kMostQrBytes);
    const QString home = m_pack ? m_pack->home.toString(QUrl::FullyEncoded) : QString();
    m_leadsHome = m_codes.size() != 1 && !home.isEmpty();
    if (m_leadsHome)
        m_codes = {home};
    const QStringList links = packLinks(sent, kLongestPackLink);
    m_link = links.size() == 1 ? links.first() : QString();
    Q_EMIT changed();
}

QString GroupCardShare::name() const
{
    return m_pack ? m_pack->groups.first().name : QString();
}

QString GroupCardShare::version() const
{
    return m_pack ? packVersionText(*m_pack) : QString();
}

QString GroupCardShare::fingerprint() const
{
    return m_pack && m_pack->signer ? m_pack->signer->fingerprint() : QString();
}

QStringList GroupCardShare::papers()
{
    return {tr("A4"), tr("US Letter")};
}

void GroupCardShare::setPaper(int paper)
{
    if (paper != 0 && paper != 1)
        return;
    m_paper = BriefPaper(paper + 1);
    Q_EMIT changed();
}

void GroupCardShare::setStrips(bool strips)
{
    m_hasStrips = strips;
    Q_EMIT changed();
}

FlyerLayout GroupCardShare::flyer() const
{
    FlyerPage page;
    if (m_pack) {
        const SupportGroup &group = m_pack->groups.first();
        page.title = group.name;
        page.lines = groupLines(group);
        page.strip = reachText(group);
    }
    page.code = m_codes.size() == 1 ? m_codes.first() : QString();
    page.invitation = m_leadsHome ? tr("This code leads to a page of the group.")
                                  : tr("The code opens in Alongside, a private journal for your phone.");
    return {page, m_paper, m_hasStrips};
}

QString GroupCardShare::flyerProblem() const
{
    if (!m_pack)
        return {};
    const FlyerLayout layout = flyer();
    if (!layout.hasCode())
        return tr("A flyer has room for one code. Fewer words, or an address for the file, make it one.");
    return layout.isWithin() ? QString() : tr("There are too many words for one sheet. Shorter ones fit.");
}

void GroupCardShare::saveFile(const QUrl &place)
{
    write(place, m_file, tr("The file is where you wanted it. You can send it to members."));
}

void GroupCardShare::saveFlyer(const QUrl &place)
{
    const QByteArray content = flyerPdf(flyer());
    if (!content.isEmpty())
        write(place, content, tr("The flyer is where you wanted it."));
}

void GroupCardShare::write(const QUrl &place, const QByteArray &content, const QString &done)
{
    whenReady(m_service.write(place, content), this, [this, done](const Result<void> &written) {
        m_problem = written ? QString() : writingSentence(written.error());
        Q_EMIT changed();
        if (written)
            Q_EMIT saved(done);
    });
}

} // namespace alongside
