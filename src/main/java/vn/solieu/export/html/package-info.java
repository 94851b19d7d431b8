/**
 * The data set as a page for a browser, {@code report.html}: a summary with charts, a table to filter, and every text
 * with its claims marked in place. A small run is one file; the texts and rows of a larger one lie beside it in {@code
 * report/}, and are fetched as scripts, since a browser lets a page that was opened from a disk read nothing else.
 */
package vn.solieu.export.html;
