// Builds the app into out/: main, background and worker as ES modules, the preload as CommonJS (a sandboxed preload must
// be), the window's page. What is in `dependencies` stays outside the bundles and is found in node_modules, in
// development and in the package alike: native modules, and packages with files beside their code (fonts, wasm, ICC).
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// The oldest Electron that runs the app is the stand-in of build/setup/stand-in.ts.
process.env['ELECTRON_MAJOR_VER'] = '33'

const config = defineConfig({
  main: {
    // Its build for Node declares a name that electron-vite's own CommonJS shim declares too.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: 'electron/main/index.ts',
          background: 'electron/background/index.ts',
          worker: 'electron/worker/index.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      rolldownOptions: {
        input: { index: 'electron/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // Relative, because the page is served by the app's own scheme from the root of out/renderer.
    base: './',
    plugins: [react()],
    build: {
      minify: true,
      // The content security policy has no data: for scripts, styles and fonts, and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'renderer/index.html' },
    },
  },
})

export default config
