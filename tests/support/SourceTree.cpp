#include "SourceTree.h"

using namespace Qt::StringLiterals;

namespace alongside {

QString sourceTree()
{
    return QStringLiteral(SOURCE_TREE);
}

QString testData()
{
    return sourceTree() + u"/tests/data"_s;
}

} // namespace alongside
