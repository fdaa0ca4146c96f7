package nl.meepraten.core.story.canary;

/** Stands for the door to stories. */
public final class Stories {}
