package nl.meepraten.webadmin.api.canary;

import nl.meepraten.core.story.Stories;

/** Other programs read what was released, and no story that still waits to be read. */
public record ApiThatShowsStories(Stories stories) {}
