#include "brief/BriefPdf.h"

#include "paper/PaperSheet.h"

namespace alongside {

QByteArray briefPdf(const BriefLayout &layout)
{
    return paperPdf({.title = layout.title(), .paper = layout.paper()},
                    [&layout](QPainter &painter, int) { layout.paint(painter); });
}

} // namespace alongside
