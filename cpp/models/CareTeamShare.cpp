#include "models/CareTeamShare.h"

#include "models/CardText.h"
#include "models/HandOver.h"
#include "services/WhenReady.h"

using namespace Qt::StringLiterals;

namespace alongside {

CareTeamShare::CareTeamShare(ContactCardService &service, AppLauncher &launcher, QObject *parent)
    : QObject(parent), m_service(service), m_launcher(launcher)
{}

void CareTeamShare::begin(qint64 id, const QString &name)
{
    reset(ContactId{id}, name);
    whenReady(m_service.qrText(m_id), this, [this, asked = m_id](const Result<QString> &text) {
        if (asked != m_id)
            return;
        m_qrText = text.value_or(QString());
        m_ready = true;
        Q_EMIT changed();
    });
}

void CareTeamShare::beginWithAll()
{
    reset({}, {});
    m_ready = true;
    Q_EMIT changed();
}

void CareTeamShare::reset(ContactId id, const QString &name)
{
    m_id = id;
    m_name = name;
    m_qrText.clear();
    m_problem.clear();
    m_ready = false;
    m_newest = true;
    m_ownWords = false;
    Q_EMIT changed();
}

ContactCardService::Choice CareTeamShare::choice() const
{
    return {.version = m_newest ? VCardVersion::V40 : VCardVersion::V30, .ownWords = m_ownWords};
}

void CareTeamShare::share()
{
    whenReady(m_service.content(m_id, choice()), this, [this](const Result<QByteArray> &content) {
        // The name says nothing of whose contacts they are.
        m_problem = content ? handOver(m_launcher, {tr("contacts") + u".vcf"_s, u"text/vcard"_s, *content})
                            : writingSentence(content.error());
        Q_EMIT changed();
    });
}

void CareTeamShare::save(const QUrl &file)
{
    whenReady(m_service.write(file, m_id, choice()), this, [this](const Result<int> &written) {
        m_problem = written ? QString() : writingSentence(written.error());
        Q_EMIT changed();
        if (written)
            Q_EMIT saved(tr("%n people are in the file.", nullptr, *written));
    });
}

} // namespace alongside
