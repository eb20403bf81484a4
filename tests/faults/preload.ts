// Compiles recorder.c, the library that records and fails file changes under a process.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Compiles it into a folder and gives its path. */
export const compileRecorder = (folder: string): string => {
  const target = join(folder, 'recorder.so')
  const source = join(import.meta.dirname, 'recorder.c')
  execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-D_LARGEFILE64_SOURCE', '-o', target, source, '-ldl', '-lpthread'])
  return target
}
