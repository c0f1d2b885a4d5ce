# Finds SQLCipher and defines SQLCipher::SQLCipher.
#
# ALONGSIDE_SQLCIPHER_ROOT (variable or environment) names a prefix with lib/libsqlcipher.a and
# include/sqlcipher/sqlite3.h: what platforms/linux/build-sqlcipher makes. Without it, a vcpkg
# package or a system library new enough to hold SQLite's FTS5 fixes is taken.
set(_alongside_sqlcipher_minimum 4.17)

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
    set(_alongside_sqlcipher_links OpenSSL::Crypto ${CMAKE_DL_LIBS} m)
else()
    find_package(PkgConfig QUIET)
    if(PkgConfig_FOUND)
        pkg_check_modules(_sqlcipher QUIET "sqlcipher>=${_alongside_sqlcipher_minimum}")
    endif()
    find_library(SQLCipher_LIBRARY NAMES sqlcipher HINTS ${_sqlcipher_LIBRARY_DIRS})
    find_path(SQLCipher_INCLUDE_DIR NAMES sqlite3.h PATH_SUFFIXES sqlcipher HINTS ${_sqlcipher_INCLUDE_DIRS})
    if(NOT _sqlcipher_FOUND AND NOT VCPKG_TARGET_TRIPLET)
        set(SQLCipher_LIBRARY SQLCipher_LIBRARY-NOTFOUND)
    endif()
    set(_alongside_sqlcipher_links ${_sqlcipher_LINK_LIBRARIES})
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLCipher
    REQUIRED_VARS SQLCipher_LIBRARY SQLCipher_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "run platforms/linux/run or tests/run, which build it, or set ALONGSIDE_SQLCIPHER_ROOT")

if(SQLCipher_FOUND AND NOT TARGET SQLCipher::SQLCipher)
    add_library(SQLCipher::SQLCipher UNKNOWN IMPORTED)
    set_target_properties(SQLCipher::SQLCipher PROPERTIES
        IMPORTED_LOCATION "${SQLCipher_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${SQLCipher_INCLUDE_DIR}"
        INTERFACE_COMPILE_DEFINITIONS "SQLITE_HAS_CODEC"
        INTERFACE_LINK_LIBRARIES "${_alongside_sqlcipher_links}")
endif()
mark_as_advanced(SQLCipher_LIBRARY SQLCipher_INCLUDE_DIR)
