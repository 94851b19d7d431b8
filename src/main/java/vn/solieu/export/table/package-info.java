/**
 * The column catalogue and the rows that fill it. {@link vn.solieu.export.table.ClaimColumns}, {@link
 * vn.solieu.export.table.DocumentColumns} and {@link vn.solieu.export.table.PanelColumns} are the one place that says
 * what the data set's columns are called, hold and mean; every file that is published takes it from here.
 */
package vn.solieu.export.table;
