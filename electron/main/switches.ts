// Switches that would let somebody drive or look into the program from outside; a released program ends when it sees one
// (SECURITY E-11, decision 000.40). Pure.

const terlarang = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'load-extension',
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'proxy-pac-url',
  'ignore-certificate-errors',
  'user-data-dir',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'no-sandbox',
  'disable-sandbox',
  'enable-logging',
  'log-net-log',
  'log-file',
  'trace-startup',
  'require',
  'r',
]

/** The first forbidden switch among the arguments, or null. */
export const findForbiddenSwitch = (argv: readonly string[]): string | null => {
  for (const arg of argv) {
    const nama = /^--?([a-z-]+)(?:=|$)/i.exec(arg)?.[1]?.toLowerCase()
    if (nama !== undefined && terlarang.includes(nama)) return nama
  }
  return null
}
