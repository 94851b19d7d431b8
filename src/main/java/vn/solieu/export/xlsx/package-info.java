/**
 * The workbook {@code claims.xlsx}: what {@link vn.solieu.export.xlsx.WorkbookWriter} is told becomes sheets. Tables
 * are streamed to the disk row by row; sheets of bounded size (overview, dictionary, run) are made in memory at the
 * end, when all is known.
 */
package vn.solieu.export.xlsx;
