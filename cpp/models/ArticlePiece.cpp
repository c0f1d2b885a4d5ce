#include "models/ArticlePiece.h"

using namespace Qt::StringLiterals;

namespace alongside {

QString textOf(const QList<ArticlePiece> &pieces)
{
    QString text;
    bool isListed = false;
    for (const ArticlePiece &piece : pieces) {
        const bool isPoint = piece.kind == ArticlePiece::Kind::Point;
        if (!text.isEmpty())
            text += isPoint && isListed ? u"\n"_s : u"\n\n"_s;
        text += isPoint ? u"- "_s + piece.text : piece.text;
        isListed = isPoint;
    }
    return text;
}

} // namespace alongside
