# SPDX-License-Identifier: BSL-1.0
# Tests that are programs of another kind: every tests/scripts/*.sh and *.py, run with these variables set:
#   ZORGPAD      the command line that was built (empty when examples are not built)
#   SOURCE_DIR   the source tree; also the working directory
#   BUILD_DIR    the build tree; write below BUILD_DIR/tests only
#   PYTHON       a python3, one that can import jsonschema where there is one
#   CXX, CMAKE   the compiler and the cmake of this build; CXX_STANDARD is 17, 20 or 23
# Exit status 0 passes, 77 skips, anything else fails.

# The first python3 on the path may be one without the distribution's modules.
if(NOT ZORGPAD_PYTHON)
  foreach(python IN ITEMS python3 /usr/bin/python3)
    execute_process(COMMAND ${python} -c "import jsonschema" RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
    if(status EQUAL 0)
      set(found ${python})
      break()
    endif()
  endforeach()
  if(NOT found)
    message(STATUS "No python3 with the module jsonschema: tests of the schemas may be skipped")
    set(found python3)
  endif()
  set(ZORGPAD_PYTHON ${found} CACHE STRING "The python3 that the tests use")
endif()

set(zorgpad_program "")
if(TARGET zorgpad_cli)
  set(zorgpad_program $<TARGET_FILE:zorgpad_cli>)
endif()

set(test_environment
  ZORGPAD=${zorgpad_program} SOURCE_DIR=${PROJECT_SOURCE_DIR} BUILD_DIR=${PROJECT_BINARY_DIR}
  PYTHON=${ZORGPAD_PYTHON} CXX=${CMAKE_CXX_COMPILER} CXX_STANDARD=${CMAKE_CXX_STANDARD}
  CMAKE=${CMAKE_COMMAND} CMAKE_GENERATOR=${CMAKE_GENERATOR})

file(GLOB scripts CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} scripts/*.sh scripts/*.py)
foreach(script IN LISTS scripts)
  get_filename_component(name ${script} NAME_WE)
  set(name script_${name}) # a room may have that name
  if(script MATCHES "\\.py$")
    set(interpreter ${ZORGPAD_PYTHON})
  else()
    set(interpreter bash)
  endif()
  add_test(NAME ${name}
    COMMAND ${CMAKE_COMMAND} -E env ${test_environment} ${interpreter} ${CMAKE_CURRENT_SOURCE_DIR}/${script}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES LABELS script SKIP_RETURN_CODE 77)
endforeach()

add_test(NAME embedded_book COMMAND ${ZORGPAD_PYTHON} ${PROJECT_SOURCE_DIR}/cmake/embed_book.py --check)
set_tests_properties(embedded_book PROPERTIES LABELS tree)

# A program of somebody else, against the installed library and against its source tree.
if(ZORGPAD_INSTALL AND EXISTS ${PROJECT_SOURCE_DIR}/include/zorgpad/zorgpad.hpp)
  add_test(NAME consumer
    COMMAND ${CMAKE_COMMAND} -E env ${test_environment} bash ${CMAKE_CURRENT_SOURCE_DIR}/consumer/run.sh)
  set_tests_properties(consumer PROPERTIES LABELS tree)
endif()
