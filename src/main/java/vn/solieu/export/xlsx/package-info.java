/**
 * The workbook {@code claims.xlsx}, written with Apache POI: what {@link vn.solieu.export.xlsx.WorkbookWriter} is told
 * becomes sheets of a {@link vn.solieu.export.xlsx.Book}. Their rows and links are streamed into working files; what
 * stands around them is held in memory.
 */
package vn.solieu.export.xlsx;
