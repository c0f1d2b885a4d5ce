#pragma once

#include "models/SaveSoon.h"
#include "models/UnsettledWork.h"
#include "services/QuestionnaireService.h"
#include "services/SettingService.h"
#include "services/SymptomService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace alongside {

/// "A person, not a bot": at a point that a person chose, Today offers people to talk to. Off until it
/// is chosen; never blocks, never calls anyone, and stays away for the day when asked to. Before the
/// people stand the steps a person noted for such a day.
class PersonOfferModel : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// The sum of the PHQ-4 from which on people are offered; 0 for never.
    Q_PROPERTY(int sumFrom READ sumFrom WRITE setSumFrom NOTIFY changed FINAL)
    /// How many days in a row of strong worry about a scan; 0 for never.
    Q_PROPERTY(int worryDays READ worryDays WRITE setWorryDays NOTIFY changed FINAL)
    /// Why people are offered now; empty while they are not.
    Q_PROPERTY(QString reason READ reason NOTIFY changed FINAL)
    /// What helps on such a day, in own words. Every pause while typing keeps it.
    Q_PROPERTY(QString steps READ steps WRITE setSteps NOTIFY changed FINAL)
    /// Why what was typed is not there, or not kept yet; empty if nothing is wrong.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// How much worry about a scan, 0 to 10, counts as strong. Borrowed from Bui and others, 2025.
    static constexpr int kStrongWorry = 4;
    /// How long a sum of the PHQ-4, which asks about two weeks, speaks of the present, in days.
    static constexpr int kSumCounts = 14;
    /// Letters that the steps hold.
    static constexpr int kLongestSteps = 1000;

    struct Foundation
    {
        QuestionnaireService &questionnaires;
        SymptomService &symptoms;
        SettingService &settings;
        const Clock &clock;
    };

    /// Borrows all; they must outlive the model.
    explicit PersonOfferModel(const Foundation &foundation, QObject *parent = nullptr);

    /// The day, or what was answered, may have changed.
    Q_INVOKABLE void refresh();
    /// Offers nothing more today.
    Q_INVOKABLE void notToday();

    [[nodiscard]] int sumFrom() const { return m_sumFrom; }
    void setSumFrom(int sum);
    [[nodiscard]] int worryDays() const { return m_worryDays; }
    void setWorryDays(int days);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString steps() const { return m_steps; }
    void setSteps(const QString &steps);

    [[nodiscard]] bool isSettled() const override { return m_soon.isSettled(); }
    [[nodiscard]] bool isSaving() const override { return m_soon.isSaving(); }
    void commit() override { m_soon.flush(); }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override { return m_soon.isSettled() ? QString() : m_steps; }

Q_SIGNALS:
    void changed();
    void settled();

private:
    void read(const QString &name, const std::function<void(const QByteArray &)> &take);
    void put(const QString &name, int value, int &kept);
    [[nodiscard]] QDate today() const;
    void lookAtSum();
    void lookAtWorry();
    void saveSteps();

    Foundation m_on;
    SaveSoon m_soon; ///< The steps.
    QString m_steps;
    QString m_problem;
    int m_sumFrom = 0;
    int m_worryDays = 0;
    QDate m_quietOn;
    bool m_sumReached = false;
    bool m_worryReached = false;
};

} // namespace alongside
