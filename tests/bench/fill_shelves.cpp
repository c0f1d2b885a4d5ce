// Fills the journals that are measured, before the rest of the machine has to be still for that.

#include "Shelf.h"

#include "sql/Library.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (!alongside::sql::startLibrary())
        return 1;
    const QStringList sizes = QCoreApplication::arguments().mid(1);
    for (const QString &size : sizes)
        alongside::bench::Shelf::prepare(size.toInt());
    return 0;
}
