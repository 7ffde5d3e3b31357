// SPDX-License-Identifier: BSL-1.0
// All memory that a program asks for with new, through two functions of one test. For one file of a program: what
// replaces the operators may not be inline.
#pragma once

#include <cstddef>
#include <new>

namespace replaced_memory {

/// Gives that many bytes, or throws std::bad_alloc. The test that includes this file writes it.
void* take(std::size_t size);
/// Takes back what take() gave, or nothing for a null pointer.
void give_back(void* address) noexcept;

} // namespace replaced_memory

// Every form, for the standard library promises only that the usual ones fall back on each other: under a sanitizer
// each has memory of its own, and what a form left out gives would come back here. (Only the forms for more than the
// usual alignment are left: they are a pair of their own, and nothing here has such a type.)
void* operator new(std::size_t size) { return replaced_memory::take(size); }
void* operator new[](std::size_t size) { return replaced_memory::take(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    try {
        return replaced_memory::take(size);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}
void* operator new[](std::size_t size, const std::nothrow_t& quiet) noexcept { return operator new(size, quiet); }
void operator delete(void* address) noexcept { replaced_memory::give_back(address); }
void operator delete[](void* address) noexcept { replaced_memory::give_back(address); }
void operator delete(void* address, std::size_t) noexcept { replaced_memory::give_back(address); }
void operator delete[](void* address, std::size_t) noexcept { replaced_memory::give_back(address); }
void operator delete(void* address, const std::nothrow_t&) noexcept { replaced_memory::give_back(address); }
void operator delete[](void* address, const std::nothrow_t&) noexcept { replaced_memory::give_back(address); }
