/** The published tables: the column catalogue, CSV, workbook, data package, page. */
package vn.solieu.export;
