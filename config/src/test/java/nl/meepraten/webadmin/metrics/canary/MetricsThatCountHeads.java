package nl.meepraten.webadmin.metrics.canary;

import nl.meepraten.core.forecast.HeadCounts;

/** What is measured may not move with people. */
public record MetricsThatCountHeads(HeadCounts heads) {}
