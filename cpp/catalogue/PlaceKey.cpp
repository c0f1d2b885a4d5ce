#include "catalogue/PlaceKey.h"

#include <utility>

namespace alongside {

namespace {

// Letters that Unicode does not take apart into a plain one and a mark.
QStringView plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß': return u"ss";
    case u'ø': return u"o";
    case u'ł': return u"l";
    case u'đ': return u"d";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ı': return u"i";
    default: return {};
    }
}

bool isApostrophe(QChar character)
{
    return QStringView(u"\u2019\u2018\u02bb`'").contains(character);
}

} // namespace

QByteArray placeKey(const QString &name)
{
    QString key;
    bool apart = false; // something that is no letter stood before
    const QString letters = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : letters) {
        if (character.isMark() || isApostrophe(character))
            continue;
        if (!character.isLetterOrNumber()) {
            apart = true;
            continue;
        }
        if (std::exchange(apart, false) && !key.isEmpty())
            key += u' ';
        if (const QStringView plain = plainLetter(character); !plain.isEmpty())
            key += plain;
        else
            key += character;
    }
    return key.toUtf8();
}

} // namespace alongside
