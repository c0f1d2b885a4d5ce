#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What is to be said of words that come with the app and were not written in the person's language.
class TranslationNote : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// One sentence; empty where nothing is to be said.
    /// \param file  as "journal/prompts": a file of content/, without ".json".
    Q_INVOKABLE static QString of(const QString &file);
    /// The same of an article in \a language.
    [[nodiscard]] static QString ofArticle(const QString &language, bool reviewed);
    /// \a words, and what is to be said of them.
    [[nodiscard]] static QString after(const QString &words, const QString &file);
};

} // namespace alongside
