#pragma once

#include "learn/Gate.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace alongside {

/// What a list shows of an article, and how it is found.
struct ArticleHead
{
    QString id;
    QString title;
    QString summary;
    int order = 0;
    QStringList topics; ///< Ids; at home in the first.
    QStringList fits;   ///< Ids of what a person may have entered that brings it to the front.
    QStringList next;   ///< Ids of articles to offer afterwards.
    QString review;     ///< Whose review it waits for, word for word; never more than is so.
    QDate writtenOn;
    QDate checkedOn;                  ///< When its sources were compared.
    Gates gates;                      ///< Around all of it.
    QString language;                 ///< ISO 639, of its words.
    bool translationReviewed = false; ///< Only for one that is not in English.

    bool operator==(const ArticleHead &) const = default;
};

/// Words in a text that lead somewhere.
struct ArticleLink
{
    enum class Kind : quint8 { Term, Article, Organisation, Questions, Prompts, Tool };

    Kind kind = Kind::Term;
    QString target; ///< The id of what it leads to.
    QString words;

    bool operator==(const ArticleLink &) const = default;
};

/// One paragraph, one point of a list, or a heading: what a person reads, without any mark.
struct ArticleLine
{
    QString text;
    QList<ArticleLink> links;

    bool operator==(const ArticleLine &) const = default;
};

struct ArticleBlock
{
    enum class Kind : quint8 { Heading, Paragraph, List };

    Kind kind = Kind::Paragraph;
    QList<ArticleLine> lines; ///< One, but for a list.
    QStringList facts;        ///< Ids of what it rests on.
    Gates gates;

    bool operator==(const ArticleBlock &) const = default;
};

struct Article
{
    ArticleHead head;
    QList<ArticleBlock> blocks; ///< The first is the heading of the part "In short".

    bool operator==(const Article &) const = default;
};

} // namespace alongside
