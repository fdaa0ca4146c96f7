package nl.meepraten.core.vault;

/**
 * The keys of one day, from one night to the next. The contact key yields two: one to look people up, one to seal them.
 *
 * @param number counts the nights
 */
public record Generation(long number, Secret lookup, Secret contact, Secret letterbox, Secret story, Secret parcel) {}
