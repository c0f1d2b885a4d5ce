#include "models/QuestionnaireListModel.h"

#include "catalogue/QuestionnaireReader.h"
#include "models/ErrorText.h"

#include <algorithm>

namespace alongside {

QuestionnaireListModel::QuestionnaireListModel(QuestionnaireService &service, SettingService &settings,
                                               const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_service(service), m_form(service, settings, clock),
      m_results(service, clock)
{
    connect(&m_form, &QuestionnaireForm::kept, this, [this] {
        m_results.look(*m_form.result());
        m_results.load();
        Q_EMIT resultsChanged();
    });
    connect(&m_form, &QuestionnaireForm::changed, this, &QuestionnaireListModel::waitsChanged);
    connect(&m_results, &QuestionnaireResultsModel::changed, this, &QuestionnaireListModel::resultsChanged);
}

void QuestionnaireListModel::begin()
{
    if (!m_questionnaires.isEmpty())
        return;
    const Result<QList<Questionnaire>> read = loadQuestionnaires(QLocale());
    m_problem = read ? QString() : toSentence(read.error(), Deed::Reading);
    beginResetModel();
    m_questionnaires = read.value_or(QList<Questionnaire>{});
    endResetModel();
    Q_EMIT problemChanged();
    // Nothing waits for it: what it does not erase now, it erases another time.
    std::ignore = m_service.emptyBin();
}

void QuestionnaireListModel::open(int row)
{
    if (row < 0 || row >= m_questionnaires.size())
        return;
    m_open = m_questionnaires[row];
    m_results.show(m_open);
    Q_EMIT waitsChanged();
}

void QuestionnaireListModel::fillIn()
{
    m_form.begin(m_open);
}

void QuestionnaireListModel::carryOn()
{
    if (!m_form.isLoaded()) {
        connect(&m_form, &QuestionnaireForm::loaded, this, &QuestionnaireListModel::carryOn,
                Qt::SingleShotConnection);
        return;
    }
    begin();
    const auto found = std::ranges::find(m_questionnaires, m_form.waiting(), &Questionnaire::key);
    if (found == m_questionnaires.end())
        return;
    open(int(found - m_questionnaires.begin()));
    fillIn();
    Q_EMIT carriedOn();
}

int QuestionnaireListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_questionnaires.size());
}

QVariant QuestionnaireListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Questionnaire &questionnaire = m_questionnaires[index.row()];
    switch (role) {
    case NameRole: return questionnaire.name;
    case AboutRole: return questionnaire.about;
    case OwnerRole: return questionnaire.owner;
    default: return {};
    }
}

QHash<int, QByteArray> QuestionnaireListModel::roleNames() const
{
    return {{NameRole, "name"}, {AboutRole, "about"}, {OwnerRole, "owner"}};
}

} // namespace alongside
