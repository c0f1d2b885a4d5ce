#include "update/LanguageRules.h"

#include "catalogue/BundledFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
}

QHash<QString, QString> textsIn(const QJsonObject &object)
{
    QHash<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

LanguageRules::Article articleIn(const QJsonObject &file)
{
    const QJsonObject words = file.value(u"words"_s).toObject();
    LanguageRules::Article article{.fewestWords = words.value(u"fewest"_s).toInt(),
                                   .mostWords = words.value(u"most"_s).toInt(),
                                   .mostWordsLong = words.value(u"most_long"_s).toInt(),
                                   .first = file.value(u"first"_s).toString(),
                                   .last = {},
                                   .reviews = textsIn(file.value(u"reviews"_s).toObject())};
    for (const QJsonValue heading : file.value(u"last"_s).toArray())
        article.last += heading.toString();
    return article;
}

/// What matches in \a text; takes it out of there.
QStringList takeAll(const QRegularExpression &sought, QString &text)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : sought.globalMatch(text))
        found += match.captured();
    text.remove(sought);
    return found;
}

} // namespace

Result<LanguageRules> LanguageRules::of(const QString &language)
{
    const auto json = readBundledFile(u":/content/learn/%1/rules.json"_s.arg(language));
    if (!json)
        return std::unexpected(json.error());
    const QJsonObject file = QJsonDocument::fromJson(*json).object();
    LanguageRules rules;
    const QJsonObject gates = file.value(u"gates"_s).toObject();
    for (const Gate gate : gate::kAll) {
        const QRegularExpression words = expression(gates.value(gate::idOf(gate)).toString());
        if (words.pattern().isEmpty() || !words.isValid())
            return fail(ErrorCode::Corrupt, u"no words behind a gate in "_s + language);
        rules.m_gates.insert(gate, words);
    }
    rules.m_spelt = textsIn(file.value(u"numbers"_s).toObject());
    const QJsonObject parts = file.value(u"parts"_s).toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it)
        rules.m_parts.insert(it.key(), expression(it.value().toString()));
    rules.m_unkind = expression(file.value(u"unkind"_s).toString());
    rules.m_medical = expression(file.value(u"medical"_s).toString());
    rules.m_longestSentence = file.value(u"longest_sentence"_s).toInt();
    rules.m_article = articleIn(file);
    const auto ease = ReadingEase::from(file.value(u"reading"_s).toObject());
    if (!ease || rules.m_unkind.pattern().isEmpty() || !rules.m_unkind.isValid() || !rules.m_medical.isValid()
        || rules.m_longestSentence <= 0 || rules.m_article.mostWords <= 0
        || rules.m_article.reviews.isEmpty())
        return fail(ErrorCode::Corrupt, u"not the rules of a language: "_s + language);
    rules.m_ease = *ease;
    return rules;
}

QString LanguageRules::wordsInFrontOf(Gates behind, const QString &text) const
{
    for (const Gate gate : gate::kAll) {
        if (behind.testFlag(gate))
            continue;
        if (const auto match = m_gates.value(gate).match(text); match.hasMatch())
            return match.captured();
    }
    return {};
}

QString LanguageRules::unkindWordsIn(const QString &text) const
{
    return m_unkind.match(text).captured();
}

QString LanguageRules::medicalWordsIn(const QString &text) const
{
    return m_medical.pattern().isEmpty() ? QString() : m_medical.match(text).captured();
}

QString LanguageRules::longSentenceIn(const QString &text) const
{
    static const QRegularExpression end(u"[.?:](?:\\s|$)"_s);
    for (const QString &line : text.split(u'\n')) {
        for (const QString &sentence : line.split(end)) {
            if (sentence.count(u' ') >= m_longestSentence)
                return sentence;
        }
    }
    return {};
}

QString LanguageRules::plainNumber(const QString &number)
{
    QString plain;
    for (const QChar sign : number) {
        if (sign.isDigit() || sign == u'.' || sign == u'/')
            plain += sign;
    }
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

// As tests/lint/learn_text.py counts them.
QStringList LanguageRules::numbersIn(QString text) const
{
    static const QRegularExpression names(u"\\b[A-Za-z][A-Za-z-]*\\d[\\w/+]*"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression phones(u"\\d[\\d \\x{00a0}()-]{6,}\\d"_s);
    static const QRegularExpression digits(u"\\b\\d+(?:[.,]\\d+)*(?![A-Za-z\\d])"_s);
    static const QRegularExpression words(u"[^\\W\\d_]+"_s, QRegularExpression::UseUnicodePropertiesOption);

    text.remove(names);
    QStringList found;
    for (auto it = m_parts.begin(); it != m_parts.end(); ++it) {
        if (it.value().match(text).hasMatch())
            found += it.key();
    }
    for (const QString &phone : takeAll(phones, text))
        found += plainNumber(phone);
    for (const QRegularExpressionMatch &match : digits.globalMatch(text))
        found += plainNumber(match.captured());
    for (const QRegularExpressionMatch &match : words.globalMatch(text)) {
        const auto number = m_spelt.constFind(match.captured().toLower());
        if (number != m_spelt.cend())
            found += *number;
    }
    return found;
}

} // namespace alongside
