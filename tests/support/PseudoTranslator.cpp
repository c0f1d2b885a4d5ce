#include "support/PseudoTranslator.h"

#include <QRegularExpression>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"%(L?[0-9]+|n)"_s);
    return expression;
}

/// Vowels with marks above them show when a line is cut at the top. Placeholders stay as they are.
QString withAccents(const QString &source)
{
    static const QHash<QChar, QChar> marks{{u'a', u'ä'}, {u'o', u'ö'}, {u'u', u'ü'}, {u'e', u'é'},
                                           {u'A', u'Ä'}, {u'O', u'Ö'}, {u'U', u'Ü'}};
    QString text = source;
    for (QChar &letter : text)
        letter = marks.value(letter, letter);
    return text;
}

/// German needs about a third more than English for a sentence, and up to twice as much for a word.
QString longLatin(const QString &source)
{
    static const QStringList endings{u"ungs"_s, u"behandlung"_s, u"en"_s,      u" und"_s,
                                     u"keit"_s, u" mit"_s,       u"gespräch"_s};
    const qsizetype size = source.size();
    const qsizetype target = size <= 8 ? size * 9 / 5 : size <= 20 ? size * 3 / 2 : size * 27 / 20;
    QString text = withAccents(source);
    for (qsizetype i = size; text.size() < target; ++i)
        text += endings[i % endings.size()];
    return text;
}

QString arabic(const QString &source)
{
    static const QStringList words{u"كيف"_s,    u"تشعرين"_s, u"الآن"_s,    u"موعد"_s,  u"الفحص"_s,
                                   u"القادم"_s, u"فريق"_s,   u"الرعاية"_s, u"اكتبي"_s, u"بضعة"_s,
                                   u"أسطر"_s,   u"تنفّس"_s,   u"ببطء"_s,    u"الدعم"_s, u"قريب"_s,
                                   u"منك"_s,    u"انتظار"_s, u"النتائج"_s, u"اليوم"_s};
    qsizetype next = (source.size() * 7 + source.front().unicode()) % words.size();
    QString text = words[next];
    while (text.size() < source.size() - 2)
        text += u' ' + words[++next % words.size()];
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(source))
        text += u' ' + match.captured();
    return text;
}

} // namespace

PseudoTranslator::PseudoTranslator(Kind kind, QObject *parent) : QTranslator(parent), m_kind(kind) {}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int n) const
{
    const QString text = QString::fromUtf8(source);
    if (text.isEmpty())
        return text;
    QString translated = m_kind == Kind::LongLatin ? longLatin(text) : arabic(text);
    if (n >= 0)
        translated.replace(u"%n"_s, QString::number(n));
    return translated;
}

} // namespace alongside
