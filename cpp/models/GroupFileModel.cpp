#include "models/GroupFileModel.h"

#include "models/CardText.h"
#include "models/GroupText.h"
#include "models/HandOver.h"
#include "services/WhenReady.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString whyNone(const Error &error)
{
    return error.code == ErrorCode::NotFound ? GroupFileModel::tr("This group is no longer in the list.")
                                             : writingSentence(error);
}

} // namespace

GroupFileModel::GroupFileModel(GroupKeeper &keeper, PlainFileService &files, AppLauncher &launcher,
                               QObject *parent)
    : QObject(parent), m_keeper(keeper), m_files(files), m_launcher(launcher)
{}

void GroupFileModel::begin(const QString &id)
{
    const SupportGroup *group = m_keeper.find(id);
    m_group = group ? *group : SupportGroup();
    tell({});
}

void GroupFileModel::tell(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

int GroupFileModel::othersInIt() const
{
    const auto isInIt = [this](const SupportGroup &group) {
        return group.teller && m_group.teller && group.teller->packId == m_group.teller->packId;
    };
    return int(std::ranges::count_if(m_keeper.groups(), isInIt)) - 1;
}

QString GroupFileModel::about() const
{
    if (!m_group.teller) {
        return tr(
            "What the directory says about this group, and nothing about you. It is not signed, and says "
            "that the group itself did not make it.");
    }
    //: %1 says who gave it out: "From “Anna's groups”, signed".
    const QString given =
        tr("The file as it came to you, and nothing about you. %1.").arg(groupTellerText(m_group));
    const int others = othersInIt();
    return others > 0 ? given + u' ' + tr("%n other groups are in it too.", nullptr, others) : given;
}

QFuture<Result<QByteArray>> GroupFileModel::content() const
{
    return m_keeper.service().file(m_group, groupCautionWords(m_group));
}

void GroupFileModel::save(const QUrl &place)
{
    whenReady(content(), this, [this, place](const Result<QByteArray> &content) {
        if (!content) {
            tell(whyNone(content.error()));
            return;
        }
        whenReady(m_files.write(place, *content), this, [this](const Result<void> &written) {
            tell(written ? QString() : writingSentence(written.error()));
            if (written)
                Q_EMIT saved();
        });
    });
}

void GroupFileModel::share()
{
    whenReady(content(), this, [this](const Result<QByteArray> &content) {
        // The name says nothing of what it is about.
        //: The name of a file, without its ending.
        const QString name = tr("group") + u".alongside-group"_s;
        tell(content ? handOver(m_launcher, {name, u"application/x-alongside-group"_s, *content})
                     : whyNone(content.error()));
    });
}

} // namespace alongside
