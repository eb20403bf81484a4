// Limits for files that people bring (SECURITY F-4). A file beyond them is refused with a reason; memory stays bounded whatever it holds.

/** Largest file that is opened at all. */
export const maxFileBytes = 100 * 1024 * 1024
/** Largest sum of unpacked sizes inside an .xlsx. */
export const maxUnpackedBytes = 400 * 1024 * 1024
/** Most files inside an .xlsx. */
export const maxEntries = 2000
/** Most bytes of names and remarks in the table of contents of an .xlsx. */
export const maxDirectoryBytes = 2 * 1024 * 1024
/** Unpacked to packed size of an entry; honest sheets stay below 60, a bomb is near 1000. */
export const maxRatio = 200
/** Below this unpacked size the ratio is not looked at. */
export const ratioFrom = 8 * 1024 * 1024
/** Rows with content, headings not counted. */
export const maxRows = 200_000
/** Columns and characters of a cell that are read; the rest is left out. */
export const maxColumns = 200
export const maxCellText = 2000
/** Columns of a text file above which it is no table; the last column of Excel. */
export const maxColumnsAnywhere = 16_384
/** Nesting of XML, and attributes of one tag; sheets need about ten and forty. */
export const maxDepth = 100
export const maxAttributes = 500
/** Texts that an .xlsx keeps apart from its sheets. */
export const maxSharedStrings = 3_000_000
export const maxSharedText = 160 * 1024 * 1024
/** Sheets in one file. */
export const maxSheets = 60
