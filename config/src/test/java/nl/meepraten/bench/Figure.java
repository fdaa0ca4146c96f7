package nl.meepraten.bench;

/**
 * One line of the table.
 *
 * @param what was measured
 * @param figure what came out, with its range where there were rounds
 * @param wanted aim and floor; empty when it is only told
 * @param details the figures it was made of
 */
record Figure(String what, String figure, String wanted, String details) {}
