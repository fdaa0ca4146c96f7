package nl.meepraten.core.vault.canary;

/** Stands for anything in the vault. */
public final class AnyKey {}
