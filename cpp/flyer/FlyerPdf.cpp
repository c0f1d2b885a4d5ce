#include "flyer/FlyerPdf.h"

#include "paper/PaperSheet.h"

namespace alongside {

QByteArray flyerPdf(const FlyerLayout &layout)
{
    return paperPdf({.title = layout.page().title, .paper = layout.paper()},
                    [&layout](QPainter &painter, int) { layout.paint(painter); });
}

} // namespace alongside
