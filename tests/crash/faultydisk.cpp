// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded into a program, a disk that goes bad and well again while the program runs, without rights or a disk of our own:
//
//     PLANDECK_TEST_DISK=FILE     what fails at the moment: "full", "read-only" or "broken"; anything else is a disk that is well
//     PLANDECK_TEST_DISK_PART=TEXT  only files with this in their path are on that disk
//
// Full: writes fail with ENOSPC. Read-only: writes, and opening for writing, fail with EROFS. Broken: writes and syncs fail with
// EIO.
#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

enum class Disk { Well, Full, ReadOnly, Broken };

template<typename F>
F *real(const char *name)
{
    return reinterpret_cast<F *>(::dlsym(RTLD_NEXT, name));
}

/// Past ourselves.
Disk disk()
{
    const char *path = std::getenv("PLANDECK_TEST_DISK");
    const auto file = path ? int(::syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC)) : -1;
    if (file < 0)
        return Disk::Well;
    std::array<char, 16> text{};
    const auto size = ::read(file, text.data(), text.size());
    ::close(file);
    const std::string_view word(text.data(), size < 0 ? 0 : size_t(size));
    return word == "full" ? Disk::Full : word == "read-only" ? Disk::ReadOnly : word == "broken" ? Disk::Broken : Disk::Well;
}

bool isThere(std::string_view path)
{
    const char *part = std::getenv("PLANDECK_TEST_DISK_PART");
    return part && path.find(part) != std::string_view::npos;
}

bool isThere(int file)
{
    std::array<char, 4096> path{};
    const auto size = ::readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), path.data(), path.size());
    return size > 0 && isThere(std::string_view(path.data(), size_t(size)));
}

bool fails(int error)
{
    errno = error;
    return error != 0;
}

bool failsToWrite(int file)
{
    const int saved = errno;
    const auto now = disk();
    if (now == Disk::Well || !isThere(file)) {
        errno = saved;
        return false;
    }
    return fails(now == Disk::Full ? ENOSPC : now == Disk::ReadOnly ? EROFS : EIO);
}

bool failsToSync(int file)
{
    const int saved = errno;
    const bool is = disk() == Disk::Broken && isThere(file);
    errno = saved;
    return is && fails(EIO);
}

bool failsToOpen(const char *path, int flags)
{
    const int saved = errno;
    const bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_TRUNC) != 0;
    const bool creates = (flags & O_CREAT) != 0 && ::access(path, F_OK) != 0;
    const bool is = (writes || creates) && isThere(std::string_view(path)) && disk() == Disk::ReadOnly;
    errno = saved;
    return is && fails(EROFS);
}

bool failsToRemove(const char *path)
{
    const int saved = errno;
    const bool is = isThere(std::string_view(path)) && disk() == Disk::ReadOnly;
    errno = saved;
    return is && fails(EROFS);
}

mode_t modeOf(int flags, va_list more)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;
}

} // namespace

extern "C" {

#define PLANDECK_OPEN(name)                                                                                                      \
    int name(const char *path, int flags, ...)                                                                                   \
    {                                                                                                                            \
        va_list more;                                                                                                            \
        va_start(more, flags);                                                                                                   \
        const auto mode = modeOf(flags, more);                                                                                   \
        va_end(more);                                                                                                            \
        static const auto next = real<int(const char *, int, ...)>(#name);                                                       \
        return failsToOpen(path, flags) ? -1 : next(path, flags, mode);                                                          \
    }
PLANDECK_OPEN(open)
PLANDECK_OPEN(open64)

#define PLANDECK_WRITE(name, Answer, parameters, arguments)                                                                      \
    Answer name parameters                                                                                                       \
    {                                                                                                                            \
        static const auto next = real<Answer parameters>(#name);                                                                 \
        return failsToWrite(file) ? Answer(-1) : next arguments;                                                                 \
    }
PLANDECK_WRITE(write, ssize_t, (int file, const void *bytes, size_t size), (file, bytes, size))
PLANDECK_WRITE(pwrite, ssize_t, (int file, const void *bytes, size_t size, off_t at), (file, bytes, size, at))
PLANDECK_WRITE(pwrite64, ssize_t, (int file, const void *bytes, size_t size, off64_t at), (file, bytes, size, at))
PLANDECK_WRITE(pwritev, ssize_t, (int file, const iovec *parts, int count, off_t at), (file, parts, count, at))
PLANDECK_WRITE(pwritev64, ssize_t, (int file, const iovec *parts, int count, off64_t at), (file, parts, count, at))
PLANDECK_WRITE(ftruncate, int, (int file, off_t size), (file, size))
PLANDECK_WRITE(ftruncate64, int, (int file, off64_t size), (file, size))

#define PLANDECK_SYNC(name)                                                                                                      \
    int name(int file)                                                                                                           \
    {                                                                                                                            \
        static const auto next = real<int(int)>(#name);                                                                          \
        return failsToSync(file) ? -1 : next(file);                                                                              \
    }
PLANDECK_SYNC(fsync)
PLANDECK_SYNC(fdatasync)

int unlink(const char *path)
{
    static const auto next = real<int(const char *)>("unlink");
    return failsToRemove(path) ? -1 : next(path);
}

// PostgreSQL makes room by this one; it tells its error by its answer.
int posix_fallocate64(int file, off64_t at, off64_t size)
{
    static const auto next = real<int(int, off64_t, off64_t)>("posix_fallocate64");
    return failsToWrite(file) ? errno : next(file, at, size);
}
}
