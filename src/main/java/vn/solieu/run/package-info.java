/** The command line, one document's way through the steps, the batch, its outcomes and exit codes. */
package vn.solieu.run;
