# SPDX-License-Identifier: BSL-1.0
# What an installed zorgpad consists of: headers, a package file for CMake, one for pkg-config, the licence.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# Nothing here depends on the processor, so the package files go below share, not lib.
set(package_dir ${CMAKE_INSTALL_DATADIR}/cmake/zorgpad)

install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/zorgpad DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
  FILES_MATCHING PATTERN "*.hpp" PATTERN "nl/book" EXCLUDE)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

install(TARGETS zorgpad EXPORT zorgpad-targets INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT zorgpad-targets NAMESPACE zorgpad:: DESTINATION ${package_dir})

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/zorgpad-config.cmake.in
  ${PROJECT_BINARY_DIR}/zorgpad-config.cmake INSTALL_DESTINATION ${package_dir})
# Before 1.0 a new minor version may break what was there.
if(PROJECT_VERSION_MAJOR EQUAL 0)
  set(compatibility SameMinorVersion)
else()
  set(compatibility SameMajorVersion)
endif()
write_basic_package_version_file(${PROJECT_BINARY_DIR}/zorgpad-config-version.cmake
  COMPATIBILITY ${compatibility} ARCH_INDEPENDENT)
install(FILES ${PROJECT_BINARY_DIR}/zorgpad-config.cmake ${PROJECT_BINARY_DIR}/zorgpad-config-version.cmake
  DESTINATION ${package_dir})

configure_file(${CMAKE_CURRENT_LIST_DIR}/zorgpad.pc.in ${PROJECT_BINARY_DIR}/zorgpad.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/zorgpad.pc DESTINATION ${CMAKE_INSTALL_DATADIR}/pkgconfig)
