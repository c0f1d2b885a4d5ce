#pragma once

#include "services/QuestionnaireService.h"
#include "services/SettingService.h"
#include "services/SymptomService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace alongside {

/// "A person, not a bot": at a point that a person chose, Today offers people to talk to. Off until it
/// is chosen; never blocks, never calls anyone, and stays away for the day when asked to.
class PersonOfferModel : public QObject
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

public:
    /// How much worry about a scan, 0 to 10, counts as strong. Borrowed from Bui and others, 2025.
    static constexpr int kStrongWorry = 4;
    /// How long a sum of the PHQ-4, which asks about two weeks, speaks of the present, in days.
    static constexpr int kSumCounts = 14;

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

Q_SIGNALS:
    void changed();

private:
    void read(const QString &name, const std::function<void(const QByteArray &)> &take);
    void put(const QString &name, int value, int &kept);
    [[nodiscard]] QDate today() const;
    void lookAtSum();
    void lookAtWorry();

    Foundation m_on;
    int m_sumFrom = 0;
    int m_worryDays = 0;
    QDate m_quietOn;
    bool m_sumReached = false;
    bool m_worryReached = false;
};

} // namespace alongside
