package nl.meepraten.core.vault;

/**
 * The keys of one day, from one night to the next. The contact key yields two: one to look people up, one to seal them.
 *
 * @param number counts the nights
 * @param receipt the one key that stays: what people can ask after for a year is hashed with it
 */
public record Generation(
        long number, Secret lookup, Secret contact, Secret letterbox, Secret story, Secret parcel, Secret receipt) {}
