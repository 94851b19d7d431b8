/**
 * Times as news tells them: {@link vn.solieu.time.TimeReader} turns tokens into {@link vn.solieu.time.TimeMention}s,
 * resolved against the day of publication where the words need it.
 */
package vn.solieu.time;
