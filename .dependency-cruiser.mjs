// Who may import whom: this table decides, and a decision record is needed to change it (000.29, 005). For every folder:
// the folders and the packages it may import; everything else is refused. tests/spec/00-architecture.test.ts
// plants bad imports and expects to be told.
const table = [
  { from: '^domain/', folders: ['domain'], packages: ['zod'] },
  { from: '^contract/', folders: ['contract', 'domain'], packages: ['zod'] },
  {
    from: '^db/',
    folders: ['db', 'domain', 'contract'],
    packages: ['drizzle-orm', 'better-sqlite3', 'zod'],
    node: true,
  },
  {
    from: '^electron/usecases/',
    folders: ['electron/usecases', 'domain', 'contract', 'db', 'electron/pdf'],
    packages: ['hash-wasm'],
    node: true,
  },
  {
    from: '^electron/pdf/',
    folders: ['electron/pdf', 'electron/usecases/ports.ts', 'domain'],
    packages: ['pdfkit', 'fontkit', 'qr', 'fast-png', 'jpeg-js'],
    node: true,
  },
  {
    from: '^electron/sign/',
    folders: ['electron/sign', 'electron/usecases/ports.ts', 'domain'],
    packages: ['asn1js', 'node-forge', 'pkijs'],
    node: true,
  },
  {
    from: '^electron/ipc/',
    folders: ['electron/ipc', 'electron/usecases', 'contract', 'domain'],
    packages: ['electron', 'zod'],
    node: true,
  },
  {
    from: '^electron/main/',
    folders: [
      'electron/main',
      'electron/ipc',
      'electron/usecases',
      'electron/pdf',
      'contract',
      'domain',
      'db/connection.ts',
    ],
    packages: ['electron', 'pdf-to-printer', 'zod'],
    node: true,
  },
  { from: '^electron/preload/', folders: ['electron/preload', 'contract'], packages: ['electron'] },
  {
    from: '^electron/background/',
    folders: ['electron/background', 'electron/usecases', 'electron/pdf', 'electron/sign', 'contract', 'domain', 'db'],
    packages: ['electron', 'zod'],
    node: true,
  },
  {
    from: '^electron/worker/',
    folders: ['electron/worker', 'electron/usecases', 'electron/pdf', 'electron/sign', 'contract', 'domain', 'db'],
    packages: ['electron', '@hyzyla/pdfium', 'csv-parse', 'fast-png', 'fflate', 'jpeg-js', 'sax', 'yauzl', 'zod'],
    node: true,
  },
  {
    from: '^renderer/',
    folders: ['renderer', 'contract', 'domain'],
    packages: ['react', 'react-dom', '@base-ui/react', '@tanstack', 'qr'],
  },
  {
    from: '^server/',
    folders: ['server', 'contract', 'domain'],
    packages: ['fastify', 'pg', 'drizzle-orm'],
    node: true,
  },
]

const anyOf = (names, end) => names.map((name) => `${name.replaceAll('.', '\\.')}${name.endsWith('.ts') ? '$' : end}`)

const rules = table.flatMap(({ from, folders, packages, node }) => {
  const name = from.slice(1, -1).replace('/', '-')
  const packagePattern = `node_modules/(@types/)?(${packages.join('|')})/`
  const outside = ['domain', 'contract', 'db', 'electron', 'renderer', 'server', 'build', 'tests', 'out'].join('|')
  return [
    {
      name: `${name}-folders`,
      severity: 'error',
      from: { path: from },
      to: { path: `^(${outside})/`, pathNot: `^(${anyOf(folders, '/').join('|')})` },
    },
    {
      name: `${name}-packages`,
      severity: 'error',
      from: { path: from },
      to: { path: 'node_modules/', pathNot: packagePattern },
    },
    ...(node
      ? []
      : [{ name: `${name}-no-node`, severity: 'error', from: { path: from }, to: { dependencyTypes: ['core'] } }]),
  ]
})

export default {
  forbidden: [
    ...rules,
    {
      name: 'db-node-modules',
      comment: 'Only node:crypto, paths, and node:fs in the files that own the disk.',
      severity: 'error',
      from: {
        path: '^db/',
        pathNot: '^db/(blob|connection|migrate|marker|key-file|backup|restore|page-check|synced-file)[^/]*\\.ts$',
      },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|path|url)$' },
    },
    {
      name: 'db-driver',
      comment: 'Only the connection opens the database; elsewhere its types.',
      severity: 'error',
      from: { path: '^db/', pathNot: '^db/connection\\.ts$' },
      to: { path: 'node_modules/better-sqlite3', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'surat-alone',
      comment: 'One letter definition never imports another.',
      severity: 'error',
      from: { path: '^domain/surat/jenis/([^/]+)\\.ts$', pathNot: '/index\\.ts$' },
      to: { path: '^domain/surat/jenis/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^electron$' } },
    {
      name: 'nobody-imports-build-and-tests',
      severity: 'error',
      from: { pathNot: '^(build|tests)/|^[^/]+\\.(ts|mjs)$' },
      to: { path: '^(build|tests)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)out/' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
}
