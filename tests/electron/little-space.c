// Preloaded under a process (LD_PRELOAD): every disk says that FREE_MB megabytes are left.
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

static int answer(const char *path, void *where) {
  int done = (int)syscall(SYS_statfs, path, where);
  struct statfs *about = where;
  if (done == 0) about->f_bavail = about->f_bfree = (unsigned long)atol(getenv("FREE_MB")) * 1048576 / about->f_bsize;
  return done;
}
int statfs(const char *path, struct statfs *about) { return answer(path, about); }
int statfs64(const char *path, struct statfs64 *about) { return answer(path, about); }
