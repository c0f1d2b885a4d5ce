#pragma once

#include "learn/Gate.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <type_traits>

namespace alongside {

/// Takes values out of one object of a content file, in one language, and remembers in a flag of the
/// whole file whether any of them was wrong.
class ContentObject
{
public:
    static constexpr qsizetype kLongestText = 300;
    static constexpr qsizetype kLongestList = 400;

    /// Both must outlive this.
    ContentObject(const QJsonValue &value, const QString &language, bool &sound);

    /// A text that must be there.
    [[nodiscard]] QString text(const QString &name);
    /// Empty if it is not there.
    [[nodiscard]] QString optionalText(const QString &name);
    [[nodiscard]] QStringList texts(const QString &name);
    [[nodiscard]] QStringList optionalTexts(const QString &name);
    /// A text by language; English if this language has none.
    [[nodiscard]] QString words(const QString &name);
    [[nodiscard]] QString optionalWords(const QString &name);
    /// A list of texts by language.
    [[nodiscard]] QStringList wordLists(const QString &name);
    [[nodiscard]] int number(const QString &name);
    [[nodiscard]] bool flag(const QString &name);
    /// False if it is not there.
    [[nodiscard]] bool optionalFlag(const QString &name);
    [[nodiscard]] QDate date(const QString &name);
    /// Only https; empty if it is not there.
    [[nodiscard]] QUrl optionalPage(const QString &name);
    /// None if the name is not there. An unknown gate is an error: what it is for would stay open.
    [[nodiscard]] Gates gates(const QString &name);
    /// The object below a name.
    [[nodiscard]] ContentObject below(const QString &name);

    /// What \a make makes of each object of a list that must not be empty.
    template<typename Make>
    [[nodiscard]] auto each(const QString &name, Make make)
    {
        QList<std::invoke_result_t<Make, ContentObject &>> made;
        const QJsonArray items = array(name);
        expect(!items.isEmpty());
        for (const QJsonValue item : items) {
            ContentObject object(item, m_language, m_sound);
            made += make(object);
        }
        return made;
    }

    void expect(bool condition) { m_sound = m_sound && condition; }

private:
    [[nodiscard]] QString fitting(const QJsonValue &value);
    [[nodiscard]] QJsonArray array(const QString &name);
    [[nodiscard]] QJsonValue inLanguage(const QString &name) const;

    QJsonObject m_object;
    const QString &m_language;
    bool &m_sound;
};

} // namespace alongside
