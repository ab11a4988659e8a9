// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a program gives back, it overwrites first. Secret wipes what is ours to wipe; this is for the copies that are not: a
// password on its way through Qt's socket buffers and JSON, a key in a form, what OpenSSL and the database drivers put aside.
// Without it they lie in freed memory for hours, for a core file or a debugger to find. Compiled into the programs themselves, it
// stands before glibc's own free() and realloc() for all libraries, too. Sanitizers have theirs.
#include <cstdlib>
#include <cstring>
#include <malloc.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

extern "C" {

void __libc_free(void *memory) noexcept; // NOLINT: glibc's name

void free(void *memory) noexcept
{
    if (memory)
        ::explicit_bzero(memory, ::malloc_usable_size(memory));
    __libc_free(memory);
}

/// glibc's would leave a copy behind where it moves.
void *realloc(void *memory, size_t size) noexcept
{
    if (!memory)
        return std::malloc(size);
    if (size == 0) {
        std::free(memory);
        return nullptr;
    }
    const auto room = ::malloc_usable_size(memory);
    if (size <= room && size >= room / 2) {
        ::explicit_bzero(static_cast<char *>(memory) + size, room - size);
        return memory;
    }
    void *moved = std::malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, size < room ? size : room);
    std::free(memory);
    return moved;
}
}

#endif
