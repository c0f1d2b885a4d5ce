#include "models/PersonOfferModel.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const auto kSumSetting = u"person.phq-4-from"_s;
const auto kWorrySetting = u"person.worry-days"_s;
const auto kQuietSetting = u"person.quiet-on"_s;
const auto kStepsSetting = u"person.steps"_s;

} // namespace

PersonOfferModel::PersonOfferModel(const Foundation &foundation, QObject *parent)
    : QObject(parent), m_on(foundation)
{
    connect(&m_soon, &SaveSoon::wanted, this, &PersonOfferModel::saveSteps);
    connect(&m_soon, &SaveSoon::settled, this, &PersonOfferModel::settled);
    read(kStepsSetting, [this](const QByteArray &steps) {
        if (m_soon.isSettled()) // else a person is writing already
            m_steps = QString::fromUtf8(steps);
    });
    read(kQuietSetting, [this](const QByteArray &day) {
        m_quietOn = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
    });
    read(kSumSetting, [this](const QByteArray &sum) { m_sumFrom = sum.toInt(); });
    read(kWorrySetting, [this](const QByteArray &days) {
        m_worryDays = days.toInt();
        refresh();
    });
}

void PersonOfferModel::read(const QString &name, const std::function<void(const QByteArray &)> &take)
{
    whenReady(m_on.settings.find(name), this, [this, take](const Result<std::optional<QByteArray>> &kept) {
        take(kept ? kept->value_or(QByteArray()) : QByteArray());
        Q_EMIT changed();
    });
}

void PersonOfferModel::put(const QString &name, int value, int &kept)
{
    if (kept == value)
        return;
    whenReady(m_on.settings.put(name, QByteArray::number(value)), this,
              [this, value, &kept](const Result<void> &put) {
                  if (put)
                      kept = value;
                  Q_EMIT changed();
                  refresh();
              });
}

QDate PersonOfferModel::today() const
{
    return LivedTime::now(m_on.clock).wallClock().date();
}

void PersonOfferModel::setSumFrom(int sum)
{
    put(kSumSetting, sum, m_sumFrom);
}

void PersonOfferModel::setWorryDays(int days)
{
    put(kWorrySetting, days, m_worryDays);
}

void PersonOfferModel::setSteps(const QString &steps)
{
    if (steps == m_steps)
        return;
    if (steps.size() > kLongestSteps) {
        m_problem = tr("There is room for %1 letters. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(kLongestSteps));
        Q_EMIT changed();
        return;
    }
    m_problem.clear();
    m_steps = steps;
    m_soon.note();
    Q_EMIT changed();
}

void PersonOfferModel::saveSteps()
{
    whenReady(m_on.settings.put(kStepsSetting, m_steps.toUtf8()), this, [this](const Result<void> &put) {
        m_problem = put ? QString() : toSentence(put.error(), Deed::Saving);
        m_soon.answered(put.has_value());
        Q_EMIT changed();
    });
}

void PersonOfferModel::notToday()
{
    m_quietOn = today();
    Q_EMIT changed();
    // Whether it could be kept or not, it stays away while the profile is open.
    std::ignore = m_on.settings.put(kQuietSetting, m_quietOn.toString(Qt::ISODate).toLatin1());
}

void PersonOfferModel::refresh()
{
    if (m_sumFrom > 0)
        lookAtSum();
    if (m_worryDays > 0)
        lookAtWorry();
    Q_EMIT changed();
}

void PersonOfferModel::lookAtSum()
{
    whenReady(m_on.questionnaires.results(u"phq-4"_s, 1), this,
              [this](const Result<QList<QuestionnaireResult>> &results) {
                  if (!results)
                      return;
                  m_sumReached = std::ranges::any_of(*results, [this](const QuestionnaireResult &result) {
                      const qint64 ago = result.time.wallClock().date().daysTo(today());
                      return result.score && *result.score >= m_sumFrom && ago >= 0 && ago < kSumCounts;
                  });
                  Q_EMIT changed();
              });
}

// Today may not have been answered yet: a row of days that ended yesterday counts as well.
void PersonOfferModel::lookAtWorry()
{
    const QDate day = today();
    whenReady(m_on.symptoms.daysFrom(MeasureId::ScanWorry, kStrongWorry, day.addDays(-m_worryDays), day),
              this, [this, day](const Result<QList<QDate>> &days) {
                  if (!days)
                      return;
                  const auto inARow = [&](QDate last) {
                      return std::ranges::count_if(
                                 *days,
                                 [&](QDate one) { return one <= last && one > last.addDays(-m_worryDays); })
                             == m_worryDays;
                  };
                  m_worryReached = inARow(day) || inARow(day.addDays(-1));
                  Q_EMIT changed();
              });
}

QString PersonOfferModel::reason() const
{
    if (m_quietOn == today())
        return {};
    if (m_worryDays > 0 && m_worryReached)
        return tr("You asked for this after %n days of strong worry about a scan.", nullptr, m_worryDays);
    if (m_sumFrom > 0 && m_sumReached)
        //: %1 is a number.
        return tr("You asked for this when your PHQ-4 comes to %1 or more.").arg(m_sumFrom);
    return {};
}

} // namespace alongside
