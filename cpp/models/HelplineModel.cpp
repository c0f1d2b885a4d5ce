#include "models/HelplineModel.h"

#include "models/NameText.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString sentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

QString hoursText(const Helpline &helpline)
{
    return helpline.opensAlways ? HelplineModel::tr("Day and night.") : sentence(helpline.hours);
}

QString costText(HelplineCost cost)
{
    switch (cost) {
    case HelplineCost::Free: return HelplineModel::tr("Free to call.");
    case HelplineCost::LocalCall: return HelplineModel::tr("Costs as much as a local call.");
    case HelplineCost::Unknown: break;
    }
    return {};
}

QString languageNames(const Helpline &helpline)
{
    QStringList names;
    for (const QString &code : helpline.languages)
        names.append(languageName(code));
    return names.join(u", "_s);
}

/// Whom the number of a row is for, as a sentence.
QString labelText(const Helpline &row)
{
    return row.phones.isEmpty() ? QString() : sentence(row.phones.first().label);
}

/// A row for each number: one that does not reach everybody is no help to the others.
QList<Helpline> numberByNumber(const QList<Helpline> &helplines)
{
    QList<Helpline> rows;
    for (const Helpline &helpline : helplines) {
        rows += helpline;
        for (qsizetype at = 1; at < helpline.phones.size(); ++at) {
            Helpline other = helpline;
            other.phones = {helpline.phones[at]};
            other.text.reset(); // said with the first
            other.languages.clear();
            other.note.clear();
            rows += other;
        }
    }
    return rows;
}

/// Whether the row at \a index is of the helpline that stands first among its kind.
bool isOfFirst(const QList<Helpline> &rows, qsizetype index)
{
    while (index > 0 && rows[index - 1].id == rows[index].id)
        --index;
    return index == 0 || rows[index - 1].kind != rows[index].kind;
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString noteText(const Helpline &helpline)
{
    //: %1 lists languages.
    const QString languages = helpline.languages.isEmpty()
                                  ? QString()
                                  : HelplineModel::tr("Languages: %1.").arg(languageNames(helpline));
    return joined({languages, helpline.note});
}

QString sourceText(const SourceDate &date)
{
    QString when = QString::number(date.year);
    if (date.month > 0)
        when = u"%1 %2"_s.arg(QLocale().standaloneMonthName(date.month), when);
    //: %1 is a year, or a month and a year.
    return HelplineModel::tr("Source from %1. Numbers can change.").arg(when);
}

} // namespace

HelplineModel::HelplineModel(QObject *parent) : QAbstractListModel(parent) {}

void HelplineModel::show(const QList<Helpline> &helplines)
{
    beginResetModel();
    m_helplines = numberByNumber(helplines);
    endResetModel();
    Q_EMIT countChanged();
}

int HelplineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HelplineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Helpline &helpline = m_helplines[index.row()];
    const auto phone =
        helpline.phones.isEmpty() ? std::nullopt : std::optional(helpline.phones.first().number);
    switch (role) {
    case KindRole: return QVariant::fromValue(Kind(int(helpline.kind)));
    case NameRole: return helpline.name;
    case PhoneRole: return phone ? phone->text() : QString();
    case DialRole: return phone ? phone->dialled() : QString();
    case TextNumberRole: return helpline.text ? helpline.text->number.text() : QString();
    case TextWordRole: return helpline.text ? helpline.text->word : QString();
    case WebsiteRole: return helpline.website;
    case WhenRole: return joined({labelText(helpline), hoursText(helpline), costText(helpline.cost)});
    case NoteRole: return noteText(helpline);
    case SourceRole: return sourceText(helpline.sourceDate);
    case FirstOfKindRole: return isOfFirst(m_helplines, index.row());
    default: return {};
    }
}

QHash<int, QByteArray> HelplineModel::roleNames() const
{
    return {{KindRole, "kind"},
            {NameRole, "name"},
            {PhoneRole, "phone"},
            {DialRole, "dial"},
            {TextNumberRole, "textNumber"},
            {TextWordRole, "textWord"},
            {WebsiteRole, "website"},
            {WhenRole, "when"},
            {NoteRole, "note"},
            {SourceRole, "source"},
            {FirstOfKindRole, "firstOfKind"}};
}

} // namespace alongside
