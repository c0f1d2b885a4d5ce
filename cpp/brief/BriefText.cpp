#include "brief/BriefText.h"

using namespace Qt::StringLiterals;

namespace alongside {

QString briefText(const BriefPage &page)
{
    QStringList lines{page.title, page.subtitle};
    for (const BriefPart &part : page.parts) {
        lines += {QString(), part.heading};
        for (const BriefItem &item : part.items)
            lines += u"- "_s + (item.chart ? item.chart->title + u": "_s + item.text : item.text);
    }
    lines += {QString(), page.footer};
    return lines.join(u'\n') + u'\n';
}

} // namespace alongside
