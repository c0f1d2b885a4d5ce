#include "models/LearnText.h"

#include "models/DateText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LearnText", text);
}

} // namespace

QString publishedText(const QString &published)
{
    if (published == u"undated")
        return tr("undated");
    if (const QDate day = QDate::fromString(published, u"yyyy-MM-dd"_s); day.isValid())
        return dateText(day);
    if (const QDate month = QDate::fromString(published, u"yyyy-MM"_s); month.isValid())
        return monthText(month);
    return published; // a year, or years
}

QString sourceText(const LearnSource &source)
{
    QStringList asides{source.note, source.language};
    asides.removeAll(QString());
    const QString title =
        //: %1 is a title, %2 what to know of it, as "in German".
        asides.isEmpty() ? source.title : tr("%1 (%2)").arg(source.title, asides.join(u", "_s));
    //: %1 is a title, %2 who published it, %3 when, or "undated", %4 the day a copy of it was read.
    return tr("%1. %2, %3. Compared on %4.")
        .arg(title, source.publisher, publishedText(source.published), dateText(source.checkedOn));
}

QString reviewText(const QString &review)
{
    return review.isEmpty() ? QString() : review.first(1).toUpper() + review.sliced(1) + u'.';
}

} // namespace alongside
