// Catches a bug in a screen: one sentence and one way on, never a white window.
import { Component, type ReactNode } from 'react'
import { Notice } from '#renderer/parts/notice.tsx'
import { bingkai } from '#renderer/pesan/bingkai.ts'
import { galatText } from '#renderer/pesan/galat.ts'

/** React asks for a class here; it owns the state of the failure. */
export class Crash extends Component<{ readonly children: ReactNode }, { readonly failed: string | null }> {
  override state: { readonly failed: string | null } = { failed: null }

  static getDerivedStateFromError(error: unknown): { readonly failed: string } {
    return { failed: error instanceof Error ? error.name : 'TIDAK-DIKENAL' }
  }

  override componentDidCatch(error: unknown): void {
    console.error(error)
  }

  override render(): ReactNode {
    if (this.state.failed === null) return this.props.children
    return (
      <div className="alone">
        <Notice tone="bad">{galatText({ code: 'GalatDalam', kode: `LAYAR-${this.state.failed}` })}</Notice>
        <button type="button" className="btn" onClick={() => this.setState({ failed: null })}>
          {bingkai.cobaLagi}
        </button>
      </div>
    )
  }
}
