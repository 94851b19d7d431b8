/**
 * From numbers, times and places to claims: which rule names a number, which place and time govern it, whether it is
 * fact or plan, what it is a part of, and what is odd about it. A pure function of document and rules.
 */
package vn.solieu.resolve;
