# Finds SQLCipher and defines SQLCipher::SQLCipher.
#
# ALONGSIDE_SQLCIPHER_ROOT (variable or environment) names a prefix with lib/libsqlcipher.a and
# include/sqlcipher/sqlite3.h: what platforms/linux/build-sqlcipher makes. ALONGSIDE_SQLCIPHER_SOURCE
# (the same) names a folder with sqlite3.c and sqlite3.h, which SQLCipher's `make sqlite3.c` makes, new
# enough to hold SQLite's FTS5 fixes; it is compiled here, for phones.
#
# A distribution's package is not looked for: those that were tried put temporary data on the disk and
# load extensions, and sql::startLibrary() refuses them.
set(_alongside_sqlcipher_minimum 4.17)

# compile_sqlcipher(<folder>): defines alongside_sqlcipher, with the settings that build-sqlcipher has.
function(compile_sqlcipher source)
    file(STRINGS "${source}/sqlite3.c" version REGEX "^#define CIPHER_VERSION_NUMBER ")
    string(REGEX REPLACE "^#define CIPHER_VERSION_NUMBER +" "" version "${version}")
    if(NOT version VERSION_GREATER_EQUAL _alongside_sqlcipher_minimum)
        message(FATAL_ERROR "SQLCipher in ${source} is '${version}'; it has to be ${_alongside_sqlcipher_minimum} or newer.")
    endif()
    file(READ "${PROJECT_SOURCE_DIR}/platforms/linux/build-sqlcipher" script)
    string(REGEX MATCHALL "-D(SQLITE|SQLCIPHER|HAVE|NDEBUG)[A-Z0-9_]*(=[a-z0-9_]+)?" settings "${script}")
    find_package(OpenSSL REQUIRED COMPONENTS Crypto)
    add_library(alongside_sqlcipher STATIC "${source}/sqlite3.c")
    target_compile_options(alongside_sqlcipher PRIVATE ${settings} -O2)
    target_include_directories(alongside_sqlcipher INTERFACE "${source}")
    target_compile_definitions(alongside_sqlcipher INTERFACE SQLITE_HAS_CODEC)
    target_link_libraries(alongside_sqlcipher PUBLIC OpenSSL::Crypto ${CMAKE_DL_LIBS} m)
endfunction()

set(_alongside_sqlcipher_source "${ALONGSIDE_SQLCIPHER_SOURCE}")
if(NOT _alongside_sqlcipher_source)
    set(_alongside_sqlcipher_source "$ENV{ALONGSIDE_SQLCIPHER_SOURCE}")
endif()
if(_alongside_sqlcipher_source)
    compile_sqlcipher("${_alongside_sqlcipher_source}")
    add_library(SQLCipher::SQLCipher ALIAS alongside_sqlcipher)
    set(SQLCipher_FOUND TRUE)
    return()
endif()

set(_alongside_sqlcipher_root "${ALONGSIDE_SQLCIPHER_ROOT}")
if(NOT _alongside_sqlcipher_root)
    set(_alongside_sqlcipher_root "$ENV{ALONGSIDE_SQLCIPHER_ROOT}")
endif()

if(_alongside_sqlcipher_root)
    find_library(SQLCipher_LIBRARY NAMES libsqlcipher.a sqlcipher
        PATHS "${_alongside_sqlcipher_root}/lib" NO_DEFAULT_PATH)
    find_path(SQLCipher_INCLUDE_DIR NAMES sqlite3.h
        PATHS "${_alongside_sqlcipher_root}/include/sqlcipher" NO_DEFAULT_PATH)
    find_package(OpenSSL REQUIRED COMPONENTS Crypto)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLCipher
    REQUIRED_VARS SQLCipher_LIBRARY SQLCipher_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "run platforms/linux/run or tests/run, which build it, or set ALONGSIDE_SQLCIPHER_ROOT or ALONGSIDE_SQLCIPHER_SOURCE")

if(SQLCipher_FOUND AND NOT TARGET SQLCipher::SQLCipher)
    add_library(SQLCipher::SQLCipher UNKNOWN IMPORTED)
    set_target_properties(SQLCipher::SQLCipher PROPERTIES
        IMPORTED_LOCATION "${SQLCipher_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${SQLCipher_INCLUDE_DIR}"
        INTERFACE_COMPILE_DEFINITIONS "SQLITE_HAS_CODEC"
        INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;${CMAKE_DL_LIBS};m")
endif()
mark_as_advanced(SQLCipher_LIBRARY SQLCipher_INCLUDE_DIR)
