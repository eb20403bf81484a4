export const PendudukPage = (_: { readonly status?: unknown }) => null
