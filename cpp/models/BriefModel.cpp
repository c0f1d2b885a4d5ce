#include "models/BriefModel.h"

#include "brief/BriefPdf.h"
#include "brief/BriefText.h"
#include "models/BriefSetting.h"
#include "models/DateText.h"
#include "models/ErrorText.h"
#include "models/HandOver.h"
#include "paper/PaperSheet.h"
#include "services/WhenReady.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

const QString kSetting = u"brief.choice"_s;

} // namespace

BriefModel::BriefModel(const Foundation &foundation, QObject *parent)
    : QAbstractListModel(parent), m_briefs(foundation.briefs), m_settings(foundation.settings),
      m_launcher(foundation.launcher), m_clock(foundation.clock), m_questions(m_briefs), m_entries(m_briefs),
      m_journal(m_briefs, m_choice)
{
    connect(&m_questions, &BriefQuestionModel::kept, this, &BriefModel::reread);
    connect(&m_journal, &BriefJournalModel::wanted, this,
            [this](const QString &key, bool chosen) { setOn(key, false, chosen); });
    connect(&m_month, &MonthModel::picked, this, [this](QDate day) {
        BriefChoice choice = m_choice;
        choice.since = BriefSince::Day;
        choice.day = day;
        choose(choice);
        Q_EMIT picked();
    });
}

QDate BriefModel::today() const
{
    return LivedTime::now(m_clock).wallClock().date();
}

void BriefModel::open()
{
    m_questions.open();
    if (m_chosen) {
        reread();
        return;
    }
    whenReady(m_settings.find(kSetting), this, [this](const Result<std::optional<QByteArray>> &kept) {
        const QByteArray chosen = kept ? kept->value_or(QByteArray()) : QByteArray();
        if (!chosen.isEmpty())
            m_choice = briefsetting::read(chosen);
        else
            m_choice.paper = usualPaper(QLocale());
        m_chosen = kept.has_value();
        m_loaded = true;
        reread();
    });
}

void BriefModel::reread()
{
    if (!m_loaded)
        return;
    whenReady(m_briefs.gather(m_choice, today(), QLocale().firstDayOfWeek()), this,
              [this, asked = ++m_asked](const Result<BriefFacts> &facts) {
                  if (asked == m_asked)
                      take(facts);
              });
}

void BriefModel::take(const Result<BriefFacts> &facts)
{
    m_problem = facts ? QString() : toSentence(facts.error(), Deed::Reading);
    m_facts = facts.value_or(BriefFacts{});
    QList<BriefLine> lines = facts ? briefcontent::linesOf(m_facts, m_choice) : QList<BriefLine>{};
    // The list stays where it was scrolled to, if it is the same one.
    const bool same = std::ranges::equal(lines, m_lines, [](const BriefLine &one, const BriefLine &other) {
        return one.item.key == other.item.key;
    });
    if (!same)
        beginResetModel();
    m_lines = std::move(lines);
    fit();
    if (!same)
        endResetModel();
    else if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

void BriefModel::fit()
{
    m_layout =
        std::make_unique<BriefLayout>(briefcontent::pageOf(m_lines, m_choice, m_facts), m_choice.paper);
    m_leftOut = QSet<QString>(m_layout->leftOut().cbegin(), m_layout->leftOut().cend());
}

void BriefModel::choose(const BriefChoice &choice)
{
    if (choice == m_choice)
        return;
    const bool other = choice.since != m_choice.since || choice.day != m_choice.day;
    m_choice = choice;
    if (other) {
        reread();
    } else {
        fit();
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {OnRole, FitsRole});
    }
    Q_EMIT changed();
    whenReady(m_settings.put(kSetting, briefsetting::written(m_choice)), this,
              [this](const Result<void> &kept) {
                  if (!kept) {
                      m_problem = toSentence(kept.error(), Deed::Saving);
                      Q_EMIT changed();
                  }
              });
}

void BriefModel::setSince(int since)
{
    if (since == int(BriefSince::Day) - 1 || since < 0 || since >= sinces().size())
        return; // a day has to be picked first
    BriefChoice choice = m_choice;
    choice.since = BriefSince(since + 1);
    choose(choice);
}

void BriefModel::chooseDay()
{
    const QDate now = today();
    const QDate first = m_facts.trends.first.isValid() ? m_facts.trends.first : now;
    m_month.setRange(now.addYears(-brief::kMostYears), now);
    m_month.setToday(now);
    m_month.setSelected(first);
    m_month.show(first);
}

void BriefModel::setPaper(int paper)
{
    if (paper < 0 || paper >= papers().size())
        return;
    BriefChoice choice = m_choice;
    choice.paper = BriefPaper(paper + 1);
    choose(choice);
}

void BriefModel::setOn(int row, bool on)
{
    if (row >= 0 && row < m_lines.size())
        setOn(m_lines[row].item.key, m_lines[row].usual, on);
}

