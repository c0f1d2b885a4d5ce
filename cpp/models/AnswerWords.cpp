#include "models/AnswerWords.h"

#include "models/MeasureText.h"

#include <QCoreApplication>

#include <cmath>

namespace alongside {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Trend", text);
}

QString meanPattern(MeasureScale scale)
{
    if (scale == MeasureScale::ZeroToTen)
        //: %1 is a number from 0 to 10.
        return tr("%1 of 10");
    //: %1 is a word as "Okay", %2 a number from 1 to 5.
    return tr("%1 (%2 of 5)");
}

} // namespace

AnswerWords::AnswerWords(const Measure &measure)
    : m_measure(measure), m_scale(measureWords(measure.id)), m_mean(meanPattern(measure.scale)),
      //: Of several answers that were all the same; %1 is the answer.
      m_alike(tr("%1 each time")),
      //: %1 is a mean, %2 the lowest and %3 the highest answer.
      m_several(tr("%1 on average, from %2 to %3"))
{}

QString AnswerWords::textOf(int answer) const
{
    QString &text = m_texts[answer];
    if (text.isEmpty())
        text = answerText(m_measure.id, answer);
    return text;
}

QString AnswerWords::textOf(double mean) const
{
    QString &text = m_means[mean];
    if (!text.isEmpty())
        return text;
    const QString number = m_locale.toString(mean, 'f', 1);
    text = m_measure.scale == MeasureScale::ZeroToTen ? m_mean.arg(number)
                                                      : m_mean.arg(textOf(int(std::lround(mean))), number);
    return text;
}

QString AnswerWords::textOf(const TrendTotal &total) const
{
    if (total.count == 1)
        return textOf(total.least);
    if (total.least == total.greatest)
        return m_alike.arg(textOf(total.least));
    return m_several.arg(textOf(total.mean), textOf(total.least), textOf(total.greatest));
}

} // namespace alongside
