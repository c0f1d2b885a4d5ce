#include "catalogue/HelplineReader.h"

using namespace alongside;

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    std::ignore = readHelplines(QByteArray(data, qsizetype(size)), QLocale(QLocale::German));
    return 0;
}
