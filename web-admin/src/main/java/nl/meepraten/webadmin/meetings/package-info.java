/** Meetings: planning them, inviting people, and calling one off. Who comes is never shown. */
@NullMarked
package nl.meepraten.webadmin.meetings;

import org.jspecify.annotations.NullMarked;
