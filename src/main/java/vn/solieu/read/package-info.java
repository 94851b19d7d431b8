/** From files to {@link vn.solieu.text.Document}s: decoding, layout, furniture, title, date and outlet. */
package vn.solieu.read;
