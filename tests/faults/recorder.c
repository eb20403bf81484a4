// Preloaded under a process (LD_PRELOAD): records every change of files below RECORD_DIR in the order it happened, so that a
// power cut can be simulated, and makes the n-th change fail on request, so that every step of a use case can fail once.
//
// Record: kind (1 byte), length of path (u32), path, number (u64), length of data (u32), data. Little endian.
//   C create  W write at number  T truncate to number  S sync  R rename (data = new path)  U unlink  M make directory
// Control: the text "N E K" written to RECORD_DIR/.control fails the N-th change from now with errno E; K = 1 also all later
// ones; "0 0 0" ends it.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MAX_FD 4096

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char *paths[MAX_FD];
static int out = -1;
static char dir[1024];
static size_t dir_length;
static long fail_in = 0;
static int fail_errno = 0, fail_keep = 0;

__attribute__((constructor)) static void start(void) {
  const char *wanted = getenv("RECORD_DIR"), *file = getenv("RECORD_FILE");
  if (!wanted) return;
  snprintf(dir, sizeof dir, "%s/", wanted);
  dir_length = strlen(dir);
  if (file) out = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int ours(const char *path) {
  if (!dir_length || !path) return 0;
  return strncmp(path, dir, dir_length) == 0 || (strlen(path) == dir_length - 1 && strncmp(path, dir, dir_length - 1) == 0);
}
static int is_shm(const char *path) { size_t n = strlen(path); return n > 4 && strcmp(path + n - 4, "-shm") == 0; }
static const char *path_of(int fd) { return fd >= 0 && fd < MAX_FD ? paths[fd] : NULL; }

static void put(const void *bytes, size_t n) {
  for (const char *at = bytes; n > 0;) {
    long done = syscall(SYS_write, out, at, n);
    if (done <= 0) abort();
    at += done;
    n -= (size_t)done;
  }
}

static void record(char kind, const char *path, uint64_t number, const void *data, uint32_t length) {
  if (out < 0 || is_shm(path)) return;
  uint32_t path_length = (uint32_t)strlen(path);
  pthread_mutex_lock(&lock);
  put(&kind, 1);
  put(&path_length, 4);
  put(path, path_length);
  put(&number, 8);
  put(&length, 4);
  put(data, length);
  pthread_mutex_unlock(&lock);
}

// Whether this change must fail now.
static int fails(const char *path) {
  if (fail_in == 0 || is_shm(path)) return 0;
  if (fail_in > 1) { fail_in--; return 0; }
  if (!fail_keep) fail_in = 0;
  errno = fail_errno;
  return 1;
}

static int control(const char *path, const void *bytes, size_t n) {
  if (strlen(path) < dir_length || strcmp(path + dir_length, ".control") != 0) return 0;
  char text[64] = {0};
  memcpy(text, bytes, n < 63 ? n : 63);
  sscanf(text, "%ld %d %d", &fail_in, &fail_errno, &fail_keep);
  return 1;
}

static int opened(int fd, const char *path, int flags, int existed) {
  if (fd < 0 || fd >= MAX_FD || !ours(path)) return fd;
  free(paths[fd]);
  paths[fd] = strdup(path);
  if ((flags & O_CREAT) && !existed) record('C', path, 0, NULL, 0);
  else if ((flags & O_TRUNC) && existed) record('T', path, 0, NULL, 0);
  return fd;
}

static int open_any(int at, const char *path, int flags, mode_t mode) {
  int existed = 0;
  if (ours(path)) {
    struct stat st;
    existed = stat(path, &st) == 0;
    if ((flags & O_CREAT) && !existed && !strstr(path, "/.control") && fails(path)) return -1;
  }
  int fd = (int)syscall(SYS_openat, at, path, flags, mode);
  return opened(fd, path, flags, existed);
}

#define MODE(flags) mode_t mode = 0; if ((flags) & O_CREAT) { va_list a; va_start(a, flags); mode = va_arg(a, mode_t); va_end(a); }
int open(const char *path, int flags, ...) { MODE(flags) return open_any(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return open_any(AT_FDCWD, path, flags | O_LARGEFILE, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return open_any(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return open_any(at, path, flags, mode); }

int close(int fd) {
  if (path_of(fd)) { free(paths[fd]); paths[fd] = NULL; }
  return (int)syscall(SYS_close, fd);
}

ssize_t write(int fd, const void *bytes, size_t n) {
  const char *path = path_of(fd);
  if (path && control(path, bytes, n)) return (ssize_t)n;
  if (path && fails(path)) return -1;
  ssize_t done = syscall(SYS_write, fd, bytes, n);
  if (path && done > 0) record('W', path, (uint64_t)(lseek(fd, 0, SEEK_CUR) - done), bytes, (uint32_t)done);
  return done;
}

static ssize_t pwrite_any(int fd, const void *bytes, size_t n, off_t at) {
  const char *path = path_of(fd);
  if (path && fails(path)) return -1;
  ssize_t done = syscall(SYS_pwrite64, fd, bytes, n, at);
  if (path && done > 0) record('W', path, (uint64_t)at, bytes, (uint32_t)done);
  return done;
}
ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at) { return pwrite_any(fd, bytes, n, at); }
ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at) { return pwrite_any(fd, bytes, n, at); }

static int truncate_any(int fd, off_t size) {
  const char *path = path_of(fd);
  if (path && fails(path)) return -1;
  int done = (int)syscall(SYS_ftruncate, fd, size);
  if (path && done == 0) record('T', path, (uint64_t)size, NULL, 0);
  return done;
}
int ftruncate(int fd, off_t size) { return truncate_any(fd, size); }
int ftruncate64(int fd, off64_t size) { return truncate_any(fd, size); }

static int sync_any(long call, int fd) {
  const char *path = path_of(fd);
  if (path && fails(path)) return -1;
  int done = (int)syscall(call, fd);
  if (path && done == 0) record('S', path, 0, NULL, 0);
  return done;
}
int fsync(int fd) { return sync_any(SYS_fsync, fd); }
int fdatasync(int fd) { return sync_any(SYS_fdatasync, fd); }

int rename(const char *from, const char *to) {
  if (ours(from) && fails(from)) return -1;
  int done = (int)syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to);
  if (done == 0 && ours(from)) record('R', from, 0, to, (uint32_t)strlen(to));
  return done;
}

int unlink(const char *path) {
  int done = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (done == 0 && ours(path)) record('U', path, 0, NULL, 0);
  return done;
}

int mkdir(const char *path, mode_t mode) {
  if (ours(path) && fails(path)) return -1;
  int done = (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
  if (done == 0 && ours(path)) record('M', path, 0, NULL, 0);
  return done;
}
