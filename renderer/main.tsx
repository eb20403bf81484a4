// Start of the window.
import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { queryClient } from './data.ts'
import { listenToKeys } from './key-dispatch.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/dialog.css'

// A file dropped beside a drop zone must not replace the page.
for (const name of ['dragover', 'drop'] as const) window.addEventListener(name, (e) => e.preventDefault())
listenToKeys()

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    // The strict CSP forbids style elements; what Base UI would put there stands in styles/dialog.css.
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </CSPProvider>,
  )