void BriefModel::setOn(const QString &key, bool usual, bool on)
{
    BriefChoice choice = m_choice;
    QSet<QString> &keys = usual ? choice.takenOut : choice.putOn;
    if (on == usual)
        keys.remove(key);
    else if (keys.size() < brief::kMostChosen)
        keys.insert(key);
    choose(choice);
    if (!usual && brief::entryOf(key) > 0)
        reread(); // words of the journal are read only once they are wanted
}

void BriefModel::follow(int row)
{
    if (row < 0 || row >= m_lines.size())
        return;
    const BriefLine &line = m_lines[row];
    switch (line.source.kind) {
    case BriefSource::Kind::None: break;
    case BriefSource::Kind::Answers:
        m_entries.open(line.item.chart ? tr("%1: %2").arg(line.item.chart->title, line.item.text)
                                       : line.item.text,
                       line.source.measure, line.source.first, line.source.last);
        Q_EMIT entriesWanted();
        break;
    case BriefSource::Kind::Treatments: Q_EMIT treatmentsWanted(); break;
    case BriefSource::Kind::Scan: Q_EMIT scanWanted(line.source.id); break;
    case BriefSource::Kind::Contact: Q_EMIT contactWanted(line.source.id); break;
    case BriefSource::Kind::Entry: Q_EMIT entryWanted(line.source.id); break;
    }
}

void BriefModel::openJournal()
{
    m_journal.open(m_facts.trends.first, m_facts.trends.last);
}

QByteArray BriefModel::pdf() const
{
    return m_layout ? briefPdf(*m_layout) : QByteArray();
}

QString BriefModel::text() const
{
    return briefText(briefcontent::pageOf(m_lines, m_choice, m_facts));
}

void BriefModel::savePdf(const QUrl &place)
{
    write(place, pdf());
}

void BriefModel::saveText(const QUrl &place)
{
    write(place, text().toUtf8());
}

void BriefModel::sharePdf()
{
    share({fileName() + u".pdf"_s, u"application/pdf"_s, pdf()});
}

void BriefModel::shareText()
{
    share({fileName() + u".txt"_s, u"text/plain"_s, text().toUtf8()});
}

void BriefModel::share(const SharedFile &file)
{
    m_problem = handOver(m_launcher, file);
    Q_EMIT changed();
}

void BriefModel::write(const QUrl &place, const QByteArray &content)
{
    whenReady(m_briefs.write(place, content), this, [this](const Result<void> &done) {
        m_problem = done ? QString()
                         : tr("The page could not be written there, and no half of it was left behind. "
                              "Another folder may take it.");
        Q_EMIT changed();
        if (done)
            Q_EMIT written();
    });
}

QString BriefModel::span() const
{
    const TrendOverview &trends = m_facts.trends;
    //: From one day to another.
    return trends.first.isValid() ? tr("%1 to %2").arg(dateText(trends.first), dateText(trends.last))
                                  : QString();
}

QStringList BriefModel::sinces()
{
    return {tr("4 weeks"), tr("Since my last scan"), tr("Since my last appointment"), tr("Since a day")};
}

QStringList BriefModel::papers()
{
    return {tr("A4"), tr("Letter")};
}

bool BriefModel::hasAny() const
{
    return std::ranges::any_of(m_lines, [this](const BriefLine &line) { return line.isOn(m_choice); });
}

QString BriefModel::roomText() const
{
    const auto on =
        std::ranges::count_if(m_lines, [this](const BriefLine &line) { return line.isOn(m_choice); });
    QString lines = tr("%n lines are on the page.", nullptr, int(on) - leftOut());
    if (m_leftOut.isEmpty())
        return lines;
    return lines + u' '
           + tr("There is no room for %n more. They are marked below, and they are in the plain text.",
                nullptr, leftOut());
}

QString BriefModel::fileName() const
{
    //: The name of a file. It says nothing about an illness.
    return tr("Summary %1").arg(today().toString(Qt::ISODate));
}

int BriefModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant BriefModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BriefLine &line = m_lines[index.row()];
    switch (role) {
    case HeadingRole:
        return index.row() > 0 && m_lines[index.row() - 1].section == line.section
                   ? QString()
                   : briefcontent::sectionText(line.section);
    case TitleRole: return line.item.chart ? line.item.chart->title : QString();
    case TextRole: return line.item.text;
    case OnRole: return line.isOn(m_choice);
    case FitsRole: return !m_leftOut.contains(line.item.key);
    case SourceRole: return line.source.kind != BriefSource::Kind::None;
    default: return {};
    }
}

QHash<int, QByteArray> BriefModel::roleNames() const
{
    return {{HeadingRole, "heading"}, {TitleRole, "title"}, {TextRole, "words"},
            {OnRole, "shown"},        {FitsRole, "fits"},   {SourceRole, "linked"}};
}

} // namespace alongside
