/** The rule files: their reader and checker, the compiled rule set, the matcher and its trace. */
package vn.solieu.rule;
