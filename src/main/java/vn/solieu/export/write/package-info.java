/**
 * How finished rows become files: what a {@link vn.solieu.export.write.TableWriter} is handed and in which order, and
 * the plain-text forms.
 */
package vn.solieu.export.write;
