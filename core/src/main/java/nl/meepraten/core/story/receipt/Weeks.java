package nl.meepraten.core.story.receipt;

/**
 * The weeks that matter in one night, as "2026-W48".
 *
 * @param lived of the day that ends with this night
 * @param now of the day that begins
 * @param ofStories the first of which stories are kept
 * @param ofReceipts the first of which it is kept what became of them
 */
public record Weeks(String lived, String now, String ofStories, String ofReceipts) {}
