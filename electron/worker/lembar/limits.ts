// Limits for files that people bring (SECURITY F-4). A file beyond them is refused with a reason; memory stays bounded whatever it holds.

/** Largest file that is opened at all. */
export const maxFileBytes = 100 * 1024 * 1024
/** Largest sum of unpacked sizes inside an .xlsx. */
export const maxUnpackedBytes = 400 * 1024 * 1024
/** Most files inside an .xlsx. */
export const maxEntries = 2000
/** Unpacked to packed size of an entry; honest sheets stay below 60, a bomb is near 1000. */
export const maxRatio = 200
/** Below this unpacked size the ratio is not looked at. */
export const ratioFrom = 8 * 1024 * 1024
/** Rows with content, headings not counted. */
export const maxRows = 200_000
/** Columns and characters of a cell that are read; the rest is left out. */
export const maxColumns = 200
export const maxCellText = 2000
/** Texts that an .xlsx keeps apart from its sheets. */
export const maxSharedStrings = 3_000_000
export const maxSharedText = 160 * 1024 * 1024
/** Sheets in one file. */
export const maxSheets = 60
