/*
 * Records what a process does to the files of one folder, in the order in which it does it, or kills it before a call.
 *
 * Preloaded before libc. RECORDED_FOLDER names the folder, RECORDED_LOG the record. Each call that succeeded is a line
 * `kind name offset length`, followed by that many bytes; `.` is the folder itself. Memory maps are not seen.
 * `die_after` says after how many calls the process is to be killed.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define DESCRIPTORS 1024

static char folder[PATH_MAX];
static int record = -1;
/* By descriptor: the name of the file in the folder, or nothing. */
static char names[DESCRIPTORS][NAME_MAX + 1];
static long calls_left = -1;

#define REAL(name) \
    static __typeof__(name) *real; \
    if (real == NULL) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

static int open_really(const char *path, int flags, mode_t mode) {
    REAL(open);
    return real(path, flags, mode);
}

static void write_really(const void *data, size_t length) {
    REAL(write);
    if (real(record, data, length) != (ssize_t)length) abort();
}

__attribute__((constructor)) static void begin(void) {
    const char *watched = getenv("RECORDED_FOLDER"), *log = getenv("RECORDED_LOG");
    if (watched == NULL || realpath(watched, folder) == NULL) folder[0] = 0;
    if (folder[0] != 0 && log != NULL) record = open_really(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void tell(const char *kind, const char *name, long long offset, const void *data, size_t length) {
    if (record < 0) return;
    char line[NAME_MAX + 100];
    int written = snprintf(line, sizeof line, "%s %s %lld %zu\n", kind, name, offset, length);
    write_really(line, (size_t)written);
    if (length > 0) write_really(data, length);
}

/* The name of a path within the folder, or NULL. */
static const char *name_within(const char *path) {
    size_t length = strlen(folder);
    if (length == 0 || strncmp(path, folder, length) != 0) return NULL;
    if (path[length] == 0) return ".";
    return path[length] == '/' && strchr(path + length + 1, '/') == NULL ? path + length + 1 : NULL;
}

static const char *name_of(int descriptor) {
    if (descriptor < 0 || descriptor >= DESCRIPTORS || names[descriptor][0] == 0) return NULL;
    return names[descriptor];
}

void die_after(long calls) { calls_left = calls; }

/* Comes before each call that changes the folder. */
static void count_down(const char *name) {
    if (name != NULL && calls_left >= 0 && calls_left-- == 0) kill(getpid(), SIGKILL);
}

static int open_watched(int at, const char *path, int flags, mode_t mode) {
    const char *name = at == AT_FDCWD || path[0] == '/' ? name_within(path) : NULL;
    int is_new = name != NULL && (flags & O_CREAT) && access(path, F_OK) != 0;
    REAL(openat);
    int descriptor = real(at, path, flags, mode);
    if (descriptor < 0 || name == NULL) return descriptor;
    if (descriptor >= DESCRIPTORS) abort();
    strcpy(names[descriptor], name);
    if (is_new) tell("create", name, 0, NULL, 0);
    else if (flags & O_TRUNC) tell("truncate", name, 0, NULL, 0);
    return descriptor;
}

#define MODE_OF(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | __O_TMPFILE)) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = va_arg(rest, mode_t); \
        va_end(rest); \
    }

int open(const char *path, int flags, ...) { MODE_OF(flags) return open_watched(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags) return open_watched(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE_OF(flags) return open_watched(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE_OF(flags) return open_watched(at, path, flags, mode); }

int close(int descriptor) {
    REAL(close);
    if (name_of(descriptor) != NULL) names[descriptor][0] = 0;
    return real(descriptor);
}

static ssize_t written(int descriptor, const void *data, ssize_t length, long long offset) {
    const char *name = name_of(descriptor);
    if (name != NULL && length > 0) tell("write", name, offset, data, (size_t)length);
    return length;
}

ssize_t write(int descriptor, const void *data, size_t length) {
    REAL(write);
    count_down(name_of(descriptor));
    long long offset = name_of(descriptor) != NULL ? lseek(descriptor, 0, SEEK_CUR) : 0;
    return written(descriptor, data, real(descriptor, data, length), offset);
}

ssize_t pwrite(int descriptor, const void *data, size_t length, off_t offset) {
    REAL(pwrite);
    count_down(name_of(descriptor));
    return written(descriptor, data, real(descriptor, data, length, offset), offset);
}

ssize_t pwrite64(int descriptor, const void *data, size_t length, off64_t offset) {
    REAL(pwrite64);
    count_down(name_of(descriptor));
    return written(descriptor, data, real(descriptor, data, length, offset), offset);
}

static int done(int descriptor, const char *kind, long long offset, int failed) {
    const char *name = name_of(descriptor);
    if (name != NULL && !failed) tell(kind, name, offset, NULL, 0);
    return failed;
}

int ftruncate(int descriptor, off_t size) {
    REAL(ftruncate);
    count_down(name_of(descriptor));
    return done(descriptor, "truncate", size, real(descriptor, size));
}

int ftruncate64(int descriptor, off64_t size) {
    REAL(ftruncate64);
    count_down(name_of(descriptor));
    return done(descriptor, "truncate", size, real(descriptor, size));
}

int fsync(int descriptor) {
    REAL(fsync);
    count_down(name_of(descriptor));
    return done(descriptor, "sync", 0, real(descriptor));
}

int fdatasync(int descriptor) {
    REAL(fdatasync);
    count_down(name_of(descriptor));
    return done(descriptor, "sync", 0, real(descriptor));
}

int unlink(const char *path) {
    REAL(unlink);
    const char *name = name_within(path);
    count_down(name);
    int failed = real(path);
    if (name != NULL && !failed) tell("unlink", name, 0, NULL, 0);
    return failed;
}

int rename(const char *from, const char *to) {
    REAL(rename);
    const char *old = name_within(from), *new = name_within(to);
    int failed = real(from, to);
    /* What comes into the folder or leaves it is beyond this recorder. */
    if ((old == NULL) != (new == NULL)) abort();
    if (old != NULL && !failed) tell("rename", old, 0, new, strlen(new));
    return failed;
}
