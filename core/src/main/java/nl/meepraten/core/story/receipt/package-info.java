/** What somebody can ask after a told story with: a receipt leads to a story, and never to a person. */
@NullMarked
package nl.meepraten.core.story.receipt;

import org.jspecify.annotations.NullMarked;
