// Runs a TypeScript file of the project on a machine that has nothing but Node 20: installs the packages first, then
// hands over to the project's own Node. Plain JavaScript without dependencies, because it runs before they exist.
// Usage: node build/bootstrap/run.mjs build/start.ts [arguments]
import { spawn } from 'node:child_process'
import { installPackages, projectNode, root } from './packages.mjs'

installPackages()
const child = spawn(projectNode(), process.argv.slice(2), { cwd: root, stdio: 'inherit' })
// Ctrl+C reaches the whole process group; the child decides how to end, this process only reports how it did.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)))
