// A card reader against a typing hand: only a fast run closed by Enter is a scan.
import { describe, expect, it } from 'vitest'
import { feedScan, scanStart, type ScanState, type ScanStep } from '#renderer/scan.ts'

const feed = (keys: readonly string[], gap: number, from: ScanState = scanStart): ScanStep => {
  let step: ScanStep = { state: from, began: false, fast: false, scanned: null }
  let time = 1000
  for (const key of keys) {
    step = feedScan(step.state, key, time)
    time += gap
  }
  return step
}
const nik = [...'9975015409870002']

describe('a scan', () => {
  it('is eight or more fast characters and an Enter', () => {
    expect(feed([...nik, 'Enter'], 10).scanned).toBe('9975015409870002')
    expect(feed([...'12345678', 'Enter'], 34).scanned).toBe('12345678')
  })
  it('is not what a hand types, however long', () => {
    expect(feed([...nik, 'Enter'], 35).scanned).toBeNull()
    expect(feed([...nik, 'Enter'], 120).scanned).toBeNull()
  })
  it('is not shorter than eight characters', () => {
    expect(feed([...'1234567', 'Enter'], 5).scanned).toBeNull()
  })
  it('is not a name, however fast it comes', () => {
    expect(feed([...'siti nurhayati', 'Enter'], 5).scanned).toBeNull()
    expect(feed([...'nurhayati', 'Enter'], 5).scanned).toBeNull()
    expect(feed([...'sit nur 87', 'Enter'], 5).scanned).toBeNull()
  })
  it('needs its Enter as fast as its characters', () => {
    const typed = feed(nik, 10)
    expect(feedScan(typed.state, 'Enter', typed.state.last + 200).scanned).toBeNull()
  })
  it('keeps only the fast tail when the hand typed before it', () => {
    let step = feedScan(scanStart, 's', 0)
    step = feedScan(step.state, 'i', 150)
    for (const [i, key] of nik.entries()) step = feedScan(step.state, key, 400 + i * 8)
    expect(feedScan(step.state, 'Enter', 400 + nik.length * 8).scanned).toBe('9975015409870002')
  })
  it('says at which key the burst began, so that a field can be restored', () => {
    const first = feedScan(scanStart, '9', 1000)
    expect(first.began).toBe(true)
    expect(feedScan(first.state, '9', 1008).began).toBe(false)
    expect(feedScan(first.state, '9', 1100).began).toBe(true)
  })
  it('goes on over the Shift keys that some readers send', () => {
    expect(feed(['Shift', 'A', 'Shift', 'B', ...'12345678', 'Enter'], 8).scanned).toBe('AB12345678')
  })
  it('ends at any other key', () => {
    expect(feed([...'12345678', 'Tab', 'Enter'], 8).scanned).toBeNull()
  })
})
