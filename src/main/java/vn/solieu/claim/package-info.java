/** What the program finds: records only. */
package vn.solieu.claim;
