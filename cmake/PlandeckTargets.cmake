# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One target per folder. All carry the same options, so that they can share a precompiled header: one for the side
# without widgets, one for the side with them.

add_library(plandeck_options INTERFACE)
target_include_directories(plandeck_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(plandeck_options INTERFACE
    -Wall -Wextra $<$<BOOL:${PLANDECK_WERROR}>:-Werror> -Wold-style-cast -Wnon-virtual-dtor -Winvalid-pch -fPIC)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # it collects garbage rarely: a seventh less time for a tenth more memory
    target_compile_options(plandeck_options INTERFACE --param=ggc-min-heapsize=2000000)
endif()
target_compile_definitions(plandeck_options INTERFACE
    PLANDECK_VERSION="${PROJECT_VERSION}"
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_NO_FOREACH
    QT_STRICT_ITERATORS)
target_link_libraries(plandeck_options INTERFACE Qt6::Core Qt6::Network Qt6::Sql tl::expected)
if(PLANDECK_SANITIZE)
    target_compile_options(plandeck_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(plandeck_options INTERFACE -fsanitize=address,undefined)
endif()
if(PLANDECK_FUZZ)
    target_compile_options(plandeck_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
    target_link_options(plandeck_options INTERFACE -fsanitize=address,undefined)
endif()
if(PLANDECK_PACKAGING)
    target_compile_options(plandeck_options INTERFACE
        -fstack-protector-strong -D_FORTIFY_SOURCE=2 -Wformat -Wformat-security -Wdate-time
        -ffile-prefix-map=${PROJECT_SOURCE_DIR}=. -ffile-prefix-map=${PROJECT_BINARY_DIR}=build) # the last one that fits is taken
    target_link_options(plandeck_options INTERFACE -pie -Wl,-z,relro,-z,now)
endif()

if(PLANDECK_PCH)
    add_library(plandeck_pch_core STATIC ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
    target_link_libraries(plandeck_pch_core PRIVATE plandeck_options)
    target_precompile_headers(plandeck_pch_core PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_core.h)

    add_library(plandeck_pch_widgets STATIC ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
    target_link_libraries(plandeck_pch_widgets PRIVATE plandeck_options Qt6::Widgets)
    target_precompile_headers(plandeck_pch_widgets PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_widgets.h)
endif()

function(plandeck_setup target widgets)
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON)
    target_link_libraries(${target} PUBLIC plandeck_options)
    if(PLANDECK_PCH)
        if(widgets)
            target_precompile_headers(${target} REUSE_FROM plandeck_pch_widgets)
        else()
            target_precompile_headers(${target} REUSE_FROM plandeck_pch_core)
        endif()
    endif()
endfunction()

# plandeck_add_layer(storage SOURCES a.cpp b.cpp PUBLIC libs… PRIVATE libs… [WIDGETS])
# makes plandeck_storage. PUBLIC only what the folder's headers mention.
function(plandeck_add_layer name)
    cmake_parse_arguments(arg "WIDGETS" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(plandeck_${name} STATIC ${arg_SOURCES})
    plandeck_setup(plandeck_${name} "${arg_WIDGETS}")
    target_link_libraries(plandeck_${name} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
endfunction()

# plandeck_add_program(plandeck-server SOURCES main.cpp LIBRARIES libs… [WIDGETS])
function(plandeck_add_program name)
    cmake_parse_arguments(arg "WIDGETS" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    plandeck_setup(${name} "${arg_WIDGETS}")
    target_link_libraries(${name} PRIVATE ${arg_LIBRARIES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
endfunction()

# plandeck_add_test(money LIBRARIES plandeck_domain [SOURCES extra.cpp] [WIDGETS] [ENGINES] [PARTITIONS] [TIMEOUT seconds]
#                   [LAUNCHER command…])
# builds money_test.cpp beside the call. ENGINES: run once on SQLite and once on the PostgreSQL that the test command
# started (PLANDECK_TEST_POSTGRES); without it that run fails, it is never skipped. PARTITIONS: and once more there, with the
# tenants' tables spread over 16 partitions. LAUNCHER: a command that gets the test as its last
# argument and runs it in a world of its own, such as a session bus.
function(plandeck_add_test name)
    cmake_parse_arguments(arg "WIDGETS;ENGINES;PARTITIONS" "TIMEOUT" "SOURCES;LIBRARIES;LAUNCHER" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name}_test ${name}_test.cpp ${arg_SOURCES})
    plandeck_setup(${name}_test "${arg_WIDGETS}")
    target_link_libraries(${name}_test PRIVATE ${arg_LIBRARIES} Qt6::Test)
    if(arg_ENGINES)
        foreach(engine sqlite postgresql)
            add_test(NAME ${name}-${engine} COMMAND ${name}_test)
            set_tests_properties(${name}-${engine} PROPERTIES
                TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen;PLANDECK_TEST_ENGINE=${engine}")
        endforeach()
        if(arg_PARTITIONS)
            add_test(NAME ${name}-partitions COMMAND ${name}_test)
            set_tests_properties(${name}-partitions PROPERTIES TIMEOUT ${arg_TIMEOUT}
                ENVIRONMENT "QT_QPA_PLATFORM=offscreen;PLANDECK_TEST_ENGINE=postgresql;PLANDECK_TEST_PARTITIONS=16")
        endif()
    else()
        add_test(NAME ${name} COMMAND ${arg_LAUNCHER} $<TARGET_FILE:${name}_test>)
        set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endif()
endfunction()
