#pragma once

#include "models/SaveSoon.h"
#include "models/UnsettledWork.h"
#include "services/GroupCardService.h"
#include "services/GroupService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// A card of a group being filled in by whoever leads it. Kept in the vault as it is typed, whole or not;
/// says what is still missing, and how a member would see it.
class GroupCardForm : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by PackModels")

    Q_PROPERTY(QString cardId READ cardId NOTIFY changed FINAL)
    /// Characters of what is typed in one place.
    Q_PROPERTY(int longestLine READ longestLine CONSTANT FINAL)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    /// One meets at a place.
    Q_PROPERTY(bool inPerson READ isInPerson NOTIFY changed FINAL)
    Q_PROPERTY(QStringList audiences READ audiences CONSTANT FINAL)
    Q_PROPERTY(QList<int> chosenAudiences READ chosenAudiences NOTIFY changed FINAL)
    Q_PROPERTY(bool metastaticOnly READ isMetastaticOnly WRITE setMetastaticOnly NOTIFY changed FINAL)
    Q_PROPERTY(QStringList languages READ languages CONSTANT FINAL)
    Q_PROPERTY(QList<int> chosenLanguages READ chosenLanguages NOTIFY changed FINAL)
    Q_PROPERTY(QStringList leaders READ leaders CONSTANT FINAL)
    Q_PROPERTY(int leader READ leader WRITE setLeader NOTIFY changed FINAL)
    Q_PROPERTY(bool isFree READ isFree WRITE setFree NOTIFY changed FINAL)
    Q_PROPERTY(bool forAnywhere READ isForAnywhere WRITE setForAnywhere NOTIFY changed FINAL)
    /// No fixed day, every week, the first of a month and so on.
    Q_PROPERTY(QStringList rhythms READ rhythms CONSTANT FINAL)
    Q_PROPERTY(int rhythm READ rhythm WRITE setRhythm NOTIFY changed FINAL)
    Q_PROPERTY(QStringList days READ days CONSTANT FINAL)
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY changed FINAL)
    /// Whose clock the times are on, "Europe/London".
    Q_PROPERTY(QString zone READ zone NOTIFY changed FINAL)
    /// The town that is chosen; empty without one. What is typed for it, and what that may mean.
    Q_PROPERTY(QString town READ town NOTIFY changed FINAL)
    Q_PROPERTY(QString townTyped READ townTyped WRITE setTownTyped NOTIFY changed FINAL)
    Q_PROPERTY(QStringList towns READ towns NOTIFY changed FINAL)
    /// What is still missing or wrong, as a sentence; empty if it can be given out.
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    /// How a member will see it; empty until it is whole.
    Q_PROPERTY(QString previewName READ previewName NOTIFY changed FINAL)
    Q_PROPERTY(QString previewLines READ previewLines NOTIFY changed FINAL)
    Q_PROPERTY(bool settled READ isSettled NOTIFY changed FINAL)
    /// What could not be kept or given out; empty if nothing is wrong.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    enum Field {
        From,
        Name,
        Organisation,
        Where,
        Address,
        Begins,
        Ends,
        When,
        Phone,
        Email,
        Web,
        Note,
        Home
    };
    Q_ENUM(Field)

    static constexpr qsizetype kMostTowns = 6;
    static constexpr int kLongestLine = 300; ///< As a pack takes it.

    /// Borrows both; they must outlive the model.
    GroupCardForm(GroupCardService &cards, GroupService &groups, QObject *parent = nullptr);

    /// Turns to \a card, once what is written on another one is kept. Ends in opened().
    void open(const OwnCard &card);
    Q_INVOKABLE [[nodiscard]] QString line(alongside::GroupCardForm::Field field) const;
    Q_INVOKABLE void setLine(alongside::GroupCardForm::Field field, const QString &line);
    Q_INVOKABLE void turnAudience(int index);
    Q_INVOKABLE void turnLanguage(int index);
    Q_INVOKABLE void chooseTown(int index);
    Q_INVOKABLE void forgetTown();
    /// Signs it and keeps that as the newest version. Ends in givenOut(), or in `problem`.
    Q_INVOKABLE void giveOut();
    /// Saves now what is not saved yet.
    Q_INVOKABLE void commit() override { m_soon.flush(); }

    [[nodiscard]] QString cardId() const { return m_id; }
    [[nodiscard]] static int longestLine() { return kLongestLine; }
    [[nodiscard]] static QStringList kinds();
    [[nodiscard]] int kind() const { return int(m_card.kind); }
    void setKind(int kind);
    [[nodiscard]] bool isInPerson() const;
    [[nodiscard]] static QStringList audiences();
    [[nodiscard]] QList<int> chosenAudiences() const;
    [[nodiscard]] bool isMetastaticOnly() const { return m_card.metastaticOnly; }
    void setMetastaticOnly(bool only) { change(m_card.metastaticOnly, only); }
    [[nodiscard]] static QStringList languages();
    [[nodiscard]] QList<int> chosenLanguages() const;
    [[nodiscard]] static QStringList leaders();
    [[nodiscard]] int leader() const { return int(m_card.leader); }
    void setLeader(int leader);
    [[nodiscard]] bool isFree() const { return m_card.isFree; }
    void setFree(bool isFree) { change(m_card.isFree, isFree); }
    [[nodiscard]] bool isForAnywhere() const { return m_card.forAnywhere; }
    void setForAnywhere(bool anywhere) { change(m_card.forAnywhere, anywhere); }
    [[nodiscard]] static QStringList rhythms();
    [[nodiscard]] int rhythm() const;
    void setRhythm(int rhythm);
    [[nodiscard]] static QStringList days();
    [[nodiscard]] int day() const;
    void setDay(int day);
    [[nodiscard]] QString zone() const { return QString::fromLatin1(m_card.zoneId); }
    [[nodiscard]] QString town() const;
    [[nodiscard]] QString townTyped() const { return m_townTyped; }
    void setTownTyped(const QString &typed);
    [[nodiscard]] QStringList towns() const;
    [[nodiscard]] QString remark() const { return m_remark; }
    [[nodiscard]] QString previewName() const { return m_previewName; }
    [[nodiscard]] QString previewLines() const { return m_previewLines; }
    [[nodiscard]] bool isSettled() const override { return m_soon.isSettled(); }
    [[nodiscard]] bool isSaving() const override { return m_soon.isSaving(); }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override;

Q_SIGNALS:
    void changed();
    void settled();
    void opened();
    void givenOut(const alongside::OwnCard &card);
    /// What it is called, or what else a list of cards shows, is another one.
    void kept();

private:
    template<typename Value>
    void change(Value &field, const Value &wanted)
    {
        if (field == wanted || m_id.isEmpty())
            return;
        field = wanted;
        note();
    }
    void note();
    void look();
    void save();
    void turnTo(const OwnCard &card);
    void findTowns();

    GroupCardService &m_cards;
    GroupService &m_groups;
    SaveSoon m_soon;
    QString m_id; ///< Empty until one is opened.
    GroupCard m_card;
    std::optional<OwnCard> m_next; ///< To be opened once this one is kept.
    QString m_townTyped;
    QList<Place> m_towns;
    QString m_remark;
    QString m_previewName;
    QString m_previewLines;
    QString m_problem;
};

} // namespace alongside
