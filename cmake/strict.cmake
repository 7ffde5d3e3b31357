# SPDX-License-Identifier: BSL-1.0
# zorgpad_strict: the library as the project's own tests and programs see it. Every warning is an error. Users link
# zorgpad::zorgpad and never meet this target.
add_library(zorgpad_strict INTERFACE)
target_link_libraries(zorgpad_strict INTERFACE zorgpad)

if(MSVC)
  target_compile_options(zorgpad_strict INTERFACE /W4 /WX /permissive- /utf-8)
else()
  target_compile_options(zorgpad_strict INTERFACE
    -Wall -Wextra -Wpedantic -Werror
    -Wconversion -Wsign-conversion -Wdouble-promotion
    -Wshadow -Wold-style-cast -Wcast-align -Wcast-qual
    -Wnon-virtual-dtor -Woverloaded-virtual
    -Wformat=2 -Wundef -Wextra-semi)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(zorgpad_strict INTERFACE -Wduplicated-cond -Wlogical-op)
  if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # g++ 12 sees overlap where std::string joins a literal and a temporary (GCC bug 105651).
    target_compile_options(zorgpad_strict INTERFACE -Wno-restrict)
  endif()
endif()

# A checked standard library wherever assertions are on.
target_compile_definitions(zorgpad_strict INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

if(ZORGPAD_SANITIZE STREQUAL "address")
  set(sanitize -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
elseif(ZORGPAD_SANITIZE STREQUAL "fuzzer")
  # The same with the coverage that clang's fuzzer steers by; the fuzzer itself is linked into its own programs only.
  set(sanitize -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all -fno-omit-frame-pointer)
elseif(ZORGPAD_SANITIZE STREQUAL "thread")
  set(sanitize -fsanitize=thread -fno-omit-frame-pointer)
elseif(ZORGPAD_SANITIZE STREQUAL "library")
  # What g++ 12 says of initializer lists there is not so: the numbers of the list are constants.
  set(sanitize -D_GLIBCXX_DEBUG -D_GLIBCXX_DEBUG_PEDANTIC -Wno-maybe-uninitialized)
elseif(ZORGPAD_SANITIZE STREQUAL "coverage")
  set(sanitize -fprofile-instr-generate -fcoverage-mapping)
elseif(ZORGPAD_SANITIZE)
  message(FATAL_ERROR "ZORGPAD_SANITIZE is '${ZORGPAD_SANITIZE}': leave it empty, or choose address, thread, library, fuzzer or coverage")
endif()
if(ZORGPAD_SANITIZE)
  target_compile_options(zorgpad_strict INTERFACE ${sanitize})
  target_link_options(zorgpad_strict INTERFACE ${sanitize})
endif()
