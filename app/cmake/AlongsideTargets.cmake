# What nearly every file includes, read by the compiler once: half of the time a file takes. A file still includes
# what it uses; clang-tidy and the phones' compilers read it without this.
function(alongside_precompile)
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/precompiled.cpp" CONTENT "")
    foreach(target alongside_precompiled alongside_precompiled_qml)
        qt_add_library(${target} STATIC "${PROJECT_BINARY_DIR}/precompiled.cpp")
        set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    endforeach()
    target_link_libraries(alongside_precompiled PRIVATE Qt6::Core)
    alongside_strictness(alongside_precompiled)
    target_precompile_headers(alongside_precompiled PRIVATE
        <algorithm> <array> <chrono> <expected> <functional> <map> <memory> <optional> <ranges> <span> <string>
        <utility> <variant> <vector>
        <QAbstractListModel> <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument>
        <QJsonObject> <QList> <QLocale> <QMap> <QObject> <QPointer> <QSet> <QString> <QStringList> <QTimeZone>
        <QTimer> <QUrl> <QVariant>)
    # What the QML compiler writes.
    target_link_libraries(alongside_precompiled_qml PRIVATE Qt6::Quick)
    target_precompile_headers(alongside_precompiled_qml PRIVATE
        <QtCore/qdatetime.h> <QtCore/qtimezone.h> <QtQml/qjsprimitivevalue.h> <QtQml/qqmlcomponent.h>
        <QtQml/qqmlcontext.h> <QtQml/qqmlengine.h> <QtQml/qqmllist.h> <QtQml/qqmlprivate.h>)
endfunction()

# alongside_strictness(<target>): the one place compiler strictness is decided.
function(alongside_strictness target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_ENABLE_STRICT_MODE_UP_TO=0x060800)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
        -Wnon-virtual-dtor -Wsuggest-override -Werror=switch)
endfunction()

# alongside_compile_options(<target>): how every target of C++ is compiled.
function(alongside_compile_options target)
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/cpp")
    alongside_strictness(${target})
    get_target_property(type ${target} TYPE)
    if(LINUX AND NOT type MATCHES "SHARED|MODULE") # it was not read as position-independent
        target_precompile_headers(${target} REUSE_FROM alongside_precompiled)
    endif()
endfunction()

# The same for tests, with what Qt Test brings: qtestcase.h, for QTest itself depends on whether a test links Qt Gui.
function(alongside_precompile_tests)
    if(LINUX)
        qt_add_library(alongside_precompiled_tests STATIC "${PROJECT_BINARY_DIR}/precompiled.cpp")
        set_target_properties(alongside_precompiled_tests PROPERTIES AUTOMOC OFF)
        target_link_libraries(alongside_precompiled_tests PRIVATE Qt6::Test)
        alongside_strictness(alongside_precompiled_tests)
        get_target_property(headers alongside_precompiled PRECOMPILE_HEADERS)
        target_precompile_headers(alongside_precompiled_tests PRIVATE
            ${headers} <QDir> <QRegularExpression> <QSignalSpy> <QTemporaryDir> <QtTest/qtestcase.h>)
    endif()
endfunction()

# alongside_test_options(<target>): how a test of C++ is compiled.
function(alongside_test_options target)
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests" "${PROJECT_SOURCE_DIR}/cpp") # support/...
    alongside_strictness(${target})
    target_compile_options(${target} PRIVATE -Wno-conversion) # QTRY_* in Qt 6.8 narrows
    if(LINUX)
        target_precompile_headers(${target} REUSE_FROM alongside_precompiled_tests)
    endif()
endfunction()

# alongside_layer(<name> SOURCES ... LINKS ... [PRIVATE_LINKS ...]): one static C++ layer,
# target alongside_<name>. PRIVATE_LINKS never show in this layer's headers.
function(alongside_layer name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    qt_add_library(alongside_${name} STATIC ${arg_SOURCES})
    alongside_compile_options(alongside_${name})
    target_link_libraries(alongside_${name} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
endfunction()

# alongside_link_in(<target> <function>...): has the linker take in what defines these, though nothing calls them.
function(alongside_link_in target)
    foreach(function IN LISTS ARGN)
        string(LENGTH "${function}" length)
        set(symbol "_Z${length}${function}v")
        if(LINUX)
            target_link_options(${target} INTERFACE "LINKER:--require-defined=${symbol}")
        elseif(APPLE)
            target_link_options(${target} INTERFACE "LINKER:-u,_${symbol}")
        else()
            target_link_options(${target} INTERFACE "LINKER:-u,${symbol}")
        endif()
    endforeach()
endfunction()

# alongside_qml_module(<Name> <target>): what consumers link, alongside::qml::<Name>. It has no plugin, for Qt asks
# each one that is linked in at every import of a control.
function(alongside_qml_module name target)
    add_library(alongside_qmlmodule_${name} INTERFACE)
    target_link_libraries(alongside_qmlmodule_${name} INTERFACE ${target})
    alongside_link_in(alongside_qmlmodule_${name} qml_register_types_Alongside_${name})
    add_library(alongside::qml::${name} ALIAS alongside_qmlmodule_${name})
endfunction()

# alongside_qml_types(<Name> <layer> SOURCES ... LINKS ... [DEPENDENCIES ...]): C++ types as module
# Alongside.<Name>; DEPENDENCIES are the modules whose types its properties have.
function(alongside_qml_types name layer)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS;DEPENDENCIES" ${ARGN})
    set(target alongside_${layer})
    qt_add_library(${target} STATIC)
    qt_add_qml_module(${target}
        URI Alongside.${name}
        NO_PLUGIN
        SOURCES ${arg_SOURCES}
        DEPENDENCIES QtQuick ${arg_DEPENDENCIES}) # or the QML compiler cannot read a QColor property
    alongside_compile_options(${target})
    # The generated registration includes our headers by base name.
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC Qt6::Qml ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    alongside_qml_module(${name} ${target})
endfunction()

# alongside_qml(<Name> FILES ... [SINGLETONS ...] [INTERNAL ...] [IMPORTS ...] LINKS ...)
# One static QML module, URI Alongside.<Name>, target alongside_qml_<Name>.
function(alongside_qml name)
    cmake_parse_arguments(arg "" "" "FILES;SINGLETONS;INTERNAL;IMPORTS;LINKS" ${ARGN})
    if(arg_SINGLETONS)
        set_source_files_properties(${arg_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
    if(arg_INTERNAL)
        set_source_files_properties(${arg_INTERNAL} PROPERTIES QT_QML_INTERNAL_TYPE TRUE)
    endif()
    set(target alongside_qml_${name})
    qt_add_library(${target} STATIC)
    qt_add_qml_module(${target}
        URI Alongside.${name}
        NO_PLUGIN
        QML_FILES ${arg_FILES} ${arg_SINGLETONS} ${arg_INTERNAL}
        IMPORTS ${arg_IMPORTS})
    target_link_libraries(${target} PUBLIC Qt6::Quick ${arg_LINKS})
    if(LINUX)
        target_precompile_headers(${target} REUSE_FROM alongside_precompiled_qml)
    endif()
    alongside_qml_module(${name} ${target})
    alongside_link_in(alongside_qmlmodule_${name} qInitResources_qmlcache_${target}) # the compiled files
endfunction()
