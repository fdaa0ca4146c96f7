package nl.meepraten.config.command;

import picocli.CommandLine.Command;

/** What only whoever runs the machine may do; it does nothing without a second word. */
@Command(name = "admin", customSynopsis = "admin invite")
public final class AdminCommand {}
