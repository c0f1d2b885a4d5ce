#include "domain/PhoneNumber.h"

using namespace alongside;

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    std::ignore = PhoneNumber::fromText(QString::fromUtf8(data, qsizetype(size)));
    return 0;
}
