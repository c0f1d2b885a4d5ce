#pragma once

#include "models/MonthModel.h"
#include "services/JournalService.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What the journal's list is narrowed by, for a sheet to choose from and a line that says it.
/// Chosen for as long as the profile is open.
class JournalFilterModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by JournalSearchModel")

    /// Mood as JournalModel's role: 0 very low to 4 good; -1 for any.
    Q_PROPERTY(int mood READ mood WRITE setMood NOTIFY changed FINAL)
    /// Empty for any.
    Q_PROPERTY(QString tag READ tag WRITE setTag NOTIFY changed FINAL)
    Q_PROPERTY(bool starred READ isStarred WRITE setStarred NOTIFY changed FINAL)
    Q_PROPERTY(bool withPhoto READ isWithPhoto WRITE setWithPhoto NOTIFY changed FINAL)
    /// "Any day" or "12 March 2025".
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed FINAL)
    Q_PROPERTY(QString untilText READ untilText NOTIFY changed FINAL)
    Q_PROPERTY(bool hasFrom READ hasFrom NOTIFY changed FINAL)
    Q_PROPERTY(bool hasUntil READ hasUntil NOTIFY changed FINAL)
    /// True if anything is chosen.
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    /// What is chosen, in words: "Mood: Low. Tag: port."
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// Tags to choose from: the one chosen, then those in use that have `tagWords` in them, most used first;
    /// at most kMostTags.
    Q_PROPERTY(QStringList tags READ tags NOTIFY tagsChanged FINAL)
    /// True if there are more tags than are shown at once, so that it takes words to find one.
    Q_PROPERTY(bool manyTags READ hasManyTags NOTIFY tagsChanged FINAL)
    /// A part of the tag that is looked for; forgotten by loadTags().
    Q_PROPERTY(QString tagWords READ tagWords WRITE setTagWords NOTIFY tagsChanged FINAL)
    /// How many more tags have `tagWords` in them than are shown.
    Q_PROPERTY(int tagsLeft READ tagsLeft NOTIFY tagsChanged FINAL)
    /// Why the tags could not be read; empty if they could.
    Q_PROPERTY(QString tagProblem READ tagProblem NOTIFY tagsChanged FINAL)
    /// The page of a calendar for the bound that is being chosen.
    Q_PROPERTY(alongside::MonthModel *month READ month CONSTANT FINAL)
    /// Which bound the calendar chooses.
    Q_PROPERTY(Bound choosing READ choosing NOTIFY choosingChanged FINAL)

public:
    enum class Bound { None, From, Until };
    Q_ENUM(Bound)

    /// Tags that are shown at once.
    static constexpr int kMostTags = 12;

    /// Borrows both; they must outlive the model.
    JournalFilterModel(JournalService &journal, const Clock &clock, QObject *parent = nullptr);

    /// Reads which tags there are.
    Q_INVOKABLE void loadTags();
    /// The calendar is to choose \a bound; None puts it away.
    Q_INVOKABLE void choose(alongside::JournalFilterModel::Bound bound);
    /// Any day again.
    Q_INVOKABLE void clearDays();
    Q_INVOKABLE void clear();

    [[nodiscard]] const JournalFilter &filter() const { return m_filter; }
    /// Narrows to one day alone.
    void showDay(QDate day);

    [[nodiscard]] int mood() const;
    void setMood(int level);
    [[nodiscard]] QString tag() const { return m_filter.tag; }
    void setTag(const QString &tag);
    [[nodiscard]] bool isStarred() const { return m_filter.starred; }
    void setStarred(bool starred);
    [[nodiscard]] bool isWithPhoto() const { return m_filter.withPhoto; }
    void setWithPhoto(bool withPhoto);
    [[nodiscard]] QString fromText() const;
    [[nodiscard]] QString untilText() const;
    [[nodiscard]] bool hasFrom() const { return m_filter.from.isValid(); }
    [[nodiscard]] bool hasUntil() const { return m_filter.until.isValid(); }
    [[nodiscard]] bool isActive() const { return !m_filter.isEmpty(); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList tags() const { return m_shownTags; }
    [[nodiscard]] bool hasManyTags() const { return m_tags.size() > kMostTags; }
    [[nodiscard]] QString tagWords() const { return m_tagWords; }
    void setTagWords(const QString &words);
    [[nodiscard]] int tagsLeft() const { return m_tagsLeft; }
    [[nodiscard]] QString tagProblem() const { return m_tagProblem; }
    [[nodiscard]] MonthModel *month() { return &m_month; }
    [[nodiscard]] Bound choosing() const { return m_choosing; }

Q_SIGNALS:
    void changed();
    void tagsChanged();
    void choosingChanged();

private:
    template<typename Change>
    void change(Change change);
    void pickDay(QDate day);
    void showTags();

    JournalService &m_journal;
    const Clock &m_clock;
    JournalFilter m_filter;
    QStringList m_tags; ///< All in use.
    QStringList m_shownTags;
    QString m_tagWords;
    QString m_tagProblem;
    int m_tagsLeft = 0;
    MonthModel m_month;
    Bound m_choosing = Bound::None;
};

} // namespace alongside
