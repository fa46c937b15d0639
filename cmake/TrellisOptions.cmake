# One interface target carries the language level, the warnings, Qt's strictness and the sanitizers.
add_library(trellis_options INTERFACE)
target_compile_features(trellis_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

target_include_directories(trellis_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(trellis_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK
    TRELLIS_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(trellis_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${TRELLIS_WERROR}>:/WX>)
    target_compile_definitions(trellis_options INTERFACE NOMINMAX)
else()
    target_compile_options(trellis_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
        -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-qual -Wformat=2 -Wnull-dereference
        -Wimplicit-fallthrough -Wswitch-enum -Wno-missing-field-initializers
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op>
        $<$<BOOL:${TRELLIS_WERROR}>:-Werror>)
endif()

if(TRELLIS_SANITIZE)
    target_compile_options(trellis_options INTERFACE
        -fsanitize=${TRELLIS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(trellis_options INTERFACE -fsanitize=${TRELLIS_SANITIZE})
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers and a base directory, so that any checkout shares the cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "${CCACHE_PROGRAM}")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(trellis_options INTERFACE -fpch-preprocess)
    endif()
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT TRELLIS_SANITIZE)
    target_link_options(trellis_options INTERFACE -fuse-ld=mold)
endif()
