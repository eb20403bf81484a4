// What a generator gives: a file's path from the root, and its text.
export type Generated = { readonly path: string; readonly text: string }
