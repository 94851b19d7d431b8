/**
 * Vietnamese administrative units with codes and validity: the {@link vn.solieu.place.Gazetteer}, the places that a
 * text mentions, and which unit each mention means at the time it speaks of.
 */
package vn.solieu.place;
