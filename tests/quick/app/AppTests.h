#pragma once

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace alongside {

/// Every test class of the program that drives the whole app, by name. One program: the app is
/// linked once.
inline std::map<QByteArray, std::function<std::unique_ptr<QObject>()>> &appTests()
{
    static std::map<QByteArray, std::function<std::unique_ptr<QObject>()>> tests;
    return tests;
}

} // namespace alongside

/// Stands at the end of tst_<Class>.cpp, in the place of QTEST_MAIN.
#define ALONGSIDE_APP_TEST(Class)                                                                            \
    [[maybe_unused]] static const bool s_known =                                                             \
        alongside::appTests().emplace(#Class, [] { return std::make_unique<Class>(); }).second;
